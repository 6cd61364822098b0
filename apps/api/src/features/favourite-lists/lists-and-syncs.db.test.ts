import type { Page, SourceRecord } from '@kasvu/adapter-kit';
import type { FavouriteListDetail, ItemRef, ListItem } from '@kasvu/contracts';
import { createMorphology } from '@kasvu/skills';
import { Client } from 'pg';
import { startTestApi, type TestApi } from '../../test-api';
import { occupation, pseudonym, skill, study, talent, testVault, vacancy } from '../../test-data';
import { type Requester, requesterAs } from '../../test-request';
import { openTestSession } from '../../test-session';
import { joinVacancies } from '../joins/join-vacancies';
import { SkillVocabulary } from '../skills/skill-vocabulary';
import { createSinks } from '../sync/sinks';
import { runSync } from '../sync/sync-engine';
import { company, testContext, testSource } from '../sync/test-source';

const advertised = { title: { fi: 'Hitsaaja' }, municipalityCodes: ['092'], applicationEndsOn: '2031-01-31' };
type Kind = SourceRecord['kind'];

/** What a reading gives of each kind, by the keys of the source. */
const records = {
  skill: { 'urn:kasvu:skill:welding': skill('welding', 'hitsaus', 'svetsning', 'welding') },
  occupation: { 'urn:kasvu:occupation:welder': occupation('welder', 'hitsaaja', 'svetsare', 'welder') },
  company: { '0124610-9': company('0124610-9', { name: 'Vantaan kaupunki' }) },
  study: { s: study('Hitsauksen perusteet') },
  talent: { [pseudonym(1)]: talent(1) },
  vacancy: { v: vacancy('Hitsaaja', advertised) },
};

