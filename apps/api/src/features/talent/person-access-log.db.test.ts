import type { Role } from '@kasvu/contracts';
import { startTestApi, type TestApi } from '../../test-api';
import { application, pseudonym, store, talent, testPeople, vacancy } from '../../test-data';
import { requesterAs } from '../../test-request';
import { openTestSession } from '../../test-session';

const roles: Role[] = ['staff', 'growth', 'adviser', 'admin'];
const growthTeam: Role[] = ['growth', 'adviser'];

/** Every route that can answer with a person, who may ask it, and what one request writes to the audit log. Written by hand. */
const routes = [
  { method: 'GET', path: '/api/talent', may: growthTeam, act: 'talent.searched' },
  { method: 'GET', path: '/api/talent?municipality=999', may: growthTeam, act: 'talent.searched' },
  { method: 'GET', path: '/api/talent?search=skill:1', may: growthTeam, act: 'talent.searched' },
  { method: 'GET', path: `/api/talent/${pseudonym(1)}`, may: growthTeam, act: 'talent.viewed' },
  { method: 'POST', path: `/api/talent/${pseudonym(1)}/reveal`, may: ['adviser'], act: 'identity.revealed' },
  {
    method: 'POST',
    path: `/api/talent/${pseudonym(2)}/reveal`,
    may: ['adviser'],
    act: 'identity.revealed',
    outcome: 'refused',
    status: 409,
  },
  { method: 'PUT', path: `/api/favourites/talent/${pseudonym(1)}`, may: growthTeam, act: 'talent.marked' },
  { method: 'GET', path: '/api/companies/0112038-9/people', may: growthTeam, act: 'company-people.viewed' },
  { method: 'GET', path: '/api/vacancies/1/matches', may: growthTeam, act: 'talent.searched' },
  { method: 'GET', path: `/api/talent/${pseudonym(1)}/matches`, may: growthTeam, act: 'talent.viewed' },
  { method: 'GET', path: '/api/vacancies/1/applicants', may: ['adviser'], act: 'applicants.viewed' },
] as const;

describe('each reading of a person, and each refusal of one', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ KASVU_IDENTITY_KEY: testPeople.identityKey.toString('base64') });
    const identity = { until: null, purpose: 'recruitment' as const };
    await store(api.database, {
      vacancies: [vacancy('Hitsaaja')],
      talent: [1, 2, 3, 4, 5].map((number) =>
        talent(number, {
          consents: { profile: { until: null, purpose: 'employment-services' }, employer: null, identity: number === 1 ? identity : null },
        }),
      ),
      identities: [{ pseudonym: pseudonym(1), name: 'Koe Kanarialintu', email: null, phone: null }],
      applications: [application(pseudonym(1))],
    });
  });
  afterAll(() => api.close());

  const cases = routes.flatMap((route) => roles.map((role) => ({ ...route, role })));

  it.each(cases)('$method $path as $role is one entry', async ({ method, path, may, act, role, ...expected }) => {
    const session = await openTestSession(api.app, [role]);
    const body = method === 'POST' ? { reason: 'contact-about-vacancy' } : undefined;
    const answer = await requesterAs(api.app, session)(method, path, body);
    const entries = await api.database.query(
      'SELECT act, outcome, actor_kind, actor_roles, origin IS NOT NULL AS origin, trace_id IS NOT NULL AS trace FROM audit_event WHERE actor_id = $1',
      [session.userId],
    );
    const allowed = (may as readonly Role[]).includes(role);
    const status = allowed ? ('status' in expected ? expected.status : 200) : 403;
    const outcome = allowed ? ('outcome' in expected ? expected.outcome : 'done') : 'refused';
    expect(answer.status).toBe(status);
    expect(entries).toEqual([
      { act: allowed ? act : 'denied', outcome, actor_kind: 'user', actor_roles: [role], origin: true, trace: true },
    ]);
  });

  const searches = ['/api/search?q=hitsaus', '/api/search?q=-hitsaus', '/api/search?q=kukkaketo,+metsikkö'];

  it.each(searches.flatMap((path) => roles.map((role) => ({ path, role }))))(
    'GET $path as $role is one entry for who may see people, and none for others',
    async ({ path, role }) => {
      const session = await openTestSession(api.app, [role]);
      const { status, body } = await requesterAs(api.app, session)('GET', path);
      const entries = await api.database.query('SELECT act, outcome FROM audit_event WHERE actor_id = $1', [session.userId]);
      expect(status).toBe(200);
      expect(body.talent === null).toBe(!growthTeam.includes(role));
      expect(entries).toEqual(growthTeam.includes(role) ? [{ act: 'talent.searched', outcome: 'done' }] : []);
    },
  );
});
