import { startTestApi, type TestApi } from '../../test-api';
import { actsOn, failAudit, type Requester, requesterAs } from '../../test-request';
import { openTestSession, type TestSession } from '../../test-session';

const nobody = '00000000-0000-4000-8000-000000000000';

describe('users', () => {
  let api: TestApi;
  let admin: TestSession;
  let asAdmin: Requester;
  beforeAll(async () => {
    api = await startTestApi();
    admin = await openTestSession(api.app, ['admin'], 'Ylläpitäjä');
    asAdmin = requesterAs(api.app, admin);
  });
  afterAll(() => api.close());

  const userOf = async (id: string) => (await asAdmin('GET', '/api/users')).body.items.find((user: { id: string }) => user.id === id);
  const sessionOf = async (userId: string) => (await userOf(userId)).sessions[0].id as string;

  it('are listed in Finnish order with roles, sign-ins and open sessions, in one statement', async () => {
    const adviser = await openTestSession(api.app, ['adviser', 'growth'], 'Åsa Öhman');
    await openTestSession(api.app, ['staff'], 'Zacharias');
    const { status, body } = await asAdmin('GET', '/api/users');
    expect(status).toBe(200);
    const names = body.items.map((user: { name: string }) => user.name);
    expect(names.indexOf('Zacharias')).toBeLessThan(names.indexOf('Åsa Öhman'));
    const instant = expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/);
    expect(body.items.find((user: { id: string }) => user.id === adviser.userId)).toEqual({
      id: adviser.userId,
      name: 'Åsa Öhman',
      email: null,
      roles: ['adviser', 'growth'],
      firstSignInAt: instant,
      lastSignInAt: instant,
      sessions: [{ id: expect.any(String), startedAt: instant, lastSeenAt: instant, endsAt: instant }],
    });
    expect(await api.statements(() => asAdmin('GET', '/api/users'))).toHaveLength(1);
  });

  it.each([
    ['ended', 'ended_at = now()'],
    ['over', 'ends_at = now()'],
    ['idle', `last_seen_at = now() - interval '31 minutes'`],
  ])('do not count a session that is %s', async (_how, change) => {
    const { userId } = await openTestSession(api.app, ['staff']);
    await api.database.query(`UPDATE session SET ${change} WHERE user_id = $1`, [userId]);
    expect((await userOf(userId)).sessions).toEqual([]);
  });

  it('lose all sessions at once, with one entry in the log', async () => {
    const victim = await openTestSession(api.app, ['staff']);
    const asVictim = requesterAs(api.app, victim);
    expect((await asVictim('GET', '/api/sources')).status).toBe(200);

    const { status, body } = await asAdmin('POST', `/api/users/${victim.userId}/end-sessions`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ id: victim.userId, sessions: [] });
    expect((await asVictim('GET', '/api/sources')).status).toBe(401);
    expect((await asVictim('GET', '/api/auth/me')).status).toBe(401);
    expect(await actsOn(api.database, victim.userId)).toEqual([
      {
        act: 'session.ended-by-admin',
        outcome: 'done',
        actor_kind: 'user',
        actor_id: admin.userId,
        subject_kind: 'user',
        subject_id: victim.userId,
        origin: '127.0.0.1',
        trace_id: expect.any(String),
        detail: { sessions: 1 },
      },
    ]);
    expect((await asAdmin('GET', '/api/sources')).status).toBe(200);
  });

  it('lose one session', async () => {
    const victim = await openTestSession(api.app, ['staff']);
    const session = await sessionOf(victim.userId);
    const { status, body } = await asAdmin('DELETE', `/api/users/${victim.userId}/sessions/${session}`);
    expect(status).toBe(200);
    expect(body.sessions).toEqual([]);
    expect((await requesterAs(api.app, victim)('GET', '/api/sources')).status).toBe(401);
    expect(await actsOn(api.database, victim.userId)).toMatchObject([{ act: 'session.ended-by-admin', detail: { session } }]);

    expect((await asAdmin('DELETE', `/api/users/${victim.userId}/sessions/${session}`)).status).toBe(404);
    expect(await actsOn(api.database, victim.userId)).toHaveLength(1);
  });

  it('do not lose a session that is named as of another user', async () => {
    const [one, other] = [await openTestSession(api.app, ['staff']), await openTestSession(api.app, ['staff'])];
    const session = await sessionOf(other.userId);
    expect((await asAdmin('DELETE', `/api/users/${one.userId}/sessions/${session}`)).status).toBe(404);
    expect((await requesterAs(api.app, other)('GET', '/api/sources')).status).toBe(200);
  });

  it('keep their sessions when the log cannot be written', async () => {
    const victim = await openTestSession(api.app, ['staff']);
    const failing = failAudit();
    expect((await asAdmin('POST', `/api/users/${victim.userId}/end-sessions`)).status).toBe(500);
    failing.mockRestore();
    expect((await requesterAs(api.app, victim)('GET', '/api/sources')).status).toBe(200);
    expect(await actsOn(api.database, victim.userId)).toEqual([]);
  });

  it.each([nobody, 'nonsense', '%00'])('answers 404 for the user %s', async (id) => {
    expect((await asAdmin('POST', `/api/users/${id}/end-sessions`)).body).toMatchObject({ status: 404, code: 'not-found' });
    expect((await asAdmin('DELETE', `/api/users/${id}/sessions/${nobody}`)).status).toBe(404);
    expect((await asAdmin('DELETE', `/api/users/${admin.userId}/sessions/${id}`)).status).toBe(404);
  });

  it.each(['staff', 'growth', 'adviser'] as const)('are not for the role %s', async (role) => {
    const as = requesterAs(api.app, await openTestSession(api.app, [role]));
    for (const answer of [
      await as('GET', '/api/users'),
      await as('POST', `/api/users/${admin.userId}/end-sessions`),
      await as('DELETE', `/api/users/${admin.userId}/sessions/${nobody}`),
    ]) {
      expect(answer).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    }
  });
});
