import type { Vacancy, VacancyListItem, VacancyRecord } from '@kasvu/contracts';
import { startTestApi, type TestApi } from '../../test-api';
import { application, pseudonym, skill, store, vacancy } from '../../test-data';
import { actsOn, failAudit, requesterAs, type Requester } from '../../test-request';
import { openTestSession } from '../../test-session';
import { readVacancies } from '../../test-vacancies';
import { matchApplications } from '../applicants/match-applications';
import { company } from '../sync/test-source';
import { passOnSql } from '../vacancies/pass-on.sql';

const until = '2099-01-31';
const welder = (changes: Partial<VacancyRecord> = {}) => vacancy('Hitsaaja', { applicationEndsOn: until, ...changes });

describe('a vacancy of several sources', () => {
  let api: TestApi;
  let admin: Requester;
  beforeAll(async () => {
    api = await startTestApi();
    admin = requesterAs(api.app, await openTestSession(api.app, ['admin']));
    await store(api.database, {
      companies: [company('0124610-9', { name: 'Vantaan kaupunki' })],
      skills: [skill('welding', 'levyhitsaus', 'plåtsvetsning', 'sheet welding'), skill('cooking', 'ruoanlaitto', 'matlagning', 'cooking')],
    });
  });
  beforeEach(async () => {
    await api.database.query('TRUNCATE vacancy_distinct');
    await readVacancies(api.database, { ...all, quiet: {} }, ['official']);
  });
  afterAll(() => api.close());

  const all = {
    board: {
      b1: welder({ description: { fi: 'Työssä tarvitaan levyhitsausta ja paljon muuta, mistä kerrotaan pitkästi.' } }),
      b2: vacancy('Kokki'),
    },
    official: { o1: welder({ employerBusinessId: null, title: { fi: 'HITSAAJA!', sv: 'Svetsare' } }) },
    feed: {
      f1: vacancy('', { title: { sv: 'Svetsare' }, languages: ['sv'], applicationEndsOn: until, municipalityCodes: ['091', '092'] }),
    },
  };
  const list = async (query = '') => (await api.get(`/api/vacancies?${query}`)).body;
  const idOf = async (key: string): Promise<string> => {
    const [row] = await api.database.query('SELECT id FROM vacancy WHERE source_id = $1', [key]);
    return String(row.id);
  };
  const one = async (key: string): Promise<Vacancy> => (await api.get(`/api/vacancies/${await idOf(key)}`)).body;
  const sourcesOf = ({ sources }: Pick<VacancyListItem, 'sources'>) => sources.map(({ source }) => source);
  const shown = async () => (await list('sort=title')).items.map(sourcesOf);

  it('is one in the list, with each source, the official one first', async () => {
    const { items, total, facets } = await list('sort=title');
    expect(total).toBe(2);
    expect(items[0].sources).toEqual([
      { id: await idOf('o1'), source: 'official', url: 'https://official.test/o1' },
      { id: await idOf('b1'), source: 'board', url: 'https://board.test/b1' },
      { id: await idOf('f1'), source: 'feed', url: 'https://feed.test/f1' },
    ]);
    expect(items[0].id).toBe(items[0].sources[0].id);
    expect(facets.language).toEqual([{ value: 'fi', label: {}, count: 2 }]);
  });

  it('is one in search, in suggestions and on the page of its company', async () => {
    const search = (await api.get('/api/search?q=levyhitsaus')).body;
    expect(search.vacancies.items.map(sourcesOf)).toEqual([['official', 'board', 'feed']]);
    expect(search.companies.items).toMatchObject([{ businessId: '0124610-9', matchingVacancies: 1, openVacancies: 2 }]);
    expect((await api.get('/api/skills/suggest?q=levyhitsaus')).body.items[0].openVacancies).toBe(1);
  });

  it('is found by what any of its sources says, which is told as evidence', async () => {
    const [{ id }] = await api.database.query(`SELECT id FROM skill WHERE uri = 'urn:kasvu:skill:welding'`);
    for (const query of [`skill=${id}`, 'q=pitkästi']) {
      const { items, total } = await list(query);
      expect([total, items[0]?.id, items[0]?.skills[0]?.words]).toEqual([1, await idOf('o1'), 'levyhitsausta']);
    }
  });

  it('has each source at its own address, which says what it is part of', async () => {
    const part = await one('b1');
    expect(part.description.fi).toContain('pitkästi');
    expect(part.sources[0]?.id).toBe(await idOf('o1'));
    expect(part.provenance).toMatchObject({ source: 'board', sourceUrl: 'https://board.test/b1' });
  });

  it('is kept and counted for every source', async () => {
    expect(
      await api.database.query('SELECT source, count(*)::int AS held FROM vacancy WHERE withdrawn_at IS NULL GROUP BY 1 ORDER BY 1'),
    ).toEqual([
      { source: 'board', held: 2 },
      { source: 'feed', held: 1 },
      { source: 'official', held: 1 },
    ]);
  });

  it('is written only when something has changed', async () => {
    const versions = () => api.database.query('SELECT id, xmin FROM vacancy ORDER BY id');
    const before = await versions();
    await readVacancies(api.database, all, ['official']);
    expect(await versions()).toEqual(before);
  });

  it.each([
    ['another deadline', { applicationEndsOn: '2099-02-01' }],
    ['no deadline', { applicationEndsOn: null }],
    ['another place', { municipalityCodes: ['049'] }],
    ['no place', { municipalityCodes: [] }],
    ['another title', { title: { fi: 'Levyseppähitsaaja' } }],
    ['another employer', { employerName: 'Toinen Oy', employerBusinessId: null }],
    ['another business ID under the same name', { employerBusinessId: '2646674-9' }],
  ])('is not one that has %s', async (_what, changes) => {
    await readVacancies(api.database, { quiet: { q1: welder(changes) } }, ['official']);
    expect(await shown()).toContainEqual(['quiet']);
  });

  it('is one by business ID under another name', async () => {
    await readVacancies(api.database, { quiet: { q1: welder({ employerName: 'Vanda stad' }) } }, ['official']);
    expect(await shown()).toContainEqual(['official', 'board', 'feed', 'quiet']);
  });

  it('is stood for by another source as soon as the first withdraws it', async () => {
    const feed = { f1: { ...all.feed.f1, title: { fi: 'hitsaaja', sv: 'Svetsare' } } };
    await readVacancies(api.database, { official: {}, feed }, ['official']);
    expect(await shown()).toContainEqual(['board', 'feed']);
    const withdrawn = await one('o1');
    expect(withdrawn).toMatchObject({ withdrawn: true });
    expect(sourcesOf(withdrawn)).toEqual(['board', 'feed', 'official']);

    await readVacancies(api.database, { board: { b2: all.board.b2 }, feed: {} }, ['official']);
    expect(await shown()).toEqual([['board']]);
    await readVacancies(api.database, all, ['official']);
    expect(await shown()).toContainEqual(['official', 'board', 'feed']);
  });

  it('is never gone from the list between a withdrawal and the next joining', async () => {
    const id = await idOf('o1');
    await api.database.query('UPDATE vacancy SET withdrawn_at = now() WHERE id = $1', [id]);
    await api.database.query(passOnSql, ['official', ['o1']]);
    expect((await list()).total).toBe(2);
    await api.database.query('UPDATE vacancy SET withdrawn_at = NULL WHERE id = $1', [id]);
  });

  it('has the applicants of all its sources', async () => {
    const adviser = requesterAs(api.app, await openTestSession(api.app, ['adviser']));
    const described = { source: null, sourceId: null, employerBusinessId: null, employerName: 'Vantaan kaupunki', municipalityCode: '092' };
    const asked = (sourceId: string, source: string) => ({
      ...described,
      source,
      sourceId,
      employerName: null,
      title: null,
      applicationEndsOn: null,
    });
    await store(api.database, {
      applications: [
        application(pseudonym(1), { vacancy: asked('b1', 'board') }),
        application(pseudonym(2), { vacancy: asked('o1', 'official'), stage: 'interview' }),
        application(pseudonym(3), { vacancy: { ...described, title: 'hitsaaja', applicationEndsOn: until } }),
      ],
    });
    await readVacancies(api.database, all, ['official']);
    await matchApplications(api.database);
    for (const key of ['o1', 'b1', 'f1']) {
      const { body } = await adviser('GET', `/api/vacancies/${await idOf(key)}/applicants`);
      expect([key, body.total, body.asks.length]).toEqual([key, 3, 1]);
      expect(body.stages).toEqual(
        expect.arrayContaining([
          { stage: 'new', count: 2 },
          { stage: 'interview', count: 1 },
        ]),
      );
    }
    await readVacancies(api.database, { official: {} }, ['official']);
    expect((await adviser('GET', `/api/vacancies/${await idOf('b1')}/applicants`)).body.total).toBe(3);
  });

  const part = async (a: string, b: string) => admin('POST', `/api/vacancies/${await idOf(a)}/not-duplicate`, { otherId: await idOf(b) });

  it('is parted at once where somebody says so, for good, audited', async () => {
    const { status, body } = await part('b1', 'o1');
    expect([status, sourcesOf(body).includes('official')]).toEqual([200, false]);
    expect((await list()).total).toBe(3);
    expect((await actsOn(api.database, await idOf('b1'))).filter(({ act }) => act === 'vacancy.not-duplicate')).toMatchObject([
      { subject_kind: 'vacancy', detail: { otherId: await idOf('o1') } },
    ]);
    await readVacancies(api.database, { ...all, official: { o1: { ...all.official.o1, positions: 3 } } }, ['official']);
    expect((await list()).total).toBe(3);
    expect((await part('b1', 'o1')).status).toBe(200);
  });

  it.each([
    ['999999', '1', 404],
    ['x', '1', 404],
  ])('is not parted when there is no vacancy %s', async (id, otherId, status) => {
    expect((await admin('POST', `/api/vacancies/${id}/not-duplicate`, { otherId })).status).toBe(status);
  });

  it('is not parted from itself, from nothing or from no id', async () => {
    const id = await idOf('b1');
    for (const otherId of [id, '999999', 'x']) {
      const { status, body } = await admin('POST', `/api/vacancies/${id}/not-duplicate`, { otherId });
      expect([status, body.errors[0].field]).toEqual([400, 'otherId']);
    }
  });

  it('stays one when the audit log cannot be written', async () => {
    const failing = failAudit();
    expect((await part('b1', 'o1')).status).toBe(500);
    failing.mockRestore();
    expect((await list()).total).toBe(2);
  });

  it('takes one statement a list and one a vacancy, as ever', async () => {
    const id = await idOf('o1');
    expect(await api.statements(() => list('q=hitsaaja&skill=1'))).toHaveLength(1);
    expect(await api.statements(() => api.get(`/api/vacancies/${id}`))).toHaveLength(1);
  });
});
