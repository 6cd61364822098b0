import { once } from 'node:events';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { AuditEvent } from '@kasvu/contracts';
import { startTestApi, type TestApi } from '../../test-api';
import { openTestSession, type TestSession } from '../../test-session';
import { AuditLog } from './audit-log';
import { verifyAudit } from './audit-verifier';
import { sealAll, writeEvents } from './test-chain';

const person = '0d9c2f6e-0000-4000-8000-000000000001';

describe('the audit log over the API', () => {
  let api: TestApi;
  let admin: TestSession;
  beforeAll(async () => {
    api = await startTestApi();
    admin = await openTestSession(api.app, ['admin'], 'Anna Ylläpitäjä');
    await writeEvents(api.database, 25);
    await sealAll(api.database);
    const log = new AuditLog();
    for (const name of ['=cmd|calc', 'Bertta']) {
      const actor = { kind: 'user' as const, id: name, name, roles: ['adviser' as const] };
      await log.write(api.database.manager, { act: 'role.changed', actor, subject: { kind: 'user', id: person }, purpose: 'x;"y"' });
    }
  });
  afterAll(() => api.close());

  const get = (url: string, cookie = admin.cookie) => api.app.inject({ method: 'GET', url, headers: { cookie } });
  const entriesOf = (act: string): Promise<{ actor_id: string; detail: unknown; trace_id: string; origin: string }[]> =>
    api.database.query('SELECT actor_id, detail, trace_id, origin FROM audit_event WHERE act = $1 ORDER BY id', [act]);

  it('pages through the entries, newest first, each once', async () => {
    const seen: AuditEvent[] = [];
    for (let cursor = ''; ;) {
      const { items, total, nextCursor } = (await get(`/api/audit?act=sign-in&limit=10${cursor}`)).json();
      expect(total).toBe(25);
      seen.push(...items);
      if (!nextCursor) break;
      cursor = `&cursor=${nextCursor}`;
    }
    expect(seen.map(({ detail }) => detail['index'])).toEqual(Array.from({ length: 25 }, (_, index) => 24 - index));
    expect(seen[0]).toMatchObject({ sealed: true, actorKind: 'user', actorRoles: ['staff'], origin: '192.0.2.1', outcome: 'done' });
  });

  it.each([
    ['actor=user-7', 1],
    ['actor=KÄYTTÄJÄ%201', 11],
    ['actor=%25', 0],
    [`subject=${person}`, 2],
    [`subject=${person}&actor=bertta`, 1],
    ['act=role.changed', 2],
    ['act=role.changed&from=2000-01-01T00:00:00Z', 2],
    ['act=role.changed&to=2000-01-01T00:00:00Z', 0],
    ['act=role.changed&actor=', 2],
  ])('finds by %s', async (query, total) => {
    expect((await get(`/api/audit?${query}`)).json()).toMatchObject({ total });
  });

  it('writes down who read, with the fields of the filter, not their values', async () => {
    const before = await entriesOf('audit.read');
    await get(`/api/audit?subject=${person}&actor=Bertta&limit=1`);
    const after = await entriesOf('audit.read');
    expect(after).toHaveLength(before.length + 1);
    const entry = after.at(-1);
    expect(entry).toMatchObject({ actor_id: admin.userId, detail: { filter: ['actor', 'subject'], rows: 1 }, origin: '127.0.0.1' });
    expect(JSON.stringify(entry?.detail)).not.toMatch(/Bertta|0d9c/);
  });

  it.each([
    ['/api/audit?act=nothing', 'act'],
    ['/api/audit?from=yesterday', 'from'],
    ['/api/audit?cursor=xx', 'cursor'],
    ['/api/audit?actor=a%00b', 'actor'],
    ['/api/audit?who=me', 'who'],
    ['/api/audit/export?format=xml', 'format'],
    ['/api/audit/export?limit=5', 'limit'],
  ])('refuses %s naming the field, and nothing was read', async (url, field) => {
    const count = async () => [(await entriesOf('audit.read')).length, (await entriesOf('audit.exported')).length];
    const before = await count();
    expect((await get(url)).json()).toMatchObject({ status: 400, errors: [{ field }] });
    expect(await count()).toEqual(before);
  });

  it.each(['/api/audit', '/api/audit/export'])('%s is for administrators alone, and the refusal is written down', async (url) => {
    const staff = await openTestSession(api.app, ['staff', 'growth', 'adviser']);
    expect((await get(url, staff.cookie)).statusCode).toBe(403);
    expect((await entriesOf('denied')).filter((entry) => entry.actor_id === staff.userId)).toHaveLength(1);
    expect((await get(url, '')).statusCode).toBe(401);
  });

  it('exports CSV that a spreadsheet reads and does not run', async () => {
    const answer = await get('/api/audit/export?act=role.changed');
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toContain('text/csv; charset=utf-8');
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="kasvu-audit-\d{4}-\d\d-\d\d\.csv"$/);
    const lines = answer.body.split('\r\n');
    expect(lines[0]).toBe(
      '\uFEFFid;at;act;outcome;actorKind;actorId;actorName;actorRoles;subjectKind;subjectId;purpose;origin;traceId;detail;sealed',
    );
    expect(lines).toHaveLength(4);
    expect(lines[2]).toContain(`;"'=cmd|calc";"'=cmd|calc";"[""adviser""]";user;${person};"x;""y""";`);
    expect(await entriesOf('audit.exported')).toMatchObject([
      { actor_id: admin.userId, detail: { filter: ['act'], format: 'csv', rows: 2 } },
    ]);
  });

  it('exports the same entries as JSON, also none', async () => {
    const page = (await get('/api/audit?act=sign-in&limit=100')).json();
    const answer = await get('/api/audit/export?act=sign-in&format=json');
    expect(answer.headers['content-type']).toContain('application/json');
    expect(answer.json()).toEqual(page.items);
    expect((await get('/api/audit/export?act=notice.declined&format=json')).json()).toEqual([]);
  });

  it('streams a large export, gives the connection back when the reader hangs up, and has written it down', async () => {
    await api.database.query(
      `INSERT INTO audit_event (act, outcome, actor_kind, actor_roles, detail)
       SELECT 'sign-out', 'done', 'nobody', '{}', jsonb_build_object('filler', repeat('x', 500), 'n', n) FROM generate_series(1, 20000) n`,
    );
    await api.app.listen(0, '127.0.0.1');
    const { port } = api.app.getHttpServer().address() as AddressInfo;
    const open = async () => {
      const asked = request({ port, path: '/api/audit/export?act=sign-out&format=json', headers: { cookie: admin.cookie } }).end();
      const [answer] = await once(asked, 'response');
      return { asked, answer };
    };
    // more often than there are connections
    for (let round = 0; round < 12; round++) {
      const { asked, answer } = await open();
      await once(answer, 'data');
      asked.destroy();
    }
    const { answer } = await open();
    let text = '';
    for await (const chunk of answer.setEncoding('utf8')) text += chunk;
    const numbers = (JSON.parse(text) as AuditEvent[]).map(({ detail }) => detail['n']);
    expect(numbers).toEqual(Array.from({ length: 20_000 }, (_, index) => 20_000 - index));
    const exported = await entriesOf('audit.exported');
    expect(exported.filter(({ detail }) => (detail as { rows: number }).rows === 20_000)).toHaveLength(13);
  });

  it('loses no entry of 1,000 parallel requests with one session', async () => {
    const staff = await openTestSession(api.app, ['staff']);
    const answers = await Promise.all(Array.from({ length: 1_000 }, () => get('/api/audit', staff.cookie)));
    expect(answers.filter(({ statusCode }) => statusCode !== 403)).toEqual([]);
    const denied = (await entriesOf('denied')).filter((entry) => entry.actor_id === staff.userId);
    expect(new Set(denied.map((entry) => entry.trace_id)).size).toBe(1_000);
    await sealAll(api.database);
    expect(await verifyAudit(api.database)).toMatchObject({ pending: 0, problems: [] });
  });

  it('is sealed in the background, without being asked', async () => {
    await writeEvents(api.database, 1, 'notice.declined');
    const deadline = Date.now() + 20_000;
    for (let sealed = false; !sealed;) {
      [{ sealed }] = (await get('/api/audit?act=notice.declined')).json().items;
      await delay(200);
      if (Date.now() > deadline) throw new Error('It was not sealed in 20 s');
    }
  });
});
