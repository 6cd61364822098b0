import { startTestApi, type TestApi } from './test-api';

describe('the API as a whole', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ KASVU_DEMO_SOURCES: 'prh-ytj' });
  });
  afterAll(() => api.close());

  it('is alive and ready', async () => {
    expect((await api.get('/api/health/live')).body).toEqual({ status: 'ok', checks: {} });
    const { status, body } = await api.get('/api/health/ready');
    expect(status).toBe(200);
    expect(body.checks).toEqual({});
  });

  it('is not ready before all migrations have run', async () => {
    await api.database.query('DELETE FROM migration');
    try {
      const { status, body } = await api.get('/api/health/ready');
      expect(status).toBe(503);
      expect(body).toEqual({ status: 'down', checks: {} });
    } finally {
      await api.database.query(`INSERT INTO migration (timestamp, name) VALUES (1763769600000, 'Skeleton1763769600000')`);
    }
  });

  it('describes every route with its answer and its parameters', async () => {
    const { body } = await api.get('/api/openapi.json');
    const routes = Object.keys(body.paths).sort();
    expect(routes).toEqual([
      '/api/api-keys',
      '/api/api-keys/{id}/revoke',
      '/api/applications/unmatched',
      '/api/audit',
      '/api/audit/export',
      '/api/auth/me',
      '/api/auth/provider',
      '/api/auth/sign-out',
      '/api/auth/sign-out-everywhere',
      '/api/auth/stay',
      '/api/codes/{list}',
      '/api/colleagues',
      '/api/companies',
      '/api/companies/tags',
      '/api/companies/{businessId}',
      '/api/companies/{businessId}/brief',
      '/api/companies/{businessId}/care',
      '/api/companies/{businessId}/financials',
      '/api/companies/{businessId}/managers/{userId}',
      '/api/companies/{businessId}/notes',
      '/api/companies/{businessId}/people',
      '/api/companies/{businessId}/timeline',
      '/api/digests',
      '/api/digests/{id}/read',
      '/api/employers',
      '/api/employers/{id}',
      '/api/exports/companies',
      '/api/exports/lists/{id}',
      '/api/exports/studies',
      '/api/exports/talent',
      '/api/exports/vacancies',
      '/api/favourites',
      '/api/favourites/shown',
      '/api/favourites/talent/{pseudonym}',
      '/api/favourites/{kind}/{id}',
      '/api/feedback',
      '/api/feedback/{id}/answered',
      '/api/health/details',
      '/api/health/live',
      '/api/health/ready',
      '/api/lists',
      '/api/lists/marks',
      '/api/lists/{id}',
      '/api/lists/{id}/items',
      '/api/lists/{id}/items/{kind}/{target}',
      '/api/lists/{id}/members',
      '/api/lists/{id}/members/me',
      '/api/lists/{id}/members/{userId}',
      '/api/lists/{id}/move',
      '/api/muted-terms',
      '/api/muted-terms/{id}',
      '/api/notes',
      '/api/notes/{id}',
      '/api/notices',
      '/api/notices/privacy/accept',
      '/api/notices/privacy/decline',
      '/api/notices/{id}',
      '/api/notices/{id}/publish',
      '/api/notices/{kind}',
      '/api/notices/{kind}/current',
      '/api/preferences',
      '/api/processing-register',
      '/api/saved-searches',
      '/api/saved-searches/{id}',
      '/api/saved-searches/{id}/renew',
      '/api/saved-searches/{id}/seen',
      '/api/search',
      '/api/skills/names',
      '/api/skills/suggest',
      '/api/skills/{id}',
      '/api/sources',
      '/api/sources/{id}/file-import',
      '/api/sources/{id}/file-preview',
      '/api/sources/{id}/rejects',
      '/api/sources/{id}/runs',
      '/api/studies',
      '/api/studies/{id}',
      '/api/tags',
      '/api/talent',
      '/api/talent/{pseudonym}',
      '/api/talent/{pseudonym}/matches',
      '/api/talent/{pseudonym}/reveal',
      '/api/today',
      '/api/today/dismissals',
      '/api/today/dismissals/{key}',
      '/api/unmet-needs',
      '/api/unmet-needs/{id}',
      '/api/users',
      '/api/users/{id}/end-sessions',
      '/api/users/{id}/sessions/{sessionId}',
      '/api/vacancies',
      '/api/vacancies/{id}',
      '/api/vacancies/{id}/applicants',
      '/api/vacancies/{id}/matches',
      '/api/vacancies/{id}/not-duplicate',
    ]);
    for (const route of routes) {
      for (const operation of Object.values<{ responses: Record<string, { content?: object }> }>(body.paths[route])) {
        const type = route.startsWith('/api/exports/') ? 'text/csv; charset=utf-8; header=present' : 'application/json';
        expect(operation.responses['200']?.content).toHaveProperty([type, 'schema']);
      }
    }
    expect(body.paths['/api/companies'].get.parameters.map((parameter: { name: string }) => parameter.name).sort()).toEqual(
      [
        'cursor',
        'form',
        'industry',
        'limit',
        'manager',
        'municipality',
        'narrower',
        'offset',
        'q',
        'search',
        'sort',
        'status',
        'tag',
      ].sort(),
    );
    expect(body.components.schemas).toHaveProperty('Problem');
  });

  it('has a page to read it', async () => {
    const { status, body } = await api.get('/api/docs');
    expect(status).toBe(200);
    expect(body).toContain('Kasvu Dashboard API');
  });

  it('lists every source with its manifest and labels demo data', async () => {
    const { body } = await api.get('/api/sources');
    const ids = body.items.map((source: { id: string }) => source.id);
    expect(ids).toEqual(expect.arrayContaining(['prh-ytj', 'vantaa-jobs']));
    expect(body.items.find((source: { id: string }) => source.id === 'prh-ytj')).toMatchObject({ demo: true, lastRun: null, records: {} });
    expect(body.items.find((source: { id: string }) => source.id === 'vantaa-jobs')).toMatchObject({ demo: false });
  });

  it.each(['/api/sources/nothing/runs', '/api/sources/nothing/rejects', '/api/nothing', '/api'])(
    'answers 404 as a problem for %s',
    async (path) => {
      const { status, type, body } = await api.get(path);
      expect(status).toBe(404);
      expect(type).toContain('application/problem+json');
      expect(body).toMatchObject({ code: 'not-found' });
    },
  );

  it('sends a strict content security policy and a request id', async () => {
    const { headers, body } = await api.get('/api/nothing');
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers['x-request-id']).toBe(body.traceId);
  });
});
