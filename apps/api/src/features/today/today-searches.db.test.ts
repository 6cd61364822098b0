import type { Today } from '@kasvu/contracts';
import { startTestApi, type TestApi } from '../../test-api';
import { skill, store, study, vacancy } from '../../test-data';
import { requesterAs, type Requester } from '../../test-request';
import { openTestSession, type TestSession } from '../../test-session';
import { SavedSearchHits } from '../saved-searches/saved-search-hits';
import { company } from '../sync/test-source';

describe('Today', () => {
  let api: TestApi;
  let session: TestSession;
  let me: Requester;

  beforeAll(async () => {
    api = await startTestApi();
    await store(api.database, {
      skills: [skill('welding', 'hitsaus', 'svetsning', 'welding')],
      companies: ['0124610-9', '2646674-9', '0112038-9'].map((id) => company(id)),
      studies: [study('Hitsaus'), study('Kokkaus')],
      vacancies: [vacancy('Hitsaaja'), vacancy('Kokki')],
    });
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    session = await openTestSession(api.app, ['staff']);
    me = requesterAs(api.app, session);
  });

  const today = async () => (await me('GET', '/api/today')).body as Today;
  const seenLast = (at: string) => api.database.query('UPDATE saved_search SET last_seen_at = $2 WHERE user_id = $1', [session.userId, at]);

  it('tells saved searches that find something new', async () => {
    const saved = await me('POST', '/api/saved-searches', { name: 'Hitsaajat', page: 'vacancies', query: { q: 'hitsaaja' } });
    expect((await today()).searches).toEqual({ total: 0, items: [] });
    await seenLast('2020-01-01T00:00:00Z');
    const { searches, empty } = await today();
    const { id } = saved.body;
    const key = `search:${id}:1577836800000:1`;
    expect(searches).toEqual({ total: 1, items: [{ key, id, name: 'Hitsaajat', page: 'vacancies', query: { q: 'hitsaaja' }, fresh: 1 }] });
    expect(empty).toBe(false);
    await me('POST', '/api/today/dismissals', { key });
    expect((await today()).searches.total).toBe(0);
    await seenLast('2020-01-02T00:00:00Z');
    expect((await today()).searches).toMatchObject({ total: 1, items: [{ fresh: 1 }] });
  });

  it.each([
    ['companies', {}, 3],
    ['studies', { q: 'hitsaus' }, 1],
    ['search', { q: 'hitsaus' }, 3],
  ])('counts of saved searches of %s by %j only what is new', async (page, query, fresh) => {
    await me('POST', '/api/saved-searches', { name: 'Oma haku', page, query });
    await seenLast('2020-01-01T00:00:00Z');
    const { items } = (await me('GET', '/api/saved-searches')).body;
    expect(items).toMatchObject([{ fresh }]);
    expect((await today()).searches.items).toMatchObject([{ fresh }]);
  });

  it('tells eight saved searches with how many there are, and leaves out what cannot be counted', async () => {
    for (let nr = 10; nr < 20; nr++) await me('POST', '/api/saved-searches', { name: `Haku ${nr}`, page: 'vacancies', query: {} });
    await seenLast('2020-01-01T00:00:00Z');
    expect((await today()).searches.total).toBe(10);
    const count = jest.spyOn(api.app.get(SavedSearchHits, { strict: false }), 'freshOf').mockRejectedValueOnce(new Error('No counting'));
    const { total, items } = (await today()).searches;
    count.mockRestore();
    expect(total).toBe(9);
    expect(items.map(({ name }) => name)).toEqual(['11', '12', '13', '14', '15', '16', '17', '18'].map((nr) => `Haku ${nr}`));
  });
});
