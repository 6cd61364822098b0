import { setTimeout as sleep } from 'node:timers/promises';
import type { FavouriteLists, Role } from '@kasvu/contracts';
import { ApiKeysService } from '../api-keys/api-keys.service';
import { startTestApi, type TestApi } from '../../test-api';
import { pseudonym, store, talent } from '../../test-data';
import { type Requester, requesterAs } from '../../test-request';
import { openTestSession, type TestSession } from '../../test-session';
import { company } from '../sync/test-source';

const companyItem = { kind: 'company', id: '0124610-9' };
const otherCompany = { kind: 'company', id: '0112038-9' };
const person = { kind: 'talent', id: pseudonym(1) };
const stranger = '00000000-0000-4000-8000-000000000000';

/** Every route of one list, and what it answers to whom. Written by hand. */
const routes = [
  { route: 'GET ', owner: 200, editor: 200, viewer: 200 },
  { route: 'POST /items', body: { items: [otherCompany] }, owner: 200, editor: 200, viewer: 403 },
  { route: 'DELETE /items', body: { items: [otherCompany] }, owner: 200, editor: 200, viewer: 403 },
  { route: 'PUT /items/company/0124610-9', body: { status: 'new', note: '', version: 1 }, owner: 200, editor: 200, viewer: 403 },
  { route: 'POST /move', body: { item: companyItem, before: null }, owner: 200, editor: 200, viewer: 403 },
  { route: 'PUT ', body: { name: 'Lista', team: 'none', version: 1 }, owner: 200, editor: 403, viewer: 403 },
  { route: 'GET /members', owner: 200, editor: 403, viewer: 403 },
  { route: 'PUT /members/{colleague}', body: { access: 'viewer' }, owner: 200, editor: 403, viewer: 403 },
  { route: 'DELETE /members/{colleague}', owner: 200, editor: 403, viewer: 403 },
  { route: 'DELETE /members/me', owner: 200, editor: 200, viewer: 200 },
  { route: 'DELETE ', owner: 200, editor: 403, viewer: 403 },
] as const;

const visitors = [
  { who: 'the owner', as: 'owner' },
  { who: 'an editor by name', as: 'editor', member: 'editor' },
  { who: 'a viewer by name', as: 'viewer', member: 'viewer' },
  { who: 'one of a team that may edit', as: 'editor', team: 'editor' },
  { who: 'one of a team that may look', as: 'viewer', team: 'viewer' },
  { who: 'a viewer by name of a team that may edit', as: 'editor', member: 'viewer', team: 'editor' },
  { who: 'an editor by name of a team that may look', as: 'editor', member: 'editor', team: 'viewer' },
  { who: 'somebody else', as: null },
] as const;

