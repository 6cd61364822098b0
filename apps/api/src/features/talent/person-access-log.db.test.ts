import type { Role } from '@kasvu/contracts';
import { startTestApi, type TestApi } from '../../test-api';
import { application, pseudonym, store, talent, testPeople, vacancy } from '../../test-data';
import { requesterAs } from '../../test-request';
import { openTestSession } from '../../test-session';

const roles: Role[] = ['staff', 'growth', 'adviser', 'admin'];
const growthTeam: Role[] = ['growth', 'adviser'];

/** A list that everybody may change, with a person on it. */
const list = '00000000-0000-4000-8000-000000000001';
const person = { kind: 'talent', id: pseudonym(1) };

/** Every route that can answer with a person, who may ask it, and what one request writes to the audit log. Written by hand. */
const routes = [
  { method: 'GET', path: '/api/talent', may: growthTeam, act: 'talent.searched' },
  { method: 'GET', path: '/api/talent?municipality=999', may: growthTeam, act: 'talent.searched' },
  { method: 'GET', path: '/api/talent?search=skill:1', may: growthTeam, act: 'talent.searched' },
  { method: 'GET', path: '/api/exports/talent', may: growthTeam, act: 'talent.exported' },
  {
    method: 'GET',
    path: '/api/exports/talent?municipality=999',
    may: growthTeam,
    act: 'talent.exported',
    outcome: 'refused',
    status: 409,
  },
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
  { method: 'POST', path: '/api/favourites', body: { items: [person] }, may: growthTeam, act: 'talent.marked' },
  { method: 'POST', path: '/api/lists', body: { name: 'Hitsaajat', items: [person] }, may: growthTeam, act: 'talent.listed' },
  { method: 'POST', path: `/api/lists/${list}/items`, body: { items: [person] }, may: growthTeam, act: 'talent.listed' },
  {
    method: 'PUT',
    path: `/api/lists/${list}/items/talent/${pseudonym(1)}`,
    body: { status: 'waiting', version: 1 },
    may: growthTeam,
    act: 'talent.noted',
  },
  {
    method: 'PUT',
    path: `/api/lists/${list}/items/talent/${pseudonym(1)}`,
    body: { status: 'done', version: 1 },
    may: growthTeam,
    act: 'talent.noted',
    outcome: 'refused',
    status: 409,
  },
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
  beforeAll(async () => {
    const { userId } = await openTestSession(api.app, ['growth'], 'owner');
    await api.database.query(`INSERT INTO favourite_list (id, owner_id, name, team) VALUES ($1, $2, 'Yhteinen', 'editor')`, [list, userId]);
    await api.database.query(`INSERT INTO favourite_list_item (list_id, kind, target, position) VALUES ($1, 'talent', $2, 1)`, [
      list,
      person.id,
    ]);
  });
  afterAll(() => api.close());

  const cases = routes.flatMap((route) => roles.map((role) => ({ ...route, role })));

  it.each(cases)('$method $path as $role is one entry', async ({ method, path, may, act, role, ...expected }) => {
    const session = await openTestSession(api.app, [role]);
    const body = 'body' in expected ? expected.body : method === 'POST' ? { reason: 'contact-about-vacancy' } : undefined;
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

  const holdings = [
    '/api/favourites',
    '/api/favourites/shown',
    '/api/favourites/shown?kind=talent',
    `/api/lists/${list}`,
    '/api/lists/marks',
  ];

  it.each(holdings.flatMap((path) => roles.map((role) => ({ path, role }))))(
    'GET $path with a person in it as $role is one entry for who may see people, and for others it has nobody',
    async ({ path, role }) => {
      const session = await openTestSession(api.app, [role]);
      await api.database.query(`INSERT INTO favourite (user_id, kind, target) VALUES ($1, 'talent', $2)`, [session.userId, person.id]);
      const { status, body } = await requesterAs(api.app, session)('GET', path);
      const entries = await api.database.query(`SELECT act, outcome, detail->'people' AS people FROM audit_event WHERE actor_id = $1`, [
        session.userId,
      ]);
      expect(status).toBe(200);
      expect(JSON.stringify(body).includes(person.id)).toBe(growthTeam.includes(role));
      expect(entries).toEqual(growthTeam.includes(role) ? [{ act: 'talent.searched', outcome: 'done', people: [person.id] }] : []);
    },
  );

  it.each(roles)('sharing a list with a person on it as %s is one entry, and so is each colleague', async (role) => {
    const session = await openTestSession(api.app, [role]);
    const colleague = await openTestSession(api.app, ['growth']);
    const [{ id }] = await api.database.query(`INSERT INTO favourite_list (owner_id, name) VALUES ($1, 'Oma') RETURNING id`, [
      session.userId,
    ]);
    await api.database.query(`INSERT INTO favourite_list_item (list_id, kind, target, position) VALUES ($1, 'talent', $2, 1)`, [
      id,
      person.id,
    ]);
    const ask = requesterAs(api.app, session);
    await ask('PUT', `/api/lists/${id}`, { name: 'Oma', team: 'viewer', version: 1 });
    await ask('PUT', `/api/lists/${id}`, { name: 'Omat', team: 'viewer', version: 2 });
    await ask('PUT', `/api/lists/${id}/members/${colleague.userId}`, { access: 'editor' });
    await ask('DELETE', `/api/lists/${id}/members/${colleague.userId}`);
    const entries = await api.database.query('SELECT act, subject_id, detail FROM audit_event WHERE actor_id = $1 ORDER BY id', [
      session.userId,
    ]);
    const shared = { act: 'list.shared', subject_id: id };
    expect(entries).toEqual([
      { ...shared, detail: { team: 'viewer', people: [person.id] } },
      { ...shared, detail: { user: colleague.userId, access: 'editor', people: [person.id] } },
    ]);
  });
});