describe('favourites and lists, while sources are read again', () => {
  let api: TestApi;
  let client: Client;
  let owner: Requester;
  let list: string;
  let before: unknown;

  beforeAll(async () => {
    api = await startTestApi();
    client = new Client((api.database.options as { url: string }).url);
    await client.connect();
    owner = requesterAs(api.app, await openTestSession(api.app, ['growth']));
    for (const [kind, given] of Object.entries(records)) await read(kind as Kind, given);
    const things: ItemRef[] = [
      { kind: 'company', id: '0124610-9' },
      { kind: 'talent', id: pseudonym(1) },
      ...(await api.database.query(`SELECT 'skill' AS kind, id::text FROM skill UNION ALL SELECT 'skill', id::text FROM occupation
         UNION ALL SELECT 'study', id::text FROM study UNION ALL SELECT 'vacancy', id::text FROM vacancy`)),
    ];
    for (const { kind, id } of things) expect((await owner('PUT', `/api/favourites/${kind}/${id}`)).status).toBe(200);
    const { body } = await owner('POST', '/api/lists', { name: 'Kaikki', items: things });
    list = `/api/lists/${body.id}`;
    for (const { kind, id } of things) {
      expect(
        (await owner('PUT', `${list}/items/${kind}/${id}`, { status: 'waiting', note: `Muistiinpano ${id}`, version: 1 })).status,
      ).toBe(200);
    }
    before = await stored();
  });
  afterAll(async () => {
    await client.end();
    await api.close();
  });

  /** Reads the source of a kind once, wholly; `more`: what else the page says. */
  async function read(kind: Kind, given: Record<string, object>, more: Partial<Page> = {}, id = `source-of-${kind}`) {
    const page = {
      records: Object.entries(given).map(([sourceId, data]) => ({ kind, sourceId, sourceUrl: null, data })) as SourceRecord[],
      rejected: [],
      cursor: null,
      total: null,
      unknownFields: {},
      complete: true,
      ...more,
    };
    const vocabulary = new SkillVocabulary(api.database, createMorphology());
    await vocabulary.refresh();
    const source = testSource(() => [page], { id, kinds: [kind], expected: { min: 0, max: 100, maxWithdrawnShare: 1 } });
    const run = await runSync(client, createSinks(vocabulary, testVault), source, testContext());
    expect(run.status).toBe('succeeded');
    await joinVacancies(api.database, new Set(['official']));
    return run;
  }

  /** Every row of what users keep. */
  const stored = async () => ({
    favourites: await api.database.query('SELECT * FROM favourite ORDER BY 1, 2, 3'),
    lists: await api.database.query('SELECT * FROM favourite_list'),
    items: await api.database.query('SELECT * FROM favourite_list_item ORDER BY 1, 2, 3'),
  });
  const shown = async (kind: ItemRef['kind']) =>
    ((await owner('GET', list)).body as FavouriteListDetail).items.find((item) => item.kind === kind) as ListItem;

  const changed: [ItemRef['kind'], Record<string, object>, Partial<ListItem>][] = [
    ['company', { '0124610-9': company('0124610-9', { name: 'Vantaa' }) }, { title: { fi: 'Vantaa' } }],
    ['study', { s: study('Hitsauksen jatkokurssi') }, { title: { fi: 'Hitsauksen jatkokurssi' } }],
    ['vacancy', { v: vacancy('Levyseppä', { ...advertised, title: { fi: 'Levyseppä' } }) }, { title: { fi: 'Levyseppä' } }],
    ['skill', { 'urn:kasvu:skill:welding': skill('welding', 'hitsaaminen', 'svetsning', 'welding') }, {}],
  ];

  it.each(changed)('stay as they are when a %s changes, and show it as it is now', async (kind, given, now) => {
    expect((await read(kind, given)).counts).toMatchObject({ updated: 1 });
    expect(await stored()).toEqual(before);
    expect(await shown(kind)).toMatchObject({ ...now, status: 'waiting', gone: false });
  });

  it('stay as they are when the profile of a person changes', async () => {
    expect((await read('talent', { [pseudonym(1)]: talent(1, { availability: 'open' }) })).counts).toMatchObject({ updated: 1 });
    expect(await stored()).toEqual(before);
    expect((await shown('talent')).person).toMatchObject({ availability: 'open' });
  });

  it.each(['company', 'study', 'vacancy', 'skill'] as const)('stay as they are when a %s is withdrawn and comes back', async (kind) => {
    const { id, title } = await shown(kind);
    expect((await read(kind, {})).counts).toMatchObject({ withdrawn: 1 });
    expect(await stored()).toEqual(before);
    const withdrawn = ((await owner('GET', list)).body as FavouriteListDetail).items.find((item) => item.kind === kind && item.id === id);
    expect(withdrawn).toMatchObject({ title, gone: true, note: `Muistiinpano ${id}` });
    await read(kind, records[kind]);
    expect(await stored()).toEqual(before);
    expect(await shown(kind)).toMatchObject({ id, gone: false });
  });

  it.each(['company', 'study', 'vacancy', 'talent', 'skill'] as const)(
    'stay as they are when the %s comes spoilt and then whole',
    async (kind) => {
      const sourceId = Object.keys(records[kind])[0] ?? '';
      const spoilt = { kind, sourceId, reason: 'invalid-field' as const, field: 'x', message: 'x', raw: null };
      expect((await read(kind, {}, { rejected: [spoilt] })).counts).toMatchObject({ rejected: 1 });
      expect(await stored()).toEqual(before);
      await read(kind, records[kind]);
      expect(await stored()).toEqual(before);
      expect(await shown(kind)).toMatchObject({ gone: false });
    },
  );

  it('show a vacancy under its id when it becomes part of one from another source, as that one tells it', async () => {
    const own = await shown('vacancy');
    await read('vacancy', { o: vacancy('Hitsaaja', advertised) }, {}, 'official');
    const [{ id: standing }] = await api.database.query(`SELECT id::text FROM vacancy WHERE source = 'official'`);
    const parts = await api.database.query('SELECT id::text, part_of::text AS whole FROM vacancy WHERE part_of IS NOT NULL');
    expect(parts).toEqual([{ id: own.id, whole: standing }]);
    expect(await stored()).toEqual(before);
    expect(await shown('vacancy')).toEqual(own);
    const note = await owner('PUT', `${list}/items/vacancy/${own.id}`, { status: own.status, note: own.note, version: own.version });
    expect(note.status).toBe(200);
    expect((await owner('GET', '/api/favourites/shown?kind=vacancy')).body.items).toMatchObject([
      { id: standing, title: { fi: 'Hitsaaja' } },
    ]);
    expect((await owner('POST', `${list}/items`, { items: [{ kind: 'vacancy', id: standing }] })).body).toEqual({ added: [], unknown: 0 });
    await read('vacancy', {}, {}, 'official');
    expect(await shown('vacancy')).toEqual(own);
  });
});
