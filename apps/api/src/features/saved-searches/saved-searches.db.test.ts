import type { SavedSearch, SavedSearchPage } from '@kasvu/contracts';
import { startTestApi, type TestApi } from '../../test-api';
import { skill, skillsOf, store, study, talent, vacancy } from '../../test-data';
import { type Requester, requesterAs } from '../../test-request';
import { openTestSession, type TestSession } from '../../test-session';
import { readVacancies } from '../../test-vacancies';
import type { Logger } from 'pino';
import { LOGGER } from '../../platform/logger/logger.module';
import { company } from '../sync/test-source';
import { SavedSearchHits } from './saved-search-hits';

const nobody = '00000000-0000-4000-8000-000000000000';

describe('saved searches', () => {
  let api: TestApi;
  let mine: TestSession;
  let me: Requester;
  let colleague: Requester;
  const people = (count: number) => Array.from({ length: count }, (_, index) => talent(index + 1, { skills: skillsOf('welding') }));

  beforeAll(async () => {
    api = await startTestApi();
    await store(api.database, {
      skills: [skill('welding', 'hitsaus', 'svetsning', 'welding')],
      companies: [company('0124610-9', { name: 'Hitsaamo Hehku Oy' }), company('0112038-9', { municipalityCode: '091' })],
      studies: [study('Hitsauksen perusteet'), study('Laskennan perusteet')],
      vacancies: [vacancy('Hitsaaja'), vacancy('Kirjanpitäjä')],
      talent: people(7),
    });
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    await api.database.query('DELETE FROM saved_search');
    mine = await openTestSession(api.app, ['growth'], 'Minna Malli');
    me = requesterAs(api.app, mine);
    colleague = requesterAs(api.app, await openTestSession(api.app, ['growth'], 'Kalle Kollega'));
  });

  const save = async (page: SavedSearchPage, query: Record<string, string>, name = 'Oma haku', who = me) =>
    (await who('POST', '/api/saved-searches', { name, page, query })).body as SavedSearch;
  const listed = async (who = me) => (await who('GET', '/api/saved-searches')).body.items as SavedSearch[];
  const set = (id: string, assignments: string) => api.database.query(`UPDATE saved_search SET ${assignments} WHERE id = $1`, [id]);

  it('are kept with their page, query and digest, and listed by name in Finnish order', async () => {
    const saved = await me('POST', '/api/saved-searches', {
      name: ' Ärjyt ',
      page: 'vacancies',
      query: { q: 'hitsaaja' },
      digest: 'daily',
    });
    expect(saved).toMatchObject({
      status: 200,
      body: { name: 'Ärjyt', page: 'vacancies', query: { q: 'hitsaaja' }, digest: 'daily', total: 1, fresh: 0, expired: false, version: 1 },
    });
    await save('companies', {}, 'Zeta');
    expect((await listed()).map(({ name }) => name)).toEqual(['Zeta', 'Ärjyt']);
    expect(await listed(colleague)).toEqual([]);
  });

  it.each<[SavedSearchPage, Record<string, string>, number]>([
    ['companies', {}, 2],
    ['companies', { municipality: '092,094', sort: '-vacancies' }, 1],
    ['companies', { search: 'hitsaus' }, 1],
    ['companies', { manager: 'me' }, 0],
    ['vacancies', { q: 'hitsaaja', municipality: '092', sort: '-title' }, 1],
    ['vacancies', { search: 'hitsaus', q: 'hitsaaja', includeEnded: 'true' }, 1],
    ['studies', { q: 'hitsaus', sort: '-matches' }, 1],
    ['studies', { search: 'hitsaus, -laskenta' }, 1],
  ])('of %s by %j find what the list finds', async (page, query, total) => {
    const list = await me('GET', `/api/${page}?${new URLSearchParams(query)}`);
    expect(list.body.total).toBe(total);
    expect(await save(page, query)).toMatchObject({ total, fresh: 0 });
  });

  it('of all sides add them up, people in steps of k and only for who may see them', async () => {
    const { body } = await me('GET', '/api/search?q=hitsaus');
    const open = body.vacancies.total + body.companies.total + body.studies.total;
    expect(open).toBeGreaterThan(0);
    expect(await save('search', { q: 'hitsaus' })).toMatchObject({ total: open + 5, fresh: 0 });
    const staff = requesterAs(api.app, await openTestSession(api.app, ['staff']));
    expect(await save('search', { q: 'hitsaus' }, 'Oma haku', staff)).toMatchObject({ total: open, fresh: 0 });
    expect(await save('search', { q: '-' }, 'Ei mitään')).toMatchObject({ total: 0 });
  });

  it('of people tell how many in steps of k, and never that somebody came', async () => {
    const saved = await save('talent', { search: 'hitsaus' });
    expect(saved).toMatchObject({ total: 5, fresh: null });
    await store(api.database, { talent: people(10) });
    expect(await listed()).toMatchObject([{ total: 10, fresh: null }]);
    await store(api.database, { talent: people(7) });
  });

  it('of people are not for who may not see people, which is audited, and find nothing once somebody may not any more', async () => {
    const staff = await openTestSession(api.app, ['staff']);
    const refused = await requesterAs(api.app, staff)('POST', '/api/saved-searches', { name: 'Osaajat', page: 'talent', query: {} });
    expect(refused).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    const denials = await api.database.query('SELECT act, subject_id FROM audit_event WHERE actor_id = $1', [staff.userId]);
    expect(denials).toEqual([{ act: 'denied', subject_id: 'POST /api/saved-searches' }]);

    await save('talent', {});
    await api.database.query(`UPDATE session SET roles = '{staff}' WHERE user_id = $1`, [mine.userId]);
    expect(await listed()).toMatchObject([{ page: 'talent', total: null, fresh: null }]);
  });

  it('say what is new since the last look, also of a vacancy read again, until it is looked at', async () => {
    const { id } = await save('vacancies', { q: 'hitsaaja' });
    const vacancies = [vacancy('Hitsaaja', { applicationEndsOn: '2099-01-31' }), vacancy('Kirjanpitäjä'), vacancy('Hitsaaja yövuoroon')];
    await store(api.database, { vacancies });
    expect(await listed()).toMatchObject([{ total: 2, fresh: 1 }]);
    await store(api.database, { vacancies });
    const [found] = await listed();
    expect(found).toMatchObject({ total: 2, fresh: 1 });
    const items = (await me('GET', '/api/vacancies?q=hitsaaja')).body.items as { title: { fi: string }; firstSeenAt: string }[];
    const fresh = items.filter(({ firstSeenAt }) => firstSeenAt > (found?.lastSeenAt ?? ''));
    expect(fresh.map(({ title }) => title.fi)).toEqual(['Hitsaaja yövuoroon']);

    expect((await me('POST', `/api/saved-searches/${id}/seen`)).body).toMatchObject({ id, total: 2, fresh: 0 });
    expect(await listed()).toMatchObject([{ fresh: 0, version: 1 }]);
  });

  it('do not take a vacancy for new that another source had before', async () => {
    const advertised = { title: { fi: 'Putkiasentaja' }, municipalityCodes: ['092'], applicationEndsOn: '2099-01-31' };
    await readVacancies(api.database, { second: { b: vacancy('Putkiasentaja', advertised) } });
    const { lastSeenAt } = await save('vacancies', { q: 'putkiasentaja' });
    await readVacancies(api.database, { first: { a: vacancy('Putkiasentaja', advertised) } }, ['first']);
    const [shown] = await api.database.query(
      `SELECT source, first_seen_at > $1 AS young FROM vacancy WHERE title->>'fi' = 'Putkiasentaja' AND part_of IS NULL`,
      [lastSeenAt],
    );
    expect(shown).toEqual({ source: 'first', young: true });
    expect(await listed()).toMatchObject([{ total: 1, fresh: 0 }]);
    const { items } = (await me('GET', '/api/vacancies?q=putkiasentaja')).body;
    expect(items[0].firstSeenAt < lastSeenAt).toBe(true);
  });

  it('tell in the lists when a company and a study were first stored, which reading them again does not change', async () => {
    const seen = async () => {
      const [companies, studies] = [await me('GET', '/api/companies'), await me('GET', '/api/studies')];
      return [...companies.body.items, ...studies.body.items].map(({ firstSeenAt }: { firstSeenAt: string }) => firstSeenAt);
    };
    const before = await seen();
    expect(before).toHaveLength(4);
    await store(api.database, {
      companies: [company('0124610-9', { name: 'Hitsaamo Hohto Oy' }), company('0112038-9', { municipalityCode: '049' })],
      studies: [study('Hitsauksen perusteet', { level: '4' }), study('Laskennan perusteet', { level: '4' })],
    });
    expect(await seen()).toEqual(before);
    await store(api.database, {
      companies: [company('0124610-9', { name: 'Hitsaamo Hehku Oy' }), company('0112038-9', { municipalityCode: '091' })],
    });
  });

  it('are not saved over one of the same name, which stays as it is', async () => {
    await save('companies', { q: 'hehku' });
    const again = await me('POST', '/api/saved-searches', { name: 'Oma haku', page: 'studies', query: {} });
    expect(again).toMatchObject({ status: 409, body: { code: 'conflict', errors: [{ field: 'name', reason: 'Taken' }] } });
    expect(await listed()).toMatchObject([{ page: 'companies', query: { q: 'hehku' } }]);
    expect(await save('companies', {}, 'Oma haku', colleague)).toMatchObject({ name: 'Oma haku' });

    const other = await save('companies', {}, 'Toinen');
    const renamed = await me('PUT', `/api/saved-searches/${other.id}`, { ...changeOf(other), name: 'Oma haku' });
    expect(renamed).toMatchObject({ status: 409, body: { errors: [{ field: 'name' }] } });
  });

  it('are saved once when two presses come at the same time', async () => {
    const press = () => me('POST', '/api/saved-searches', { name: 'Oma haku', page: 'companies', query: {} });
    const answers = await Promise.all([press(), press()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  const changeOf = ({ name, query, digest, version }: SavedSearch) => ({ name, query, digest, version });

  it('are changed by who knows how they are now; another gets what is held', async () => {
    const saved = await save('companies', { q: 'hehku' });
    const changed = await me('PUT', `/api/saved-searches/${saved.id}`, { ...changeOf(saved), name: 'Hehkut', digest: 'weekly' });
    expect(changed).toMatchObject({ status: 200, body: { name: 'Hehkut', digest: 'weekly', version: 2, lastSeenAt: saved.lastSeenAt } });
    const late = await me('PUT', `/api/saved-searches/${saved.id}`, { ...changeOf(saved), name: 'Myöhässä' });
    expect(late).toMatchObject({ status: 409, body: { code: 'conflict', current: changed.body } });
    expect(await listed()).toEqual([changed.body]);
  });

  it('begin anew with another query', async () => {
    const saved = await save('vacancies', { q: 'hitsaaja' });
    await set(saved.id, `last_seen_at = '2020-01-01', digested_at = '2020-01-01'`);
    const held = (await listed())[0] as SavedSearch;
    expect(held.fresh).toBeGreaterThan(0);
    const { body } = await me('PUT', `/api/saved-searches/${saved.id}`, { ...changeOf(held), query: { q: 'kirjanpitäjä' } });
    expect(body).toMatchObject({ query: { q: 'kirjanpitäjä' }, total: 1, fresh: 0 });
  });

  it('keep no paging, and refuse a filter that the page does not have, naming it', async () => {
    expect((await save('companies', { q: 'hehku', offset: '50', limit: '20', cursor: 'x' })).query).toEqual({ q: 'hehku' });
    for (const [page, query, field] of [
      ['companies', { colour: 'red' }, 'query.colour'],
      ['vacancies', { municipality: 'Vantaa' }, 'query.municipality'],
      ['talent', { q: 'hitsaus' }, 'query.q'],
      ['studies', { sort: 'beauty' }, 'query.sort'],
      ['search', {}, 'query.q'],
    ] as const) {
      const refused = await me('POST', '/api/saved-searches', { name: 'Väärä', page, query });
      expect([page, refused.status, refused.body.errors]).toEqual([page, 400, [{ field, reason: expect.any(String) }]]);
    }
    expect(await me('POST', '/api/saved-searches', { name: ' ', page: 'map', query: {} })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'name' }, { field: 'page' }] },
    });
    const saved = (await listed())[0] as SavedSearch;
    const refused = await me('PUT', `/api/saved-searches/${saved.id}`, { ...changeOf(saved), query: { colour: 'red' } });
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ field: 'query.colour' }] } });
  });

  it('stay when their page does not know a filter any more, and say that they cannot be run', async () => {
    const { id } = await save('companies', {});
    await set(id, `query = '{"colour": "red"}'`);
    expect(await listed()).toMatchObject([{ id, query: { colour: 'red' }, total: null, fresh: null }]);
  });

  it('are told as not countable, to the operator too, when one cannot be counted, and the others still are', async () => {
    await save('companies', {}, 'Alku');
    await save('vacancies', {}, 'Loppu');
    const count = jest.spyOn(api.app.get(SavedSearchHits, { strict: false }), 'of').mockRejectedValueOnce(new Error('No counting'));
    const log = jest.spyOn(api.app.get<Logger>(LOGGER), 'error').mockImplementation();
    const searches = await listed();
    expect(searches).toMatchObject([
      { name: 'Alku', total: null, fresh: null },
      { name: 'Loppu', total: expect.any(Number), fresh: 0 },
    ]);
    expect(log.mock.calls).toEqual([[{ err: new Error('No counting'), search: searches[0]?.id }, 'a saved search could not be counted']]);
    count.mockRestore();
    log.mockRestore();
  });

  it("are not found by others, nor when there are none: no one's search is seen, changed, renewed or removed by another", async () => {
    const saved = await save('companies', {});
    for (const id of [saved.id, nobody, 'x', '%00']) {
      for (const answer of [
        await colleague('PUT', `/api/saved-searches/${id}`, changeOf(saved)),
        await colleague('POST', `/api/saved-searches/${id}/seen`),
        await colleague('POST', `/api/saved-searches/${id}/renew`),
        await colleague('DELETE', `/api/saved-searches/${id}`),
      ])
        expect(answer).toMatchObject({ status: 404, body: { code: 'not-found' } });
    }
    expect(await listed()).toEqual([saved]);
  });

  it('are removed', async () => {
    const { id } = await save('companies', {});
    expect(await me('DELETE', `/api/saved-searches/${id}`)).toMatchObject({ status: 200, body: { removed: true } });
    expect((await me('DELETE', `/api/saved-searches/${id}`)).status).toBe(404);
    expect(await listed()).toEqual([]);
  });

  it('have a digest for 90 days, and as long again when they are renewed', async () => {
    const { id, expiresOn } = await save('companies', {});
    const days = (Date.parse(expiresOn) - Date.parse(new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Helsinki' }))) / 86_400_000;
    expect(days).toBe(90);
    await set(id, `expires_on = '2020-01-01'`);
    expect(await listed()).toMatchObject([{ id, expired: true, expiresOn: '2020-01-01' }]);
    expect((await me('POST', `/api/saved-searches/${id}/renew`)).body).toMatchObject({ expired: false, expiresOn, version: 1 });
  });

  it('begin their 90 days anew when their digest is turned on, not when it only changes', async () => {
    const saved = await save('companies', {});
    await set(saved.id, `expires_on = '2020-01-01'`);
    const on = await me('PUT', `/api/saved-searches/${saved.id}`, { ...changeOf(saved), digest: 'daily' });
    expect(on.body).toMatchObject({ expiresOn: saved.expiresOn, expired: false });
    await set(saved.id, `expires_on = '2020-01-01'`);
    const weekly = await me('PUT', `/api/saved-searches/${saved.id}`, { ...changeOf(on.body), digest: 'weekly' });
    expect(weekly.body).toMatchObject({ expiresOn: '2020-01-01', expired: true });
  });

  it('are at most a hundred', async () => {
    await api.database.query(
      `INSERT INTO saved_search (user_id, name, page, query, digest, expires_on)
       SELECT $1, 'Haku ' || nr, 'companies', '{"colour": "red"}', 'none', '2099-01-01' FROM generate_series(1, 100) nr`,
      [mine.userId],
    );
    const one = await me('POST', '/api/saved-searches', { name: 'Vielä yksi', page: 'companies', query: {} });
    expect(one).toMatchObject({ status: 409, body: { errors: [{ field: 'name', reason: 'No room' }] } });
  });

  it('are listed with one statement, and one that counts each', async () => {
    for (const name of ['a', 'b', 'c']) await save('vacancies', {}, name);
    expect(await api.statements(() => listed())).toHaveLength(4);
  });
});
