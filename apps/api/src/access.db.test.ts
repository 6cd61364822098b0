import type { Role } from '@kasvu/contracts';
import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { ModulesContainer } from '@nestjs/core';
import { ApiKeysService } from './features/api-keys/api-keys.service';
import { startTestApi, type TestApi } from './test-api';
import { requesterAs } from './test-request';
import { openTestSession, type TestSession } from './test-session';

/** Who may pass: anyone; any session, even before the notice is accepted; or these roles, by session and by API key or by session alone. */
type Doors = 'anyone' | 'any session' | Role[] | { sessionsOf: Role[] };

const everyRole: Role[] = ['staff', 'growth', 'adviser', 'admin'];
const administrators: Role[] = ['admin'];
const growthTeam: Role[] = ['growth', 'adviser'];
const advisers: Role[] = ['adviser'];

/** Every route, written by hand: a route that is not here fails the test, and so does one that answers otherwise. */
const doors: Record<string, Doors> = {
  'GET /api/health/live': 'anyone',
  'GET /api/health/ready': 'anyone',
  'GET /api/health/details': administrators,
  'GET /api/auth/provider': 'anyone',
  'GET /api/auth/sign-in': 'anyone',
  'GET /api/auth/callback': 'anyone',
  'POST /api/auth/back-channel-sign-out': 'anyone',
  'GET /api/auth/me': 'any session',
  'POST /api/auth/stay': 'any session',
  'POST /api/auth/sign-out': 'any session',
  'POST /api/auth/sign-out-everywhere': 'any session',
  'GET /api/notices/:kind/current': 'anyone',
  'POST /api/notices/privacy/accept': 'any session',
  'POST /api/notices/privacy/decline': 'any session',
  'POST /api/feedback': 'anyone',
  'GET /api/companies': everyRole,
  'GET /api/companies/:businessId': everyRole,
  'GET /api/companies/:businessId/financials': everyRole,
  'GET /api/companies/:businessId/people': growthTeam,
  'GET /api/companies/:businessId/brief': everyRole,
  'GET /api/companies/:businessId/care': { sessionsOf: everyRole },
  'PUT /api/companies/:businessId/managers/:userId': { sessionsOf: everyRole },
  'DELETE /api/companies/:businessId/managers/:userId': { sessionsOf: everyRole },
  'GET /api/companies/:businessId/timeline': { sessionsOf: everyRole },
  'POST /api/companies/:businessId/notes': { sessionsOf: everyRole },
  'POST /api/companies/tags': { sessionsOf: everyRole },
  'GET /api/tags': { sessionsOf: everyRole },
  'GET /api/notes': { sessionsOf: everyRole },
  'GET /api/notes/:id': { sessionsOf: everyRole },
  'PUT /api/notes/:id': { sessionsOf: everyRole },
  'DELETE /api/notes/:id': { sessionsOf: everyRole },
  'GET /api/studies': everyRole,
  'GET /api/studies/:id': everyRole,
  'GET /api/codes/:list': everyRole,
  'GET /api/vacancies': everyRole,
  'GET /api/vacancies/:id': everyRole,
  'GET /api/vacancies/:id/applicants': advisers,
  'GET /api/vacancies/:id/matches': growthTeam,
  'GET /api/applications/unmatched': advisers,
  'POST /api/vacancies/:id/not-duplicate': administrators,
  'GET /api/employers': administrators,
  'PUT /api/employers/:id': administrators,
  'GET /api/talent': growthTeam,
  'GET /api/talent/:pseudonym': growthTeam,
  'GET /api/talent/:pseudonym/matches': growthTeam,
  'POST /api/talent/:pseudonym/reveal': { sessionsOf: advisers },
  'GET /api/exports/companies': everyRole,
  'GET /api/exports/vacancies': everyRole,
  'GET /api/exports/talent': growthTeam,
  'GET /api/exports/studies': everyRole,
  'GET /api/exports/lists/:id': { sessionsOf: everyRole },
  'GET /api/favourites': { sessionsOf: everyRole },
  'GET /api/favourites/shown': { sessionsOf: everyRole },
  'POST /api/favourites': { sessionsOf: everyRole },
  'DELETE /api/favourites': { sessionsOf: everyRole },
  'PUT /api/favourites/talent/:pseudonym': { sessionsOf: growthTeam },
  'PUT /api/favourites/:kind/:id': { sessionsOf: everyRole },
  'DELETE /api/favourites/:kind/:id': { sessionsOf: everyRole },
  'GET /api/lists': { sessionsOf: everyRole },
  'POST /api/lists': { sessionsOf: everyRole },
  'GET /api/lists/marks': { sessionsOf: everyRole },
  'GET /api/lists/:id': { sessionsOf: everyRole },
  'PUT /api/lists/:id': { sessionsOf: everyRole },
  'DELETE /api/lists/:id': { sessionsOf: everyRole },
  'GET /api/lists/:id/members': { sessionsOf: everyRole },
  'PUT /api/lists/:id/members/:userId': { sessionsOf: everyRole },
  'DELETE /api/lists/:id/members/me': { sessionsOf: everyRole },
  'DELETE /api/lists/:id/members/:userId': { sessionsOf: everyRole },
  'POST /api/lists/:id/items': { sessionsOf: everyRole },
  'DELETE /api/lists/:id/items': { sessionsOf: everyRole },
  'PUT /api/lists/:id/items/:kind/:target': { sessionsOf: everyRole },
  'POST /api/lists/:id/move': { sessionsOf: everyRole },
  'GET /api/colleagues': { sessionsOf: everyRole },
  'GET /api/today': { sessionsOf: everyRole },
  'POST /api/today/dismissals': { sessionsOf: everyRole },
  'DELETE /api/today/dismissals/:key': { sessionsOf: everyRole },
  'GET /api/saved-searches': { sessionsOf: everyRole },
  'POST /api/saved-searches': { sessionsOf: everyRole },
  'PUT /api/saved-searches/:id': { sessionsOf: everyRole },
  'DELETE /api/saved-searches/:id': { sessionsOf: everyRole },
  'POST /api/saved-searches/:id/seen': { sessionsOf: everyRole },
  'POST /api/saved-searches/:id/renew': { sessionsOf: everyRole },
  'GET /api/digests': { sessionsOf: everyRole },
  'POST /api/digests/:id/read': { sessionsOf: everyRole },
  'GET /api/preferences': { sessionsOf: everyRole },
  'PUT /api/preferences': { sessionsOf: everyRole },
  'GET /api/muted-terms': administrators,
  'POST /api/muted-terms': administrators,
  'DELETE /api/muted-terms/:id': administrators,
  'GET /api/skills/names': everyRole,
  'GET /api/skills/suggest': everyRole,
  'GET /api/skills/:id': everyRole,
  'GET /api/search': everyRole,
  'GET /api/unmet-needs': { sessionsOf: everyRole },
  'POST /api/unmet-needs': { sessionsOf: everyRole },
  'DELETE /api/unmet-needs/:id': { sessionsOf: everyRole },
  'GET /api/sources': everyRole,
  'GET /api/sources/:id/runs': everyRole,
  'GET /api/sources/:id/rejects': everyRole,
  'POST /api/sources/:id/file-preview': administrators,
  'POST /api/sources/:id/file-import': administrators,
  'GET /api/users': administrators,
  'POST /api/users/:id/end-sessions': administrators,
  'DELETE /api/users/:id/sessions/:sessionId': administrators,
  'GET /api/api-keys': administrators,
  'POST /api/api-keys': administrators,
  'POST /api/api-keys/:id/revoke': administrators,
  'GET /api/notices': administrators,
  'POST /api/notices/:kind': administrators,
  'PUT /api/notices/:id': administrators,
  'POST /api/notices/:id/publish': administrators,
  'GET /api/feedback': administrators,
  'POST /api/feedback/:id/answered': administrators,
  'GET /api/audit': administrators,
  'GET /api/audit/export': administrators,
  'GET /api/processing-register': administrators,
};