describe('a list', () => {
  let api: TestApi;
  let owner: TestSession;
  let colleague: TestSession;
  beforeAll(async () => {
    api = await startTestApi();
    await store(api.database, {
      companies: [company(companyItem.id), company(otherCompany.id)],
      talent: [talent(1)],
    });
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    owner = await openTestSession(api.app, ['growth'], 'owner');
    colleague = await openTestSession(api.app, ['growth'], 'colleague');
  });

  async function listOf(team = 'none', items: { kind: string; id: string }[] = [companyItem]): Promise<string> {
    const ask = requesterAs(api.app, owner);
    const { body } = await ask('POST', '/api/lists', { name: 'Lista', items });
    await api.database.query('UPDATE favourite_list SET team = $2 WHERE id = $1', [body.id, team]);
    return `/api/lists/${body.id}`;
  }

  const visit = (ask: Requester, list: string, { route, ...rest }: { route: string; body?: object }) => {
    const [method = 'GET', path = ''] = route.split(' ');
    return ask(method as 'GET', `${list}${path.replace('{colleague}', colleague.userId)}`, rest.body);
  };

  /** Everything that is stored of lists, to see that nothing was done. */
  const stored = async () => ({
    lists: await api.database.query('SELECT id, name, team, version FROM favourite_list ORDER BY id'),
    items: await api.database.query('SELECT * FROM favourite_list_item ORDER BY 1, 2, 3'),
    members: await api.database.query('SELECT * FROM favourite_list_member ORDER BY 1, 2'),
  });

  it.each(visitors.flatMap((visitor) => routes.map((route) => ({ ...visitor, ...route }))))(
    'answers $route to $who',
    async ({ as, ...given }) => {
      const list = await listOf('team' in given ? given.team : 'none');
      const visitor = as === 'owner' ? owner : await openTestSession(api.app, ['growth'], 'visitor');
      if ('member' in given) {
        await requesterAs(api.app, owner)('PUT', `${list}/members/${visitor.userId}`, { access: given.member });
      }
      const before = await stored();
      const answer = await visit(requesterAs(api.app, visitor), list, given);
      const expected = as === null ? 404 : given[as];
      expect(answer.status).toBe(expected);
      expect(answer.status === 200 ? null : answer.body.code).toBe({ 200: null, 403: 'forbidden', 404: 'not-found' }[expected]);
      if (expected !== 200) expect(await stored()).toEqual(before);
      if (as === null) expect(JSON.stringify(answer.body)).not.toContain('Lista');
      const denied = await api.database.query(
        `SELECT outcome, subject_kind, subject_id FROM audit_event WHERE act = 'denied' AND actor_id = $1`,
        [visitor.userId],
      );
      expect(denied).toEqual(
        expected === 403 ? [{ outcome: 'refused', subject_kind: 'list', subject_id: list.replace('/api/lists/', '') }] : [],
      );
    },
  );

  it.each(routes)('answers $route to nobody and to no API key, and says of a list that is not there the same', async (given) => {
    const list = await listOf('editor');
    const { key } = await api.app.get(ApiKeysService).create(api.database, { name: 'test', role: 'adviser', expiresInDays: 1 }, 'system');
    expect((await visit(requesterAs(api.app, null), list, given)).status).toBe(401);
    expect((await visit(requesterAs(api.app, key), list, given)).status).toBe(403);
    const ask = requesterAs(api.app, owner);
    expect((await visit(ask, `/api/lists/${stranger}`, given)).status).toBe(404);
    expect((await visit(ask, '/api/lists/x', given)).status).toBe(404);
  });

  it('is told to whom it is shared with alone, with what they may do', async () => {
    const list = await listOf();
    const told = async (who: TestSession) => {
      const { items } = (await requesterAs(api.app, who)('GET', '/api/lists')).body as FavouriteLists;
      return items.filter(({ id }) => list.endsWith(id)).map(({ access }) => access);
    };
    expect(await told(owner)).toEqual(['owner']);
    expect(await told(colleague)).toEqual([]);
    const shared = await requesterAs(api.app, owner)('PUT', `${list}/members/${colleague.userId}`, { access: 'editor' });
    expect(shared.body).toEqual({ members: [{ userId: colleague.userId, name: 'colleague', access: 'editor' }] });
    expect(await told(colleague)).toEqual(['editor']);
    await requesterAs(api.app, owner)('PUT', `${list}/members/${colleague.userId}`, { access: 'viewer' });
    expect(await told(colleague)).toEqual(['viewer']);
    expect((await requesterAs(api.app, owner)('DELETE', `${list}/members/${colleague.userId}`)).body).toEqual({ members: [] });
    expect(await told(colleague)).toEqual([]);
    expect((await requesterAs(api.app, colleague)('GET', list)).status).toBe(404);
  });

  it.each(['viewer', 'editor'])('is left by a colleague who is %s by name, and by nobody else with that', async (access) => {
    const list = await listOf();
    const other = await openTestSession(api.app, ['growth'], 'other');
    const ask = requesterAs(api.app, owner);
    for (const { userId } of [colleague, other]) await ask('PUT', `${list}/members/${userId}`, { access });
    const leave = (who: TestSession) => requesterAs(api.app, who)('DELETE', `${list}/members/me`);
    expect((await leave(colleague)).body).toEqual({ left: true });
    expect((await leave(colleague)).status).toBe(404);
    expect((await leave(owner)).body).toEqual({ left: false });
    expect((await ask('GET', list)).body).toMatchObject({ access: 'owner', members: [{ userId: other.userId, access }] });
  });

  it('that the team may see stays with who leaves it, who had it by name too', async () => {
    const list = await listOf('viewer');
    await requesterAs(api.app, owner)('PUT', `${list}/members/${colleague.userId}`, { access: 'editor' });
    const ask = requesterAs(api.app, colleague);
    expect((await ask('DELETE', `${list}/members/me`)).body).toEqual({ left: true });
    expect((await ask('DELETE', `${list}/members/me`)).body).toEqual({ left: false });
    expect((await ask('GET', list)).body).toMatchObject({ access: 'viewer' });
  });

  it('is changed no more by who waited while it was taken from them', async () => {
    const list = await listOf();
    const id = list.replace('/api/lists/', '');
    await requesterAs(api.app, owner)('PUT', `${list}/members/${colleague.userId}`, { access: 'editor' });
    const runner = api.database.createQueryRunner();
    await runner.startTransaction();
    await runner.query('SELECT FROM favourite_list WHERE id = $1 FOR NO KEY UPDATE', [id]);
    await runner.query('DELETE FROM favourite_list_member WHERE list_id = $1', [id]);
    const answer = requesterAs(api.app, colleague)('POST', `${list}/items`, { items: [otherCompany] });
    const waiting = `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    while ((await api.database.query(waiting))[0].count === 0) await sleep(10);
    await runner.commitTransaction();
    await runner.release();
    expect((await answer).status).toBe(404);
    expect((await requesterAs(api.app, owner)('GET', list)).body.items).toMatchObject([companyItem]);
  });

  it('is shared with nobody unknown or without a role, and not with its owner', async () => {
    const list = await listOf();
    const ask = requesterAs(api.app, owner);
    expect((await ask('PUT', `${list}/members/${stranger}`, { access: 'viewer' })).status).toBe(404);
    expect((await ask('PUT', `${list}/members/x`, { access: 'viewer' })).status).toBe(404);
    const former = await openTestSession(api.app, ['growth'], 'former');
    await api.database.query(`UPDATE app_user SET roles = '{}' WHERE id = $1`, [former.userId]);
    expect((await ask('PUT', `${list}/members/${former.userId}`, { access: 'viewer' })).status).toBe(404);
    const own = await ask('PUT', `${list}/members/${owner.userId}`, { access: 'viewer' });
    expect(own.body).toMatchObject({ status: 400, errors: [{ field: 'userId' }] });
  });

  describe('with a person on it', () => {
    const unseeing: Role[] = ['staff', 'admin'];

    it.each(unseeing)('says to an editor who is %s that there is one more, and not who', async (role) => {
      const list = await listOf('editor', [companyItem, person]);
      const session = await openTestSession(api.app, [role]);
      const { status, body } = await requesterAs(api.app, session)('GET', list);
      expect(status).toBe(200);
      expect(body).toMatchObject({ count: 2, notShown: 1, noLongerAvailable: 0, items: [companyItem] });
      expect(JSON.stringify(body)).not.toContain(person.id);
      expect((await requesterAs(api.app, owner)('GET', list)).body).toMatchObject({ count: 2, notShown: 0, items: [companyItem, person] });
    });

    it.each([
      ['POST', '', '/items', { items: [companyItem, person] }],
      ['DELETE', '', '/items', { items: [person] }],
      ['PUT', '', `/items/talent/${person.id}`, { status: 'done', version: 1 }],
      ['POST', '', '/move', { item: person, before: null }],
      ['POST', '', '/move', { item: companyItem, before: person }],
      ['POST', '/api/lists', '', { name: 'Henkilöt', items: [person] }],
    ] as const)(
      'refuses %s %s%s about the person to who may not see people, which is audited with the person',
      async (method, base, path, body) => {
        const list = await listOf('editor', [companyItem, person]);
        const session = await openTestSession(api.app, ['staff']);
        const before = await stored();
        const answer = await requesterAs(api.app, session)(method, `${base || list}${path}`, body);
        expect(answer.body).toMatchObject({ status: 403, code: 'forbidden' });
        expect(await stored()).toEqual(before);
        const entries = await api.database.query('SELECT act, outcome, detail FROM audit_event WHERE actor_id = $1', [session.userId]);
        expect(entries).toEqual([{ act: 'denied', outcome: 'refused', detail: { reason: 'forbidden', people: [person.id] } }]);
      },
    );
  });

  it("of one city is nothing in another's database, and neither is a session of its owner", async () => {
    const list = await listOf('editor');
    const otherCity = await startTestApi();
    try {
      expect((await requesterAs(otherCity.app, owner)('GET', list)).status).toBe(401);
      const there = requesterAs(otherCity.app, await openTestSession(otherCity.app, ['growth']));
      expect((await there('GET', list)).status).toBe(404);
      expect((await there('GET', '/api/lists')).body).toEqual({ items: [] });
      expect((await there('GET', '/api/colleagues?q=owner')).body).toEqual({ items: [] });
    } finally {
      await otherCity.close();
    }
  });
});
