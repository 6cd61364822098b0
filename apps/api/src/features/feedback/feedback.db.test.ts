import { rateLimits } from '../../platform/rate-limit/limit-rate.decorator';
import { startTestApi, type TestApi } from '../../test-api';
import { actsOn, failAudit, type Requester, requesterAs } from '../../test-request';
import { openTestSession, type TestSession } from '../../test-session';

const message = { subject: 'Taulukko', message: 'Ruudunlukija ei lue otsikoita.', page: '/companies', contact: 'testi@example.test' };

describe('feedback', () => {
  let api: TestApi;
  let admin: TestSession;
  let asAdmin: Requester;
  beforeAll(async () => {
    api = await startTestApi({ TRUST_PROXY: '127.0.0.1' });
    admin = await openTestSession(api.app, ['admin']);
    asAdmin = requesterAs(api.app, admin);
  });
  afterAll(() => api.close());

  let sender = 0;
  /** Each from an address of its own, so that the limit does not meet it. */
  const send = async (payload: object, headers: Record<string, string> = {}) => {
    const from = `192.0.2.${(sender += 1)}`;
    const answer = await api.app.inject({
      method: 'POST',
      url: '/api/feedback',
      headers: { 'x-forwarded-for': from, ...headers },
      payload,
    });
    return { status: answer.statusCode, headers: answer.headers, body: answer.json() };
  };
  const tickets = async () => (await asAdmin('GET', '/api/feedback')).body.items;

  it('is taken from anyone, and is due 14 days after the day in Finland on which it came', async () => {
    const { status, body } = await send(message);
    expect(status).toBe(200);
    const received = new Date(body.receivedAt);
    const due = new Date(received.getTime() + 14 * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Helsinki' });
    expect(body).toEqual({ id: expect.any(String), receivedAt: expect.any(String), dueOn: due });
    expect(await tickets()).toContainEqual({ ...message, ...body, answeredAt: null });
  });

  it('may leave out where it is about and who sends it', async () => {
    const { body } = await send({ subject: 'a', message: 'b' });
    expect(await tickets()).toContainEqual({ subject: 'a', message: 'b', page: '', contact: '', ...body, answeredAt: null });
  });

  it('takes nothing from a session that comes with it, not even its rights', async () => {
    const { status, body } = await send(message, { cookie: admin.cookie, 'sec-fetch-site': 'cross-site' });
    expect(status).toBe(200);
    expect(Object.keys(body).sort()).toEqual(['dueOn', 'id', 'receivedAt']);
  });

  it('is limited by address', async () => {
    const headers = { 'x-forwarded-for': '198.51.100.7' };
    for (let sent = 0; sent < rateLimits.feedback.perMinute; sent += 1) expect((await send(message, headers)).status).toBe(200);
    const refused = await send(message, headers);
    expect(refused).toMatchObject({ status: 429, body: { code: 'too-many-requests' } });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await send(message)).status).toBe(200);
  });

  it.each([
    { field: 'subject', changes: { subject: ' ' } },
    { field: 'subject', changes: { subject: 'x'.repeat(201) } },
    { field: 'subject', changes: { subject: 'a\0b' } },
    { field: 'message', changes: { message: '' } },
    { field: 'message', changes: { message: 'x'.repeat(5001) } },
    { field: 'page', changes: { page: 'x'.repeat(501) } },
    { field: 'contact', changes: { contact: 'x'.repeat(201) } },
    { field: 'dueOn', changes: { dueOn: '2020-01-01' } },
  ])('is refused naming $field', async ({ field, changes }) => {
    const { status, body } = await send({ ...message, ...changes });
    expect(status).toBe(400);
    expect(body.errors).toEqual([{ field, reason: expect.stringMatching(/.{5,}/) }]);
  });

  it('is answered once, with one entry in the log, and then listed after what waits', async () => {
    const { id } = (await send(message)).body;
    const { status, body } = await asAdmin('POST', `/api/feedback/${id}/answered`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ ...message, answeredAt: expect.any(String) });
    expect(await asAdmin('POST', `/api/feedback/${id}/answered`)).toMatchObject({ status: 409, body: { code: 'conflict' } });
    expect(await actsOn(api.database, id)).toMatchObject([{ act: 'feedback.answered', actor_id: admin.userId, detail: {} }]);

    const later = (await send(message)).body.id;
    const list = await tickets();
    expect(list.at(-1).id).toBe(id);
    const waiting = list.filter((ticket: { answeredAt: string | null }) => !ticket.answeredAt);
    expect(waiting.at(-1).id).toBe(later);
    expect(await api.statements(tickets)).toHaveLength(1);
  });

  it('is not answered when the log cannot be written', async () => {
    const { id } = (await send(message)).body;
    const failing = failAudit();
    expect((await asAdmin('POST', `/api/feedback/${id}/answered`)).status).toBe(500);
    failing.mockRestore();
    expect((await tickets()).find((ticket: { id: string }) => ticket.id === id).answeredAt).toBeNull();
  });

  it.each(['00000000-0000-4000-8000-000000000000', 'nonsense', '%00'])('answers 404 for the ticket %s', async (id) => {
    expect(await asAdmin('POST', `/api/feedback/${id}/answered`)).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });

  it.each(['staff', 'growth', 'adviser'] as const)('is not read by the role %s', async (role) => {
    const { id } = (await send(message)).body;
    const as = requesterAs(api.app, await openTestSession(api.app, [role]));
    expect((await as('GET', '/api/feedback')).status).toBe(403);
    expect((await as('POST', `/api/feedback/${id}/answered`)).status).toBe(403);
  });

  it('is not read by nobody', async () => {
    expect((await requesterAs(api.app, null)('GET', '/api/feedback')).status).toBe(401);
  });
});
