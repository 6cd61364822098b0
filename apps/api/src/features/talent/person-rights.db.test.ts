import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@kasvu/adapter-kit';
import { createPseudonyms } from '@kasvu/adapter-kit';
import { createMorphology } from '@kasvu/skills';
import { Client } from 'pg';
import { adminCommands } from '../../admin-commands';
import { readConfig } from '../../platform/config/config';
import { runCommand } from '../../platform/commands/run-command';
import { startTestApi, type TestApi } from '../../test-api';
import { application, pseudonym as nthPseudonym, talent, testPeople, testVault } from '../../test-data';
import { requesterAs, type Requester } from '../../test-request';
import { columnsHolding } from '../../test-scan';
import { openTestSession } from '../../test-session';
import { SkillVocabulary } from '../skills/skill-vocabulary';
import { createSinks } from '../sync/sinks';
import { runSync } from '../sync/sync-engine';
import { testContext, testSource } from '../sync/test-source';
import { endExpiredConsents } from './consent-expiry';

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
const people = [1, 2, 3, 4, 5, 6, 7, 8];

/** Each test has people and sources of its own. */
let test = 0;
const pseudonym = (number: number) => nthPseudonym(test * 100 + number);
const key = (buffer: Buffer) => buffer.toString('base64');
const consents = (until: string | null = null) => ({
  profile: { until, purpose: 'employment-services' as const },
  employer: null,
  identity: { until: null, purpose: 'recruitment' as const },
});
const identity = (number: number) => ({ pseudonym: pseudonym(number), name: `Malli Kanarialintu ${number}`, email: null, phone: null });