/** A refusal is this status and code; null: let through, whatever is wrong with the rest of the request. */
type Expected = { status: 401 | 403; code: string } | null;
const nobody: Expected = { status: 401, code: 'unauthenticated' };
const forbidden: Expected = { status: 403, code: 'forbidden' };

interface Visitor {
  name: string;
  /** Made anew for each request: one that signs out must not spoil the next. */
  come(api: TestApi): Promise<TestSession | string | null>;
  expects(door: Doors): Expected;
}

const signedIn = (role: Role): Visitor => ({
  name: `a session of ${role}`,
  come: (api) => openTestSession(api.app, [role]),
  expects: (door) => (typeof door === 'string' || (Array.isArray(door) ? door : door.sessionsOf).includes(role) ? null : forbidden),
});

const keyOf = (role: 'staff' | 'growth' | 'adviser'): Visitor => ({
  name: `an API key of ${role}`,
  come: newKey(role),
  expects: (door) => (door === 'anyone' || (Array.isArray(door) && door.includes(role)) ? null : forbidden),
});

const newKey = (role: 'staff' | 'growth' | 'adviser') => async (api: TestApi) =>
  (await api.app.get(ApiKeysService).create(api.database, { name: 'test', role, expiresInDays: 1 }, 'system')).key;

const stranger = (name: string, come: Visitor['come']): Visitor => ({ name, come, expects: (door) => (door === 'anyone' ? null : nobody) });

