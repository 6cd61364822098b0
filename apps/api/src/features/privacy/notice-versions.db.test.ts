import type { Notice } from '@kasvu/contracts';
import { startTestApi, type TestApi } from '../../test-api';
import { actsOn, failAudit, type Requester, requesterAs } from '../../test-request';
import { openTestSession, type TestSession } from '../../test-session';

const texts = { fi: 'Seloste', sv: 'Beskrivning', en: 'Notice' };

describe('versions of notices', () => {
  let api: TestApi;
  let admin: TestSession;
  let asAdmin: Requester;
  let asNobody: Requester;
  beforeAll(async () => {
    api = await startTestApi();
    admin = await openTestSession(api.app, ['admin']);
    asAdmin = requesterAs(api.app, admin);
    asNobody = requesterAs(api.app, null);
  });
  afterAll(() => api.close());

  const draft = async (kind = 'privacy', changes: object = {}): Promise<Notice> =>
    (await asAdmin('POST', `/api/notices/${kind}`, { texts, ...changes })).body;
  const publish = (id: string) => asAdmin('POST', `/api/notices/${id}/publish`);
  const current = async (kind = 'privacy') => (await asNobody('GET', `/api/notices/${kind}/current`)).body;

  it('begin as a draft, are rewritten and published, each audited', async () => {
    const { id, ...begun } = await draft('accessibility', { texts: { fi: 'Luonnos', sv: '', en: '' } });
    expect(begun).toMatchObject({ kind: 'accessibility', publishedAt: null, effectiveFrom: null });
    const { version } = begun;
    expect(version).toBeGreaterThan((await current('accessibility')).version);
    const saved = await asAdmin('PUT', `/api/notices/${id}`, { texts });
    expect(saved).toMatchObject({ status: 200, body: { id, version, texts, publishedAt: null } });
    const { body } = await publish(id);
    expect(body).toMatchObject({ id, texts, publishedAt: expect.any(String) });
    expect(body.effectiveFrom).toBe(body.publishedAt);
    const detail = { kind: 'accessibility', version };
    expect(await actsOn(api.database, id)).toMatchObject([
      { act: 'notice.saved', actor_id: admin.userId, subject_kind: 'notice', detail },
      { act: 'notice.saved', detail },
      { act: 'notice.published', detail: { ...detail, effectiveFrom: body.effectiveFrom } },
    ]);
  });

  it('never take effect before they are published', async () => {
    const { body } = await publish((await draft('accessibility', { effectiveFrom: '2020-01-01T00:00:00Z' })).id);
    expect(body.effectiveFrom).toBe(body.publishedAt);
  });

  it('are listed with how many have accepted each, in one statement', async () => {
    const { version } = await draft();
    const listed = async (query: string) =>
      (await asAdmin('GET', `/api/notices${query}`)).body.items.map((notice: Notice) => [notice.kind, notice.version, notice.acceptances]);
    const all = await listed('');
    const privacy = await listed('?kind=privacy');
    expect(privacy[0]).toEqual(['privacy', version, 0]);
    const [{ count }] = await api.database.query('SELECT count(*)::int FROM notice_acceptance');
    expect(count).toBeGreaterThanOrEqual(2);
    expect(privacy.at(-1)).toEqual(['privacy', 1, count]);
    expect(all).toEqual([...privacy, ...(await listed('?kind=accessibility'))]);
    expect(all.at(-1)).toEqual(['accessibility', 1, 0]);
    expect(await api.statements(() => asAdmin('GET', '/api/notices'))).toHaveLength(1);
  });

  it('take a number each when two are begun at once', async () => {
    const drafts = await Promise.all([1, 2, 3, 4].map(() => draft('accessibility')));
    expect(new Set(drafts.map(({ version }) => version)).size).toBe(4);
  });

  it.each([
    { empty: { sv: '' }, fields: ['texts.sv'] },
    { empty: { fi: ' \n\t ', en: '' }, fields: ['texts.fi', 'texts.en'] },
  ])('are not published without $fields', async ({ empty, fields }) => {
    const before = await current('accessibility');
    const { id } = await draft('accessibility', { texts: { ...texts, ...empty } });
    const { status, body } = await publish(id);
    expect(status).toBe(400);
    expect(body.errors).toEqual(fields.map((field) => ({ field, reason: 'The text is empty' })));
    expect(await actsOn(api.database, id)).toMatchObject([{ act: 'notice.saved' }]);
    expect(await current('accessibility')).toEqual(before);
    // nor by the database
    await expect(
      api.database.query('UPDATE notice SET published_at = now(), effective_from = now() WHERE id = $1', [id]),
    ).rejects.toMatchObject({ code: '23514' });
  });

  it('stay as they are once published, by the API and by the database', async () => {
    const { id } = await draft('accessibility');
    await publish(id);
    expect(await asAdmin('PUT', `/api/notices/${id}`, { texts })).toMatchObject({ status: 409, body: { code: 'conflict' } });
    expect(await publish(id)).toMatchObject({ status: 409, body: { code: 'conflict' } });
    for (const change of [`UPDATE notice SET text_fi = 'x'`, 'UPDATE notice SET published_at = NULL', 'DELETE FROM notice']) {
      await expect(api.database.query(`${change} WHERE id = $1`, [id])).rejects.toMatchObject({ code: '42501' });
    }
    expect((await current('accessibility')).texts).toEqual(texts);
  });

  it('are not published behind a later version', async () => {
    const [early, late] = [await draft('accessibility'), await draft('accessibility')];
    expect((await publish(late.id)).status).toBe(200);
    expect(await publish(early.id)).toMatchObject({ status: 409, body: { code: 'conflict' } });
  });

  it('are published once when asked twice at once', async () => {
    const { id } = await draft('accessibility');
    const answers = await Promise.all([publish(id), publish(id), publish(id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect((await actsOn(api.database, id)).map(({ act }) => act)).toEqual(['notice.saved', 'notice.published']);
  });

  it('change nothing when the log cannot be written', async () => {
    const { id } = await draft('accessibility');
    const list = async () => (await asAdmin('GET', '/api/notices')).body;
    const before = await list();
    const failed = async (method: 'POST' | 'PUT', url: string, payload?: object) => {
      const failing = failAudit();
      expect((await asAdmin(method, url, payload)).status).toBe(500);
      failing.mockRestore();
    };
    await failed('POST', '/api/notices/accessibility', { texts });
    await failed('PUT', `/api/notices/${id}`, { texts: { ...texts, fi: 'Toinen' } });
    await failed('POST', `/api/notices/${id}/publish`);
    expect(await list()).toEqual(before);
  });

  it.each([
    { field: 'texts.sv', body: { texts: { fi: '', en: '' } } },
    { field: 'texts.fi', body: { texts: { ...texts, fi: 'x'.repeat(50_001) } } },
    { field: 'texts.fi', body: { texts: { ...texts, fi: 'a\0b' } } },
    { field: 'texts.de', body: { texts: { ...texts, de: 'x' } } },
    { field: 'effectiveFrom', body: { texts, effectiveFrom: 'tomorrow' } },
    { field: 'version', body: { texts, version: 7 } },
  ])('are refused naming $field', async ({ field, body }) => {
    const { id } = await draft();
    for (const answer of [await asAdmin('POST', '/api/notices/privacy', body), await asAdmin('PUT', `/api/notices/${id}`, body)]) {
      expect(answer.status).toBe(400);
      expect(answer.body.errors).toEqual([{ field, reason: expect.stringMatching(/.{5,}/) }]);
    }
  });

  it('answer 404 or 400 for what there is not', async () => {
    expect((await asAdmin('POST', '/api/notices/cookies', { texts })).status).toBe(404);
    for (const id of ['00000000-0000-4000-8000-000000000000', 'nonsense', '%00']) {
      expect((await asAdmin('PUT', `/api/notices/${id}`, { texts })).status).toBe(404);
      expect((await publish(id)).status).toBe(404);
    }
    const { status, body } = await asAdmin('GET', '/api/notices?kind=cookies');
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ field: 'kind' }]);
  });

  it.each(['staff', 'growth', 'adviser'] as const)('are not for the role %s', async (role) => {
    const { id } = await draft();
    const as = requesterAs(api.app, await openTestSession(api.app, [role]));
    for (const answer of [
      await as('GET', '/api/notices'),
      await as('POST', '/api/notices/privacy', { texts }),
      await as('PUT', `/api/notices/${id}`, { texts }),
      await as('POST', `/api/notices/${id}/publish`),
    ]) {
      expect(answer).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    }
  });
});