describe('the rights of a person', () => {
  let api: TestApi;
  let client: Client;
  let growth: Requester;
  let adviser: Requester;
  /** The address of a list that has the first two people, with a note on the first. */
  let list: string;

  beforeAll(async () => {
    api = await startTestApi({ KASVU_IDENTITY_KEY: key(testPeople.identityKey), KASVU_PSEUDONYM_KEY: key(testPeople.pseudonymKey) });
    client = new Client((api.database.options as { url: string }).url);
    await client.connect();
    adviser = requesterAs(api.app, await openTestSession(api.app, ['adviser']));
  });
  afterAll(async () => {
    await client.end();
    await api.close();
  });
  beforeEach(async () => {
    test += 1;
    growth = requesterAs(api.app, await openTestSession(api.app, ['growth']));
    await read('registry', 'talent', { people });
    await read('ats', 'application', { people: [1, 2] });
    expect((await growth('PUT', `/api/favourites/talent/${pseudonym(1)}`)).status).toBe(200);
    const { body } = await growth('POST', '/api/lists', {
      name: `Lista ${test}`,
      items: [1, 2].map((n) => ({ kind: 'talent', id: pseudonym(n) })),
    });
    list = `/api/lists/${body.id}`;
    const note = await growth('PUT', `${list}/items/talent/${pseudonym(1)}`, { status: 'waiting', note: 'Soitetaan', version: 1 });
    expect(note.status).toBe(200);
  });

  /** Reads a made-up source once. */
  async function read(
    id: string,
    kind: 'talent' | 'application',
    given: { people: number[]; gone?: number[]; until?: string; changesOnly?: boolean },
  ) {
    const records = given.people.map((number) => ({
      sourceUrl: null,
      ...(kind === 'talent'
        ? { kind, sourceId: pseudonym(number), data: talent(number, { pseudonym: pseudonym(number), consents: consents(given.until) }) }
        : { kind, sourceId: `application-${number}`, data: application(pseudonym(number)) }),
    })) as Page['records'];
    const page: Page = {
      records,
      rejected: [],
      cursor: null,
      total: null,
      unknownFields: {},
      gone: (given.gone ?? []).map((number) => ({ kind: 'talent' as const, sourceId: pseudonym(number) })),
      identities: kind === 'talent' ? given.people.map(identity) : [],
      complete: !given.changesOnly,
    };
    return readPage(`${id}-${test}`, kind, page);
  }

  /** Reads what has changed at the registry, as it is written here. */
  const readChanges = (page: Partial<Page>) =>
    readPage(`registry-${test}`, 'talent', {
      records: [],
      rejected: [],
      cursor: null,
      total: null,
      unknownFields: {},
      complete: false,
      ...page,
    });

  async function readPage(id: string, kind: 'talent' | 'application', page: Page) {
    const source = testSource(() => [page], { id, kinds: [kind], expected: { min: 0, max: 100, maxWithdrawnShare: 1 } });
    const vocabulary = new SkillVocabulary(api.database, createMorphology());
    await vocabulary.refresh();
    return runSync(client, createSinks(vocabulary, testVault), source, testContext());
  }

  /** Where the pseudonym still stands; that somebody looked at the person stays in the audit log. */
  const traces = async (number: number) =>
    (await columnsHolding(api.database, pseudonym(number))).filter((column) => !column.startsWith('audit_event.'));

  const isGone = async (number: number) => {
    expect(await traces(number)).toEqual([]);
    expect((await growth('GET', `/api/talent/${pseudonym(number)}`)).status).toBe(404);
    expect(JSON.stringify((await growth('GET', '/api/favourites')).body)).not.toContain(pseudonym(number));
    expect(JSON.stringify((await growth('GET', '/api/talent')).body)).not.toContain(pseudonym(number));
    expect((await adviser('POST', `/api/talent/${pseudonym(number)}/reveal`, { reason: 'asked-by-person' })).status).toBe(404);
    await leftANumber();
  };

  /** The first person was a favourite and on a list: both say that somebody left, and not who. */
  const leftANumber = async () => {
    const { body: onList } = await growth('GET', list);
    expect(onList).toMatchObject({ noLongerAvailable: 1, notShown: 0, count: 1, items: [{ kind: 'talent', id: pseudonym(2) }] });
    expect(JSON.stringify(onList)).not.toContain('Soitetaan');
    expect((await growth('GET', '/api/favourites/shown')).body.noLongerAvailable).toBe(1);
  };

  it.each([
    ['consent withdrawn or person deleted upstream', { people: [2, 3, 4, 5, 6, 7, 8], gone: [1], changesOnly: true }],
    ['person vanished upstream', { people: [2, 3, 4, 5, 6, 7, 8] }],
  ])('%s: gone from every table within the run', async (_what, given) => {
    const run = await read('registry', 'talent', given);
    expect(run).toMatchObject({ status: 'succeeded', counts: { withdrawn: 1, unchanged: 7 } });
    await isGone(1);
    const mine = [`${'0'.repeat(18 - String(test).length)}${test}%`];
    expect(await api.database.query('SELECT count(*)::int AS left FROM talent_identity WHERE pseudonym LIKE $1', mine)).toEqual([
      { left: 7 },
    ]);
  });

  it('consent expired: gone although the source says nothing', async () => {
    await read('registry', 'talent', { people: [1], until: day(-1), changesOnly: true });
    expect((await growth('GET', `/api/talent/${pseudonym(1)}`)).status).toBe(404);
    await leftANumber();
    expect(await api.database.transaction(endExpiredConsents)).toBe(1);
    await isGone(1);
  });

  it('who withdrew comes back neither through an application nor through another source', async () => {
    await read('registry', 'talent', { people: [], gone: [1], changesOnly: true });
    const again = await read('ats', 'application', { people: [1, 2] });
    expect(again.counts).toMatchObject({ rejected: 1, unchanged: 1, withdrawn: 0 });
    const file = await read('other-registry', 'talent', { people: [1], changesOnly: true });
    expect(file.counts).toMatchObject({ rejected: 1, inserted: 0 });
    expect(
      await api.database.query(
        'SELECT DISTINCT j.source_id, j.reason, j.field, j.raw FROM sync_reject j JOIN sync_run r ON r.id = j.run_id WHERE r.source LIKE $1',
        [`%-${test}`],
      ),
    ).toEqual([{ source_id: null, reason: 'barred-person', field: null, raw: null }]);
    await isGone(1);
  });

  it('who consents anew comes back, and so do their applications', async () => {
    await read('registry', 'talent', { people: [], gone: [1], changesOnly: true });
    await read('registry', 'talent', { people: [1], changesOnly: true });
    const again = await read('ats', 'application', { people: [1, 2] });
    expect(again.counts).toMatchObject({ inserted: 1, unchanged: 1, rejected: 0 });
    expect((await growth('GET', `/api/talent/${pseudonym(1)}`)).status).toBe(200);
  });

  it('withdrawing at one source leaves what another one holds', async () => {
    await read('second', 'talent', { people: [1], changesOnly: true });
    await read('registry', 'talent', { people: [], gone: [1], changesOnly: true });
    expect((await growth('GET', `/api/talent/${pseudonym(1)}`)).status).toBe(200);
    await read('second', 'talent', { people: [], gone: [1], changesOnly: true });
    await isGone(1);
  });

  it('an identity goes when the consent to it does, the profile stays', async () => {
    await readChanges({
      records: [{ kind: 'talent', sourceId: pseudonym(1), sourceUrl: null, data: talent(1, { pseudonym: pseudonym(1) }) }],
    });
    expect(await traces(1)).not.toContain('talent_identity.pseudonym');
    expect((await growth('GET', `/api/talent/${pseudonym(1)}`)).status).toBe(200);
  });

  it('an identity goes when the record of the person cannot be taken: nobody knows what they consent to now', async () => {
    const spoilt = { kind: 'talent' as const, sourceId: pseudonym(1), reason: 'invalid-field', field: 'x', message: 'x', raw: null };
    await readChanges({ rejected: [spoilt] });
    const held = await api.database.query('SELECT pseudonym FROM talent_identity WHERE pseudonym = $1', [pseudonym(1)]);
    expect(held).toEqual([]);
    expect((await growth('GET', `/api/talent/${pseudonym(1)}`)).status).toBe(200);
  });

  it('a reading that changes nothing writes no identity anew', async () => {
    const before = await api.database.query('SELECT pseudonym, sealed, xmin FROM talent_identity ORDER BY 1');
    await read('registry', 'talent', { people });
    expect(await api.database.query('SELECT pseudonym, sealed, xmin FROM talent_identity ORDER BY 1')).toEqual(before);
  });

  describe('from the command line', () => {
    const said: string[] = [];
    const admin = async (environment: NodeJS.ProcessEnv, ...words: string[]) => {
      said.length = 0;
      return runCommand(adminCommands, words, {
        complain: (line) => said.push(line),
        open: async () => ({
          database: api.database,
          config: readConfig({
            DATABASE_URL: 'postgres://x',
            KASVU_PSEUDONYM_KEY: key(testPeople.pseudonymKey),
            KASVU_IDENTITY_KEY: key(testPeople.identityKey),
            ...environment,
          }),
          say: (line: string) => said.push(line),
          close: async () => undefined,
        }),
      });
    };

    it('erase says first what it would take, then takes it for good, with a receipt', async () => {
      expect(await admin({}, 'person', 'erase', '--pseudonym', pseudonym(1))).toBe(0);
      expect(JSON.parse(said[0] ?? '')).toEqual({
        pseudonym: pseudonym(1),
        wouldErase: { profiles: 1, identities: 1, applications: 1, favourites: 1, listItems: 1 },
      });
      expect((await growth('GET', `/api/talent/${pseudonym(1)}`)).status).toBe(200);

      expect(await admin({}, 'person', 'erase', '--pseudonym', pseudonym(1), '--yes')).toBe(0);
      expect(JSON.parse(said[0] ?? '')).toMatchObject({
        pseudonym: pseudonym(1),
        erased: { profiles: 1, identities: 1, applications: 1, favourites: 1, listItems: 1 },
      });
      expect(await traces(1)).toEqual([]);
      await leftANumber();

      const again = await read('registry', 'talent', { people });
      expect(again.counts).toMatchObject({ rejected: 1, inserted: 0, unchanged: 7 });
      expect((await read('ats', 'application', { people: [1, 2] })).counts).toMatchObject({ rejected: 1, unchanged: 1 });
      expect(await traces(1)).toEqual([]);
    });

    it('finds the person by their key at the source', async () => {
      expect(await admin({}, 'person', 'erase', '--source-key', 'person-1')).toBe(0);
      expect(said[0]).toContain(createPseudonyms(testPeople.pseudonymKey).of('talent', 'person-1'));
    });

    it('export writes everything held, with the identity, into a file of one reader', async () => {
      await growth('GET', `/api/talent/${pseudonym(2)}`);
      await growth('PUT', `/api/favourites/talent/${pseudonym(2)}`);
      await growth('PUT', `${list}/items/talent/${pseudonym(2)}`, { status: 'in-progress', note: 'Kysytään', version: 1 });
      const folder = mkdtempSync(join(tmpdir(), 'kasvu-export-'));
      const file = join(folder, 'person.json');
      expect(await admin({}, 'person', 'export', '--pseudonym', pseudonym(2), '--to', file)).toBe(0);
      const person = JSON.parse(readFileSync(file, 'utf8'));
      const { mode } = statSync(file);
      const second = await admin({}, 'person', 'export', '--pseudonym', pseudonym(2), '--to', file);
      rmSync(folder, { recursive: true });
      expect(person).toMatchObject({
        pseudonym: pseudonym(2),
        profile: { availability: 'available' },
        identity: { name: identity(2).name },
        applications: [{ stage: 'new' }],
        favouriteOf: [{ userId: expect.any(String), addedAt: expect.any(String) }],
        listItems: [{ list_id: list.split('/').at(-1), status: 'in-progress', note: 'Kysytään', added_by: expect.any(String) }],
        views: [
          { act: 'talent.noted', by: 'growth' },
          { act: 'talent.marked', by: 'growth' },
          { act: 'talent.viewed', by: 'growth' },
          { act: 'talent.listed', by: 'growth' },
        ],
      });
      expect(mode & 0o777).toBe(0o600);
      expect(second).toBe(1);
      expect(said).toEqual([`${file}: it is there already.`]);
      expect(existsSync(file)).toBe(false);
    });

    it('export is refused when the identity held cannot be opened', async () => {
      const other = { KASVU_IDENTITY_KEY: key(Buffer.alloc(32, 55)) };
      expect(await admin(other, 'person', 'export', '--pseudonym', pseudonym(2), '--to', '/nowhere/x')).toBe(1);
      expect(said[0]).toMatch(/^Nothing was exported: the identity cannot be opened[.] It is sealed with the key/);
    });

    it('views tells who looked at the person, in profiles and in lists, and why', async () => {
      await growth('GET', '/api/talent');
      await growth('GET', `/api/talent/${pseudonym(3)}`);
      await adviser('POST', `/api/talent/${pseudonym(3)}/reveal`, { reason: 'asked-by-person' });
      await growth('POST', `/api/talent/${pseudonym(3)}/reveal`, { reason: 'asked-by-person' });
      expect(await admin({}, 'person', 'views', '--pseudonym', pseudonym(3))).toBe(0);
      const { views } = JSON.parse(said[0] ?? '');
      expect(views.map(({ act, by, purpose }: Record<string, unknown>) => [act, by, purpose])).toEqual([
        ['denied', 'growth', null],
        ['identity.revealed', 'adviser', 'asked-by-person'],
        ['talent.viewed', 'growth', null],
        ['talent.searched', 'growth', null],
      ]);
    });

    it.each([
      [['person', 'erase'], 2],
      [['person', 'erase', '--pseudonym', 'x'], 2],
      [['person', 'export', '--pseudonym', pseudonym(1)], 2],
      [['person', 'export', '--pseudonym', pseudonym(99), '--to', '/nowhere/x'], 1],
    ])('%j is refused', async (words, code) => {
      expect(await admin({}, ...words)).toBe(code);
    });

    it('identities rotate seals them anew, after which the old key opens none', async () => {
      const newKey = key(Buffer.alloc(32, 77));
      expect(await admin({ KASVU_IDENTITY_KEY: newKey }, 'identities', 'rotate')).toBe(1);
      expect(said[1]).toMatch(/^\d+ identities cannot be opened/);
      expect(
        await admin({ KASVU_IDENTITY_KEY: newKey, KASVU_IDENTITY_KEY_PREVIOUS: key(testPeople.identityKey) }, 'identities', 'rotate'),
      ).toBe(0);
      expect(said[0]).toMatch(/^\d+ identities are sealed anew/);
      expect(said).toHaveLength(1);
      const before = await adviser('POST', `/api/talent/${pseudonym(4)}/reveal`, { reason: 'asked-by-person' });
      expect(before.body).toMatchObject({ status: 409, errors: [{ reason: 'unreadable' }] });
      const file = join(mkdtempSync(join(tmpdir(), 'kasvu-export-')), 'person.json');
      expect(await admin({ KASVU_IDENTITY_KEY: newKey }, 'person', 'export', '--pseudonym', pseudonym(4), '--to', file)).toBe(0);
      expect(JSON.parse(readFileSync(file, 'utf8')).identity.name).toBe(identity(4).name);
      rmSync(join(file, '..'), { recursive: true });
    });
  });
});
