import type { Notice } from '@kasvu/contracts';
import { startTestApi, type TestApi } from '../../test-api';
import { actsOn, failAudit, type Requester, requesterAs } from '../../test-request';
import { openTestSession } from '../../test-session';
import { defaultNotices } from './default-notices/default-notices';

const texts = { fi: 'Seloste', sv: 'Beskrivning', en: 'Notice' };

describe('notices in force', () => {
  let api: TestApi;
  let asAdmin: Requester;
  let asNobody: Requester;
  beforeAll(async () => {
    api = await startTestApi();
    const admin = await openTestSession(api.app, ['admin']);
    asAdmin = requesterAs(api.app, admin);
    asNobody = requesterAs(api.app, null);
  });
  afterAll(() => api.close());

  const draft = async (kind = 'privacy', changes: object = {}): Promise<Notice> =>
    (await asAdmin('POST', `/api/notices/${kind}`, { texts, ...changes })).body;
  const publish = (id: string) => asAdmin('POST', `/api/notices/${id}/publish`);
  const current = async (kind = 'privacy') => (await asNobody('GET', `/api/notices/${kind}/current`)).body;
  const newcomer = () => openTestSession(api.app, ['staff'], 'Uusi', { acceptNotice: false });

  describe('for everyone', () => {
    it('are there from the first start in three languages, and say that they are a model', async () => {
      for (const { kind, texts: published } of defaultNotices) {
        const { status, body } = await asNobody('GET', `/api/notices/${kind}/current`);
        expect(status).toBe(200);
        expect(body).toEqual({
          id: expect.any(String),
          kind,
          version: 1,
          texts: published,
          effectiveFrom: expect.any(String),
          publishedAt: expect.any(String),
        });
      }
      const shapes = defaultNotices.map(({ texts: { fi, sv, en } }) => [fi, sv, en].map((text) => text.match(/^(#+|-|>) /gm)?.join('')));
      for (const [fi, sv, en] of shapes) expect([sv, en]).toEqual([fi, fi]);
      for (const { texts: published } of defaultNotices) {
        for (const text of Object.values(published)) expect(text).toMatch(/^# .+\n\n> .*(malliteksti|modelltext|model text)/);
      }
    });

    it('answer 404 when none is in force, or there is no such kind', async () => {
      const empty = await startTestApi();
      await empty.database.query('ALTER TABLE notice DISABLE TRIGGER published_stays');
      await empty.database.query(`DELETE FROM notice WHERE kind = 'accessibility'`);
      const answer = await requesterAs(empty.app, null)('GET', '/api/notices/accessibility/current');
      await empty.close();
      expect(answer).toMatchObject({ status: 404, body: { code: 'not-found' } });
      expect((await asNobody('GET', '/api/notices/cookies/current')).status).toBe(404);
    });

    it('show no draft', async () => {
      await draft();
      expect((await current()).version).toBe(1);
    });
  });

  describe('to accept', () => {
    it('close every other route until accepted; version, language and time are kept and audited once', async () => {
      const session = await newcomer();
      const as = requesterAs(api.app, session);
      for (const [method, url] of [
        ['GET', '/api/sources'],
        ['GET', '/api/companies'],
        ['GET', '/api/users'],
      ] as const) {
        expect(await as(method, url)).toMatchObject({ status: 403, body: { code: 'notice-not-accepted' } });
      }
      expect((await as('GET', '/api/auth/me')).body.noticeAccepted).toBe(false);
      const { id } = await current();

      for (const _time of [1, 2]) {
        const { status, body } = await as('POST', '/api/notices/privacy/accept', { version: 1, language: 'sv' });
        expect(status).toBe(200);
        expect(body).toMatchObject({ kind: 'privacy', version: 1 });
      }
      expect((await as('GET', '/api/sources')).status).toBe(200);
      expect((await as('GET', '/api/auth/me')).body.noticeAccepted).toBe(true);
      expect(await api.database.query('SELECT * FROM notice_acceptance WHERE user_id = $1', [session.userId])).toEqual([
        { user_id: session.userId, notice_id: id, language: 'sv', accepted_at: expect.any(Date) },
      ]);
      expect(await actsOn(api.database, id)).toMatchObject([
        { act: 'notice.accepted', actor_id: session.userId, detail: { kind: 'privacy', version: 1, language: 'sv' } },
      ]);
    });

    it.each([0, 2])('refuse version %i, which is not in force', async (version) => {
      await draft();
      const as = requesterAs(api.app, await newcomer());
      expect(await as('POST', '/api/notices/privacy/accept', { version, language: 'fi' })).toMatchObject({
        status: 409,
        body: { code: 'conflict' },
      });
      expect((await as('GET', '/api/sources')).status).toBe(403);
    });

    it('are not accepted when the log cannot be written', async () => {
      const as = requesterAs(api.app, await newcomer());
      const failing = failAudit();
      expect((await as('POST', '/api/notices/privacy/accept', { version: 1, language: 'fi' })).status).toBe(500);
      failing.mockRestore();
      expect((await as('GET', '/api/auth/me')).body.noticeAccepted).toBe(false);
    });

    it.each([
      { field: 'version', body: { version: '1', language: 'fi' } },
      { field: 'version', body: { version: 2 ** 40, language: 'fi' } },
      { field: 'language', body: { version: 1, language: 'de' } },
      { field: 'userId', body: { version: 1, language: 'fi', userId: 'x' } },
    ])('refuse $body naming $field', async ({ field, body }) => {
      const answer = await requesterAs(api.app, await newcomer())('POST', '/api/notices/privacy/accept', body);
      expect(answer.status).toBe(400);
      expect(answer.body.errors).toEqual([{ field, reason: expect.any(String) }]);
    });

    it('end the session when declined', async () => {
      const session = await newcomer();
      const as = requesterAs(api.app, session);
      const { status, headers, body } = await as('POST', '/api/notices/privacy/decline');
      expect(status).toBe(200);
      expect(body).toEqual({ redirectTo: null });
      expect(String(headers['set-cookie'])).toMatch(/^kasvu_session=;.*Expires=Thu, 01 Jan 1970/);
      expect((await as('GET', '/api/auth/me')).status).toBe(401);
      const [ended] = await api.database.query('SELECT id, end_reason FROM session WHERE user_id = $1', [session.userId]);
      expect(ended.end_reason).toBe('declined');
      expect(await actsOn(api.database, ended.id)).toMatchObject([{ act: 'notice.declined', actor_id: session.userId }]);
    });

    it('do not end the session when the log cannot be written', async () => {
      const as = requesterAs(api.app, await newcomer());
      const failing = failAudit();
      expect((await as('POST', '/api/notices/privacy/decline')).status).toBe(500);
      failing.mockRestore();
      expect((await as('GET', '/api/auth/me')).status).toBe(200);
    });

    it('need a session and its token', async () => {
      expect((await asNobody('POST', '/api/notices/privacy/accept', { version: 1, language: 'fi' })).status).toBe(401);
      const forged = requesterAs(api.app, { ...(await newcomer()), csrfToken: 'wrong' });
      for (const act of ['accept', 'decline']) {
        expect(await forged('POST', `/api/notices/privacy/${act}`, { version: 1, language: 'fi' })).toMatchObject({
          status: 403,
          body: { code: 'csrf' },
        });
      }
    });

    it('must be accepted anew when a new version is published', async () => {
      const { version } = (await publish((await draft()).id)).body;
      expect(await asAdmin('GET', '/api/users')).toMatchObject({ status: 403, body: { code: 'notice-not-accepted' } });
      expect((await asAdmin('POST', '/api/notices/privacy/accept', { version: 1, language: 'fi' })).status).toBe(409);
      expect((await asAdmin('POST', '/api/notices/privacy/accept', { version, language: 'fi' })).status).toBe(200);
      expect((await asAdmin('GET', '/api/users')).status).toBe(200);
    });

    it('bind from the time they take effect, not before', async () => {
      const { version } = await current();
      await asAdmin('POST', '/api/notices/privacy/accept', { version, language: 'fi' });
      const effectiveFrom = new Date(Date.now() + 4000).toISOString();
      const { status, body } = await publish((await draft('privacy', { effectiveFrom })).id);
      expect(status).toBe(200);
      expect(body.effectiveFrom).toBe(effectiveFrom);
      expect((await asAdmin('GET', '/api/sources')).status).toBe(200);
      expect((await current()).version).toBe(version);
      expect((await asAdmin('POST', '/api/notices/privacy/accept', { version: body.version, language: 'fi' })).status).toBe(409);

      await new Promise((resolve) => setTimeout(resolve, Date.parse(effectiveFrom) - Date.now() + 100));
      expect((await current()).version).toBe(body.version);
      expect(await asAdmin('GET', '/api/sources')).toMatchObject({ status: 403, body: { code: 'notice-not-accepted' } });
    });

    it('leave people alone when only the accessibility statement is new', async () => {
      const as = requesterAs(api.app, await openTestSession(api.app, ['admin']));
      const { id, version } = (await as('POST', '/api/notices/accessibility', { texts })).body;
      await as('POST', `/api/notices/${id}/publish`);
      expect((await current('accessibility')).version).toBe(version);
      expect((await as('GET', '/api/sources')).status).toBe(200);
    });
  });
});
