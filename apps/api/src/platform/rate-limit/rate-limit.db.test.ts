import { startTestApi, type TestApi } from '../../test-api';
import { requesterAs } from '../../test-request';
import { openTestSession } from '../../test-session';
import { rateLimits } from './limit-rate.decorator';

describe('the limit on searches', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  it('is counted for each user alone, and says when to come back', async () => {
    const hasty = requesterAs(api.app, await openTestSession(api.app, ['staff']));
    const calm = requesterAs(api.app, await openTestSession(api.app, ['staff']));
    for (let search = 0; search < rateLimits.search.perMinute; search++) {
      const { status } = await hasty('GET', '/api/skills/suggest?q=hitsaus&limit=1');
      if (status !== 200) throw new Error(`Search ${search + 1} was answered ${status}`);
    }
    const refused = await hasty('GET', '/api/skills/suggest?q=hitsaus&limit=1');
    expect(refused).toMatchObject({ status: 429, body: { code: 'too-many-requests' } });
    expect(refused.headers['content-type']).toContain('application/problem+json');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await calm('GET', '/api/skills/suggest?q=hitsaus&limit=1')).status).toBe(200);
  });

  it.each(['/api/search?q=hitsaus', '/api/talent?search=hitsaus', '/api/skills/1', '/api/unmet-needs', '/api/notes?q=kurssi'])(
    'holds for %s',
    async (path) => {
      const { headers } = await requesterAs(api.app, await openTestSession(api.app, ['growth']))('GET', path);
      expect(Number(headers['x-ratelimit-limit'])).toBe(rateLimits.search.perMinute);
    },
  );

  it.each(['/api/today', '/api/saved-searches'])('is stricter for %s, which counts many', async (path) => {
    const { headers } = await requesterAs(api.app, await openTestSession(api.app, ['growth']))('GET', path);
    expect(Number(headers['x-ratelimit-limit'])).toBe(rateLimits['own-searches'].perMinute);
  });
});
