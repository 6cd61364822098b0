import type { Favourite, ShownFavourites } from '@kasvu/contracts';
import { startTestApi, type TestApi } from '../../test-api';
import { occupation, pseudonym, skill, store, study, talent, vacancy } from '../../test-data';
import { actsOn, requesterAs, type Requester } from '../../test-request';
import { openTestSession } from '../../test-session';
import { readVacancies } from '../../test-vacancies';
import { businessId, company } from '../sync/test-source';

const advertised = { title: { fi: 'Hitsaaja' }, municipalityCodes: ['092'], applicationEndsOn: '2030-01-31' };

describe('favourites', () => {
  let api: TestApi;
  let growth: Requester;
  let staff: Requester;
  const ids: Record<string, string> = {};
  const records = () => ({
    skills: [skill('welding', 'hitsaus', 'svetsning', 'welding')],
    occupations: [occupation('welder', 'hitsaaja', 'svetsare', 'welder')],
    companies: [company('0124610-9', { name: 'Vantaan kaupunki' })],
    studies: [study('Hitsauksen perusteet')],
    talent: [1, 2].map((number) => talent(number)),
  });

  beforeAll(async () => {
    api = await startTestApi();
    await store(api.database, records());
    await readVacancies(api.database, { first: { a: vacancy('Hitsaaja', advertised) }, second: { b: vacancy('Hitsaaja', advertised) } });
    const idOf = async (sql: string) => String((await api.database.query(sql))[0].id);
    ids['skill'] = await idOf('SELECT id FROM skill');
    ids['occupation'] = await idOf('SELECT id FROM occupation');
    ids['study'] = await idOf('SELECT id FROM study');
    ids['vacancy'] = await idOf('SELECT id FROM vacancy WHERE part_of IS NULL');
    ids['samePart'] = await idOf('SELECT id FROM vacancy WHERE part_of IS NOT NULL');
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    growth = requesterAs(api.app, await openTestSession(api.app, ['growth']));
    staff = requesterAs(api.app, await openTestSession(api.app, ['staff']));
  });

  const listed = async (who: Requester) =>
    (await who('GET', '/api/favourites')).body.items.map(({ kind, id }: Favourite) => `${kind} ${id}`) as string[];

  it('are marked, listed newest first, and unmarked, each time with the same answer', async () => {
    const paths = [
      'company/0124610-9',
      `vacancy/${ids['vacancy']}`,
      `study/${ids['study']}`,
      `skill/${ids['skill']}`,
      `skill/${ids['occupation']}`,
    ];
    for (const path of paths) {
      const first = await staff('PUT', `/api/favourites/${path}`);
      const again = await staff('PUT', `/api/favourites/${path}`);
      expect(first.status).toBe(200);
      expect(again.body).toEqual(first.body);
    }
    expect(await listed(staff)).toEqual(paths.map((path) => path.replace('/', ' ')).reverse());

    expect((await staff('DELETE', '/api/favourites/company/0124610-9')).body).toEqual({ removed: true });
    expect((await staff('DELETE', '/api/favourites/company/0124610-9')).body).toEqual({ removed: false });
    expect(await listed(staff)).toHaveLength(4);
  });

  it("are of who asks alone, and no other's mark is taken away", async () => {
    await staff('PUT', `/api/favourites/skill/${ids['skill']}`);
    expect(await listed(growth)).toEqual([]);
    expect((await growth('DELETE', `/api/favourites/skill/${ids['skill']}`)).body).toEqual({ removed: false });
    expect(await listed(staff)).toEqual([`skill ${ids['skill']}`]);
  });

  it.each([
    'company/0112038-9',
    'company/x',
    'vacancy/999999',
    'vacancy/x',
    'study/999999',
    'skill/999999',
    'skill/9999999999',
    'thing/1',
    `talent/${pseudonym(99)}`,
    'talent/x',
  ])('refuse %s, which is not there', async (path) => {
    const { status, body } = await growth('PUT', `/api/favourites/${path}`);
    expect(status).toBe(404);
    expect(body).toMatchObject({ code: 'not-found' });
  });

  it('have a vacancy of several sources once, whichever record of it is marked or unmarked', async () => {
    await staff('PUT', `/api/favourites/vacancy/${ids['samePart']}`);
    await staff('PUT', `/api/favourites/vacancy/${ids['vacancy']}`);
    expect(await listed(staff)).toEqual([`vacancy ${ids['vacancy']}`]);
    expect((await staff('DELETE', `/api/favourites/vacancy/${ids['samePart']}`)).body).toEqual({ removed: true });
    expect(await listed(staff)).toEqual([]);
  });

  it('name the vacancy that now stands for one marked before it was found to be the same', async () => {
    const session = await openTestSession(api.app, ['staff']);
    await api.database.query("INSERT INTO favourite (user_id, kind, target) VALUES ($1, 'vacancy', $2)", [session.userId, ids['samePart']]);
    const owner = requesterAs(api.app, session);
    expect(await listed(owner)).toEqual([`vacancy ${ids['vacancy']}`]);
    expect((await owner('DELETE', `/api/favourites/vacancy/${ids['vacancy']}`)).body).toEqual({ removed: true });
  });

  it('hold a person for who may see people, with one entry of the audit log for the mark and one for each list', async () => {
    expect((await growth('PUT', `/api/favourites/talent/${pseudonym(1)}`)).body).toMatchObject({ kind: 'talent', id: pseudonym(1) });
    expect(await listed(growth)).toEqual([`talent ${pseudonym(1)}`]);
    const acts = await actsOn(api.database, pseudonym(1));
    expect(acts).toMatchObject([{ act: 'talent.marked', outcome: 'done', subject_kind: 'talent' }]);
    const searched = await api.database.query('SELECT detail FROM audit_event WHERE act = $1 AND actor_id = $2', [
      'talent.searched',
      acts[0]?.actor_id,
    ]);
    expect(searched).toEqual([{ detail: { favourites: true, people: [pseudonym(1)] } }]);
  });

  it('write nothing to the audit log while no person is among them', async () => {
    const session = await openTestSession(api.app, ['growth']);
    const owner = requesterAs(api.app, session);
    await owner('PUT', `/api/favourites/skill/${ids['skill']}`);
    await listed(owner);
    expect(await api.database.query('SELECT act FROM audit_event WHERE actor_id = $1', [session.userId])).toEqual([]);
  });

  it('refuse a person to who may not see people, however the address is written, and the refusal is audited', async () => {
    const session = await openTestSession(api.app, ['staff']);
    const refused = requesterAs(api.app, session);
    for (const kind of ['talent', 't%61lent', 'TALENT']) {
      expect([403, 404]).toContain((await refused('PUT', `/api/favourites/${kind}/${pseudonym(1)}`)).status);
    }
    expect(await listed(refused)).toEqual([]);
    const acts = await api.database.query('SELECT act, outcome, detail FROM audit_event WHERE actor_id = $1 ORDER BY id LIMIT 1', [
      session.userId,
    ]);
    expect(acts).toEqual([{ act: 'denied', outcome: 'refused', detail: { reason: 'forbidden', people: [pseudonym(1)] } }]);
  });

  it('leave out people for who may not see them any more', async () => {
    const session = await openTestSession(api.app, ['growth']);
    await requesterAs(api.app, session)('PUT', `/api/favourites/talent/${pseudonym(1)}`);
    await api.database.query(`UPDATE session SET roles = '{staff}' WHERE user_id = $1`, [session.userId]);
    expect(await listed(requesterAs(api.app, session))).toEqual([]);
  });

  it('leave out a person whose consent is over, before and after the row goes with the profile', async () => {
    await growth('PUT', `/api/favourites/talent/${pseudonym(2)}`);
    await api.database.query(`UPDATE talent SET profile_until = '2020-01-01' WHERE pseudonym = $1`, [pseudonym(2)]);
    expect(await listed(growth)).toEqual([]);
    expect((await growth('PUT', `/api/favourites/talent/${pseudonym(2)}`)).status).toBe(404);
    await api.database.query('DELETE FROM talent WHERE pseudonym = $1', [pseudonym(2)]);
    expect(await api.database.query('SELECT 1 FROM favourite WHERE target = $1', [pseudonym(2)])).toEqual([]);
  });

  it('are marked many at once, which tells those that are new, and unmarked many at once', async () => {
    await growth('PUT', '/api/favourites/company/0124610-9');
    const items = [
      { kind: 'company', id: '0124610-9' },
      { kind: 'vacancy', id: ids['samePart'] },
      { kind: 'vacancy', id: ids['vacancy'] },
      { kind: 'study', id: ids['study'] },
      { kind: 'talent', id: pseudonym(1) },
      { kind: 'study', id: '999999' },
      { kind: 'company', id: businessId(99) },
    ];
    const { status, body } = await growth('POST', '/api/favourites', { items });
    expect(status).toBe(200);
    const added = [
      { kind: 'study', id: ids['study'] },
      { kind: 'talent', id: pseudonym(1) },
      { kind: 'vacancy', id: ids['vacancy'] },
    ];
    expect(body).toEqual({ added, unknown: 2 });
    expect((await growth('POST', '/api/favourites', { items })).body).toEqual({ added: [], unknown: 2 });
    expect(await listed(growth)).toHaveLength(4);
    expect((await growth('DELETE', '/api/favourites', { items: added })).body).toEqual({ removed: 3 });
    expect(await listed(growth)).toEqual(['company 0124610-9']);
  });

  it('know a vacancy marked before it was found to be the same as another, when many are marked or unmarked', async () => {
    const session = await openTestSession(api.app, ['staff']);
    await api.database.query("INSERT INTO favourite (user_id, kind, target) VALUES ($1, 'vacancy', $2)", [session.userId, ids['samePart']]);
    const owner = requesterAs(api.app, session);
    const items = [{ kind: 'vacancy', id: ids['vacancy'] }];
    expect((await owner('POST', '/api/favourites', { items })).body).toEqual({ added: [], unknown: 0 });
    expect((await owner('DELETE', '/api/favourites', { items })).body).toEqual({ removed: 1 });
    expect(await listed(owner)).toEqual([]);
  });

  it('take people among many with one entry of the audit log, and refuse them to who may not see people with another', async () => {
    const people = [1, 99].map((number) => ({ kind: 'talent', id: pseudonym(number) }));
    const items = [...people, { kind: 'skill', id: ids['skill'] }];
    const sessions = [await openTestSession(api.app, ['growth']), await openTestSession(api.app, ['staff'])] as const;
    const [allowed, refused] = sessions.map((session) => requesterAs(api.app, session)) as [Requester, Requester];
    expect((await allowed('POST', '/api/favourites', { items })).body).toEqual({ added: [items[2], items[0]], unknown: 1 });
    expect((await refused('POST', '/api/favourites', { items })).body).toMatchObject({ status: 403, code: 'forbidden' });
    const acts = await api.database.query('SELECT act, outcome, actor_id, detail FROM audit_event WHERE actor_id = ANY($1) ORDER BY id', [
      sessions.map(({ userId }) => userId),
    ]);
    expect(acts).toEqual([
      { act: 'talent.marked', outcome: 'done', actor_id: sessions[0].userId, detail: { people: [pseudonym(1)] } },
      {
        act: 'denied',
        outcome: 'refused',
        actor_id: sessions[1].userId,
        detail: { reason: 'forbidden', people: people.map(({ id }) => id) },
      },
    ]);
    expect((await refused('GET', '/api/favourites')).body).toEqual({ items: [] });
  });

  it('do not take a person who is being taken away at the same moment, and do not wait for it', async () => {
    await store(api.database, { talent: [1, 4].map((number) => talent(number)) });
    const leaving = { kind: 'talent', id: pseudonym(4) };
    const runner = api.database.createQueryRunner();
    await runner.startTransaction();
    await runner.query('DELETE FROM talent WHERE pseudonym = $1', [leaving.id]);
    const one = await growth('PUT', `/api/favourites/talent/${leaving.id}`);
    const many = await growth('POST', '/api/favourites', { items: [leaving] });
    await runner.commitTransaction();
    await runner.release();
    expect(one.status).toBe(404);
    expect(many.body).toEqual({ added: [], unknown: 1 });
  });

  it('stay as they are when their sources are read again, changed or not', async () => {
    const marked = [
      'company/0124610-9',
      `vacancy/${ids['vacancy']}`,
      `study/${ids['study']}`,
      `skill/${ids['skill']}`,
      `talent/${pseudonym(1)}`,
    ];
    for (const path of marked) expect((await growth('PUT', `/api/favourites/${path}`)).status).toBe(200);
    const before = await api.database.query('SELECT * FROM favourite ORDER BY 1, 2, 3');
    const { body } = await growth('GET', '/api/favourites');

    const again = records();
    await store(api.database, {
      ...again,
      companies: [company('0124610-9', { name: 'Vantaa' })],
      studies: [study('Hitsauksen jatkokurssi')],
      talent: [talent(1, { availability: 'open' })],
    });
    const changed = { ...advertised, applicationEndsOn: '2030-02-28' };
    await readVacancies(api.database, { first: { a: vacancy('Hitsaaja', changed) }, second: { b: vacancy('Hitsaaja', changed) } });
    expect(await api.database.query('SELECT * FROM favourite ORDER BY 1, 2, 3')).toEqual(before);
    expect((await growth('GET', '/api/favourites')).body).toEqual(body);
  });

  describe('with what each is', () => {
    const shown = async (who: Requester, query = '') => (await who('GET', `/api/favourites/shown${query}`)).body as ShownFavourites;

    it('are shown newest first, of all kinds or one', async () => {
      const marked = [
        `vacancy/${ids['vacancy']}`,
        `study/${ids['study']}`,
        `skill/${ids['occupation']}`,
        `talent/${pseudonym(1)}`,
        'company/0124610-9',
      ];
      for (const path of marked) await growth('PUT', `/api/favourites/${path}`);
      const { items, noLongerAvailable } = await shown(growth);
      expect(noLongerAvailable).toBe(0);
      expect(items.map(({ kind, id, gone }) => ({ path: `${kind}/${id}`, gone }))).toEqual(
        marked.reverse().map((path) => ({ path, gone: false })),
      );
      expect(items[0]).toEqual({
        kind: 'company',
        id: '0124610-9',
        title: { fi: expect.stringMatching(/^Vantaa/) },
        detail: { fi: 'Vantaa', sv: 'Vanda', en: 'Vantaa' },
        until: null,
        gone: false,
        person: null,
        addedAt: expect.any(String),
      });
      expect(items[1]).toMatchObject({ title: {}, person: { pseudonym: pseudonym(1), municipality: { fi: 'Vantaa' } } });
      expect((await shown(growth, '?kind=study')).items).toMatchObject([{ kind: 'study', id: ids['study'] }]);
      expect((await growth('GET', '/api/favourites/shown?kind=thing')).body).toMatchObject({ status: 400, errors: [{ field: 'kind' }] });
    });

    it('say what is gone, and do not forget it', async () => {
      await api.database.query(`UPDATE skill SET withdrawn_at = now()`);
      await api.database.query(
        `INSERT INTO favourite (user_id, kind, target) SELECT id, 'skill', $1 FROM app_user ON CONFLICT DO NOTHING`,
        [ids['skill']],
      );
      expect((await shown(staff)).items).toMatchObject([{ kind: 'skill', id: ids['skill'], title: { fi: 'hitsaus' }, gone: true }]);
      await api.database.query(`UPDATE skill SET withdrawn_at = NULL`);
    });

    it('are one for a vacancy of several sources', async () => {
      const session = await openTestSession(api.app, ['staff']);
      await api.database.query(`INSERT INTO favourite (user_id, kind, target) VALUES ($1, 'vacancy', $2), ($1, 'vacancy', $3)`, [
        session.userId,
        ids['samePart'],
        ids['vacancy'],
      ]);
      expect((await shown(requesterAs(api.app, session))).items).toMatchObject([{ id: ids['vacancy'], title: { fi: 'Hitsaaja' } }]);
    });

    it('tell of people who left how many they are, as soon as their consent is over', async () => {
      await store(api.database, { talent: [1, 3].map((number) => talent(number)) });
      for (const number of [1, 3]) await growth('PUT', `/api/favourites/talent/${pseudonym(number)}`);
      await api.database.query(`UPDATE talent SET profile_until = '2020-01-01' WHERE pseudonym = $1`, [pseudonym(3)]);
      const left = { noLongerAvailable: 1, items: [{ id: pseudonym(1) }] };
      expect(await shown(growth)).toMatchObject(left);
      await api.database.query('DELETE FROM talent WHERE pseudonym = $1', [pseudonym(3)]);
      expect(await shown(growth)).toMatchObject(left);
      expect((await shown(staff)).noLongerAvailable).toBe(0);
    });

    it('are read with one statement', async () => {
      expect(await api.statements(() => staff('GET', '/api/favourites/shown'))).toHaveLength(1);
    });
  });

  it('are listed with one statement', async () => {
    expect(await api.statements(() => staff('GET', '/api/favourites'))).toHaveLength(1);
  });
});