const spoilt = (sql: string) => async (api: TestApi) => {
  const session = await openTestSession(api.app, ['admin']);
  await api.database.query(sql, [session.userId]);
  return session;
};

const visitors: Visitor[] = [
  stranger('nobody', async () => null),
  ...everyRole.map(signedIn),
  keyOf('staff'),
  keyOf('growth'),
  keyOf('adviser'),
  stranger('a session past its end', spoilt(`UPDATE session SET ends_at = now() - interval '1 second' WHERE user_id = $1`)),
  stranger('a session idle too long', spoilt(`UPDATE session SET last_seen_at = now() - interval '1 day' WHERE user_id = $1`)),
  stranger('a session that was ended', spoilt(`UPDATE session SET ended_at = now(), end_reason = 'admin' WHERE user_id = $1`)),
  stranger('an unknown API key', async () => `kasvu_${'x'.repeat(43)}`),
  stranger('a revoked API key', async (api) => {
    const key = await newKey('staff')(api);
    await api.database.query('UPDATE api_key SET revoked_at = now() WHERE revoked_at IS NULL');
    return key;
  }),
  stranger('an API key past its end', async (api) => {
    const key = await newKey('staff')(api);
    await api.database.query(`UPDATE api_key SET expires_at = now() - interval '1 second'`);
    return key;
  }),
  {
    name: 'an administrator who has not accepted the notice',
    come: (api) => openTestSession(api.app, ['admin'], 'admin', { acceptNotice: false }),
    expects: (door) => (typeof door === 'string' ? null : { status: 403, code: 'notice-not-accepted' }),
  },
];

describe('every route, for everyone who may come', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  it('is in the table', () => {
    expect(routesOf(api).sort()).toEqual(Object.keys(doors).sort());
  });

  it.each(visitors)('$name', async (visitor) => {
    const wrong: string[] = [];
    for (const [route, door] of Object.entries(doors)) {
      const [method = '', path = ''] = route.split(' ');
      const who = await visitor.come(api);
      const url = path.replace(/:kind/g, 'privacy').replace(/:\w+/g, '00000000-0000-4000-8000-000000000000');
      const body = method === 'POST' || method === 'PUT' ? {} : undefined;
      const answer = await requesterAs(api.app, who)(method as 'GET', url, body);
      const expected = visitor.expects(door);
      const right = expected
        ? answer.status === expected.status && answer.body.code === expected.code
        : ![401, 403].includes(answer.status) && answer.status < 500;
      if (!right)
        wrong.push(
          `${route}: ${answer.status} ${answer.body?.code ?? ''}, expected ${expected ? `${expected.status} ${expected.code}` : 'to pass'}`,
        );
    }
    expect(wrong).toEqual([]);
  });

  it.each(['/api/docs', '/api/openapi.json', '/api/docs/swagger-ui.css'])('%s is not for nobody', async (url) => {
    expect((await requesterAs(api.app, null)('GET', url)).status).toBe(401);
    expect((await requesterAs(api.app, await openTestSession(api.app, ['staff']))('GET', url)).status).toBe(200);
  });

  it('writes each refusal of somebody known to the audit log, once', async () => {
    const session = await openTestSession(api.app, ['staff']);
    await requesterAs(api.app, session)('GET', '/api/users');
    const entries = await api.database.query('SELECT act, outcome, subject_id, detail FROM audit_event WHERE actor_id = $1', [
      session.userId,
    ]);
    expect(entries).toEqual([{ act: 'denied', outcome: 'refused', subject_id: 'GET /api/users', detail: { reason: 'forbidden' } }]);
  });
});

/** What Nest has really put up, from its own metadata. */
function routesOf(api: TestApi): string[] {
  const controllers = [...api.app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  return controllers.flatMap(({ metatype, instance }) => {
    const base = String(Reflect.getMetadata(PATH_METADATA, metatype as object));
    const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
    return Object.getOwnPropertyNames(prototype).flatMap((name) => {
      if (name === 'constructor') return [];
      const path: string | undefined = Reflect.getMetadata(PATH_METADATA, prototype[name] ?? {});
      if (path === undefined) return [];
      const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, prototype[name] ?? {}) as number];
      return [`${method} ${['/api', base, path].filter((part) => part !== '/').join('/')}`];
    });
  });
}
