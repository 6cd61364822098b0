import { AuditLog } from '../audit/audit-log';
import { startTestApi, type TestApi } from '../../test-api';
import { actsOn, failAudit, type Requester, requesterAs } from '../../test-request';
import { openTestSession, type TestSession } from '../../test-session';
import { ApiKeysService } from './api-keys.service';

const input = { name: 'Power BI', role: 'growth', expiresInDays: 30 };

describe('API keys', () => {
  let api: TestApi;
  let admin: TestSession;
  let asAdmin: Requester;
  beforeAll(async () => {
    api = await startTestApi();
    admin = await openTestSession(api.app, ['admin'], 'Ylläpitäjä');
    asAdmin = requesterAs(api.app, admin);
  });
  afterAll(() => api.close());

  const make = async (changes: object = {}) => (await asAdmin('POST', '/api/api-keys', { ...input, ...changes })).body;
  const listed = async (id: string) => (await asAdmin('GET', '/api/api-keys')).body.items.find((key: { id: string }) => key.id === id);

  it('are shown once and kept as a hash', async () => {
    const { status, headers, body } = await asAdmin('POST', '/api/api-keys', input);
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toMatchObject({ name: 'Power BI', role: 'growth', createdBy: 'Ylläpitäjä', lastUsedAt: null, revokedAt: null });
    expect(body.key).toMatch(/^kasvu_[A-Za-z0-9_-]{43}$/);
    expect(Date.parse(body.expiresAt) - Date.parse(body.createdAt)).toBeCloseTo(30 * 86_400_000, -7);

    const list = await asAdmin('GET', '/api/api-keys');
    expect(list.body.items[0]).toMatchObject({ id: body.id });
    expect(JSON.stringify(list.body)).not.toContain(body.key);
    const [row] = await api.database.query('SELECT to_jsonb(k)::text AS text FROM api_key k WHERE id = $1', [body.id]);
    expect(row.text).not.toContain(body.key.slice(6));
    expect(await actsOn(api.database, body.id)).toMatchObject([
      { act: 'api-key.created', actor_kind: 'user', actor_id: admin.userId, subject_kind: 'api-key', detail: { role: 'growth' } },
    ]);
    expect(await api.statements(() => asAdmin('GET', '/api/api-keys'))).toHaveLength(1);
  });

  it('live a year when nothing else is said', async () => {
    const { body } = await asAdmin('POST', '/api/api-keys', { name: 'x', role: 'staff' });
    expect(Math.round((Date.parse(body.expiresAt) - Date.parse(body.createdAt)) / 86_400_000)).toBe(365);
  });

  it.each(['staff', 'growth', 'adviser'])(
    'of the role %s read, and reach no session route nor anything of an administrator',
    async (role) => {
      const { id, key } = await make({ role });
      const as = requesterAs(api.app, key);
      expect((await as('GET', '/api/sources')).status).toBe(200);
      expect((await listed(id)).lastUsedAt).toEqual(expect.any(String));
      for (const [method, url] of [
        ['GET', '/api/auth/me'],
        ['POST', '/api/auth/sign-out-everywhere'],
        ['POST', '/api/notices/privacy/decline'],
        ['POST', '/api/notices/privacy/accept'],
        ['GET', '/api/users'],
        ['POST', `/api/users/${admin.userId}/end-sessions`],
        ['GET', '/api/api-keys'],
        ['POST', '/api/api-keys'],
        ['POST', `/api/api-keys/${id}/revoke`],
        ['GET', '/api/notices'],
        ['POST', '/api/notices/privacy'],
        ['GET', '/api/feedback'],
        ['GET', '/api/health/details'],
      ] as const) {
        expect([url, await as(method, url)]).toMatchObject([url, { status: 403, body: { code: 'forbidden' } }]);
      }
    },
  );

  it('cannot have the role admin, whoever asks the database', async () => {
    expect((await asAdmin('POST', '/api/api-keys', { ...input, role: 'admin' })).status).toBe(400);
    await expect(
      api.database.query(`INSERT INTO api_key (name, role, key_hash, created_by, expires_at) VALUES ('x', 'admin', 'x', 'x', now())`),
    ).rejects.toMatchObject({ code: '23514' });
  });

  it('are refused once revoked, at once', async () => {
    const { id, key } = await make();
    const { status, body } = await asAdmin('POST', `/api/api-keys/${id}/revoke`);
    expect(status).toBe(200);
    expect(body.revokedAt).toEqual(expect.any(String));
    expect(body).not.toHaveProperty('key');
    expect((await requesterAs(api.app, key)('GET', '/api/sources')).status).toBe(401);
    expect((await listed(id)).revokedAt).toBe(body.revokedAt);

    expect(await asAdmin('POST', `/api/api-keys/${id}/revoke`)).toMatchObject({ status: 409, body: { code: 'conflict' } });
    expect((await actsOn(api.database, id)).map(({ act }) => act)).toEqual(['api-key.created', 'api-key.revoked']);
  });

  it('are refused when they are over or wrong', async () => {
    const { id, key } = await make();
    await api.database.query('UPDATE api_key SET expires_at = now() WHERE id = $1', [id]);
    expect((await requesterAs(api.app, key)('GET', '/api/sources')).status).toBe(401);
    expect((await requesterAs(api.app, `kasvu_${'A'.repeat(43)}`)('GET', '/api/sources')).status).toBe(401);
  });

  it('are made and revoked by the operator too', async () => {
    const service = new ApiKeysService(api.database, new AuditLog());
    const { id, key, createdBy } = await service.create(api.database, { name: 'Script', role: 'staff', expiresInDays: 1 }, 'system');
    expect(createdBy).toBe('system');
    expect((await requesterAs(api.app, key)('GET', '/api/sources')).status).toBe(200);
    await service.revoke(id, 'system');
    expect(await actsOn(api.database, id)).toMatchObject([
      { act: 'api-key.created', actor_kind: 'system', actor_id: null, origin: null },
      { act: 'api-key.revoked', actor_kind: 'system' },
    ]);
  });

  it('are made with the transaction of the caller or not at all', async () => {
    const service = new ApiKeysService(api.database, new AuditLog());
    const undone = new Error('undone');
    let id = '';
    const attempt = api.database.transaction(async (manager) => {
      id = (await service.create(manager, { name: 'Script', role: 'staff', expiresInDays: 1 }, 'system')).id;
      throw undone;
    });
    await expect(attempt).rejects.toBe(undone);
    expect(await listed(id)).toBeUndefined();
    expect(await actsOn(api.database, id)).toEqual([]);
  });

  it('are neither made nor revoked when the log cannot be written', async () => {
    const { id, key } = await make();
    const before = (await asAdmin('GET', '/api/api-keys')).body.items.length;
    for (const url of ['/api/api-keys', `/api/api-keys/${id}/revoke`]) {
      const failing = failAudit();
      expect((await asAdmin('POST', url, url === '/api/api-keys' ? input : undefined)).status).toBe(500);
      failing.mockRestore();
    }
    expect((await asAdmin('GET', '/api/api-keys')).body.items).toHaveLength(before);
    expect((await requesterAs(api.app, key)('GET', '/api/sources')).status).toBe(200);
  });

  it.each([
    { field: 'name', changes: { name: '  ' } },
    { field: 'name', changes: { name: 'x'.repeat(101) } },
    { field: 'name', changes: { name: 'a\0b' } },
    { field: 'role', changes: { role: 'admin' } },
    { field: 'expiresInDays', changes: { expiresInDays: 0 } },
    { field: 'expiresInDays', changes: { expiresInDays: 731 } },
    { field: 'expiresInDays', changes: { expiresInDays: '30' } },
    { field: 'key', changes: { key: 'kasvu_mine' } },
  ])('refuses $changes naming $field', async ({ field, changes }) => {
    const { status, body } = await asAdmin('POST', '/api/api-keys', { ...input, ...changes });
    expect(status).toBe(400);
    expect(body.errors).toEqual([{ field, reason: expect.stringMatching(/.{5,}/) }]);
  });

  it.each(['00000000-0000-4000-8000-000000000000', 'nonsense', '%00'])('answers 404 for the key %s', async (id) => {
    expect(await asAdmin('POST', `/api/api-keys/${id}/revoke`)).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });

  it.each(['staff', 'growth', 'adviser'] as const)('are not managed by the role %s', async (role) => {
    const { id } = await make();
    const as = requesterAs(api.app, await openTestSession(api.app, [role]));
    for (const answer of [
      await as('GET', '/api/api-keys'),
      await as('POST', '/api/api-keys', input),
      await as('POST', `/api/api-keys/${id}/revoke`),
    ]) {
      expect(answer).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    }
  });
});
