import type { CompanyListItem } from '@kasvu/contracts';
import { ApiKeysService } from '../api-keys/api-keys.service';
import { startTestApi, type TestApi } from '../../test-api';
import { store } from '../../test-data';
import { requesterAs, type Requester } from '../../test-request';
import { openTestSession, type TestSession } from '../../test-session';
import { businessId, company } from '../sync/test-source';

const [first, second, third] = [1, 2, 3].map((number) => businessId(number)) as [string, string, string];

describe('the care of companies', () => {
  let api: TestApi;
  let session: TestSession;
  let adviser: Requester;
  let colleague: Requester;
  let colleagueSession: TestSession;
  const records = () => [first, second, third].map((id, index) => company(id, { name: `Paja ${index + 1} Oy` }));

  beforeAll(async () => {
    api = await startTestApi();
    await store(api.database, { companies: records() });
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    await api.database.query('DELETE FROM company_manager; DELETE FROM company_tag; DELETE FROM company_note');
    session = await openTestSession(api.app, ['adviser'], 'Aila Adviser');
    colleagueSession = await openTestSession(api.app, ['staff'], 'Kaarlo Kollega');
    adviser = requesterAs(api.app, session);
    colleague = requesterAs(api.app, colleagueSession);
  });

  const careOf = async (id: string, who = adviser) => (await who('GET', `/api/companies/${id}/care`)).body;
  const found = async (query: string, who = adviser) =>
    (await who('GET', `/api/companies?${query}`)).body.items.map((item: CompanyListItem) => item.businessId);

  it('is nobody’s at first', async () => {
    expect(await careOf(first)).toEqual({ businessId: first, managers: [], tags: [], lastContactOn: null, mine: false });
  });

  it('is taken by oneself and by others, given up, and each time answered alike', async () => {
    for (let times = 0; times < 2; times++) {
      expect((await adviser('PUT', `/api/companies/${first}/managers/me`)).body).toMatchObject({
        managers: [{ userId: session.userId, name: 'Aila Adviser' }],
        mine: true,
      });
    }
    const both = await adviser('PUT', `/api/companies/${first}/managers/${colleagueSession.userId}`);
    expect(both.body.managers.map(({ name }: { name: string }) => name)).toEqual(['Aila Adviser', 'Kaarlo Kollega']);
    expect(await careOf(first, colleague)).toMatchObject({ mine: true });

    for (let times = 0; times < 2; times++) {
      const { status, body } = await colleague('DELETE', `/api/companies/${first}/managers/${session.userId}`);
      expect(status).toBe(200);
      expect(body).toMatchObject({ managers: [{ name: 'Kaarlo Kollega' }], mine: true });
    }
    expect((await colleague('DELETE', `/api/companies/${first}/managers/me`)).body).toMatchObject({ managers: [], mine: false });
  });

  it('is taken by an id in whichever letters, and by nobody without a role', async () => {
    const upper = await adviser('PUT', `/api/companies/${first}/managers/${session.userId.toUpperCase()}`);
    expect(upper).toMatchObject({ status: 200, body: { mine: true } });
    await api.database.query(`UPDATE app_user SET roles = '{}' WHERE id = $1`, [colleagueSession.userId]);
    expect((await adviser('PUT', `/api/companies/${first}/managers/${colleagueSession.userId}`)).status).toBe(404);
    expect((await careOf(first)).managers).toMatchObject([{ userId: session.userId }]);
  });

  it.each([
    ['GET', `companies/${businessId(9)}/care`],
    ['GET', 'companies/nonsense/care'],
    ['PUT', `companies/${businessId(9)}/managers/me`],
    ['PUT', `companies/${first}/managers/00000000-0000-4000-8000-000000000000`],
    ['PUT', `companies/${first}/managers/nobody`],
    ['DELETE', `companies/${businessId(9)}/managers/me`],
  ] as const)('answers 404 to %s %s', async (method, path) => {
    const { status, body } = await adviser(method, `/api/${path}`);
    expect(status).toBe(404);
    expect(body).toMatchObject({ code: 'not-found' });
    expect(await api.database.query('SELECT FROM company_manager')).toEqual([]);
  });

  it('tells the last day the company was heard, not what was only noted or is yet to come', async () => {
    const note = (kind: string, on: string) => adviser('POST', `/api/companies/${first}/notes`, { kind, on, text: 'Puhetta' });
    await note('note', '2026-05-05');
    expect((await careOf(first)).lastContactOn).toBeNull();
    await note('call', '2025-02-02');
    await note('meeting', '2025-03-03');
    await note('email', '2099-01-01');
    expect((await careOf(first)).lastContactOn).toBe('2025-03-03');
  });

  it('puts a tag on many companies and takes it off, telling which changed', async () => {
    const tag = (businessIds: string[], on: boolean) => adviser('POST', '/api/companies/tags', { businessIds, tag: ' Kasvuyritys ', on });
    expect((await tag([first, second, businessId(9)], true)).body.changed.sort()).toEqual([first, second].sort());
    expect((await tag([first, second, third], true)).body).toEqual({ changed: [third] });
    expect((await careOf(first)).tags).toEqual(['kasvuyritys']);
    expect((await colleague('GET', '/api/tags')).body).toEqual({ items: [{ tag: 'kasvuyritys', companies: 3 }] });
    expect((await tag([first, second], false)).body.changed.sort()).toEqual([first, second].sort());
    expect((await tag([first, second], false)).body).toEqual({ changed: [] });
    expect((await adviser('GET', '/api/tags')).body).toEqual({ items: [{ tag: 'kasvuyritys', companies: 1 }] });
  });

  it.each([
    [{ tag: 'a,b' }, 'tag'],
    [{ tag: '  ' }, 'tag'],
    [{ businessIds: [] }, 'businessIds'],
    [{ businessIds: ['1234567-2'] }, 'businessIds'],
  ])('refuses a tag with %j', async (wrong, field) => {
    const { status, body } = await adviser('POST', '/api/companies/tags', { businessIds: [first], tag: 'hyvä', on: true, ...wrong });
    expect(status).toBe(400);
    expect(body.errors).toEqual([{ field, reason: expect.stringMatching(/.{5,}/) }]);
  });

  it('is a filter of the list of companies, as tags are', async () => {
    await adviser('PUT', `/api/companies/${first}/managers/me`);
    await colleague('PUT', `/api/companies/${second}/managers/me`);
    await adviser('POST', '/api/companies/tags', { businessIds: [second], tag: 'vienti', on: true });
    await adviser('POST', '/api/companies/tags', { businessIds: [third], tag: 'hiljainen', on: true });
    expect(await found('manager=me')).toEqual([first]);
    expect(await found('manager=me', colleague)).toEqual([second]);
    expect(await found('tag=vienti')).toEqual([second]);
    expect(await found('tag=Vienti,hiljainen')).toEqual([second, third]);
    expect(await found('tag=vienti&manager=me')).toEqual([]);
  });

  it('filters nothing for an API key, which is told why', async () => {
    const { key } = await api.app.get(ApiKeysService).create(api.database, { name: 'test', role: 'staff', expiresInDays: 1 }, 'system');
    const { status, body } = await requesterAs(api.app, key)('GET', '/api/companies?tag=vienti&manager=me');
    expect(status).toBe(400);
    expect(body.errors.map(({ field }: { field: string }) => field)).toEqual(['tag', 'manager']);
  });

  it('outlives a new reading of the companies', async () => {
    await adviser('PUT', `/api/companies/${first}/managers/me`);
    await adviser('POST', '/api/companies/tags', { businessIds: [first], tag: 'vienti', on: true });
    const before = await careOf(first);
    await store(api.database, { companies: records().map((record) => ({ ...record, name: `${record.name} (uusi)` })) });
    expect(await careOf(first)).toEqual(before);
  });

  it('is read with one statement, and so are tags', async () => {
    expect(await api.statements(() => careOf(first))).toHaveLength(1);
    expect(await api.statements(() => adviser('GET', '/api/tags'))).toHaveLength(1);
    expect(await api.statements(() => found('manager=me&tag=vienti'))).toHaveLength(1);
  });
});
