import type { ChangeType, Today } from '@kasvu/contracts';
import { startTestApi, type TestApi } from '../../test-api';
import { figures, financial, skill, store, study, vacancy } from '../../test-data';
import { requesterAs, type Requester } from '../../test-request';
import { openTestSession, type TestSession } from '../../test-session';
import { readVacancies } from '../../test-vacancies';
import { company } from '../sync/test-source';

const ids = ['0124610-9', '2646674-9', '0112038-9'] as const;
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv', { timeZone: 'Europe/Helsinki' });
const inMonths = (months: number) => inDays(Math.round(months * 30.5));

describe('Today', () => {
  let api: TestApi;
  let session: TestSession;
  let me: Requester;
  const vacancyIds: Record<string, string> = {};
  const studyIds: Record<string, string> = {};

  beforeAll(async () => {
    api = await startTestApi();
    const applicable = (days: number) => ({ applicationPeriods: [{ startsAt: null, endsAt: `${inDays(days)}T10:00:00.000Z` }] });
    await store(api.database, {
      skills: [skill('welding', 'hitsaus', 'svetsning', 'welding')],
      companies: ids.map((id, nr) => company(id, { name: `Yritys ${nr}` })),
      financials: [financial(ids[0], 2025, { figures: figures({ turnover: 1 }) })],
      studies: [study('Hitsaus', applicable(5)), study('Myöhemmin', applicable(30))],
    });
    const ending = (days: number) => ({ applicationEndsOn: inDays(days) });
    await readVacancies(api.database, {
      first: {
        soon: vacancy('Hitsaaja', ending(7)),
        late: vacancy('Kokki', ending(8)),
        today: vacancy('Siivooja', ending(0)),
        open: vacancy('Vartija'),
      },
      second: { same: vacancy('Hitsaaja', ending(7)) },
    });
    for (const { id, key } of await api.database.query('SELECT id::text AS id, source_id AS key FROM vacancy')) vacancyIds[key] = id;
    for (const { id, name } of await api.database.query(`SELECT id::text AS id, names->>'fi' AS name FROM study`)) studyIds[name] = id;
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    await api.database.query('TRUNCATE change_event, company_note');
    session = await openTestSession(api.app, ['staff']);
    me = requesterAs(api.app, session);
  });

  const today = async (who = me): Promise<Today> => {
    const { status, body } = await who('GET', '/api/today');
    expect(status).toBe(200);
    return body;
  };
  const follow = (kind: string, target: string | undefined, daysAgo = 90) =>
    api.database.query('INSERT INTO favourite (user_id, kind, target, added_at) VALUES ($1, $2, $3, now() - make_interval(days => $4))', [
      session.userId,
      kind,
      target,
      daysAgo,
    ]);
  /** Something happened to a thing, so many days ago. */
  const happened = async (
    type: ChangeType,
    kind: string,
    target: string | undefined,
    daysAgo = 0,
    more: Record<string, string | undefined> = {},
  ) => {
    const values = { type, kind, target, source: 'test-companies', ...more };
    const places = Object.keys(values).map((_, nr) => `$${nr + 2}`);
    const [{ id }] = await api.database.query(
      `INSERT INTO change_event (at, ${Object.keys(values).join(', ')}) VALUES (now() - make_interval(days => $1), ${places.join(', ')}) RETURNING id`,
      [daysAgo, ...Object.values(values)],
    );
    return String(id);
  };
  const list = async (items: [kind: string, target: string | undefined][], owner = session.userId): Promise<string> => {
    const [{ id }] = await api.database.query(`INSERT INTO favourite_list (owner_id, name) VALUES ($1, 'Pajat') RETURNING id`, [owner]);
    for (const item of items) {
      await api.database.query('INSERT INTO favourite_list_item (list_id, kind, target, position) VALUES ($1, $2, $3, 1)', [id, ...item]);
    }
    return id;
  };
  const note = async (
    businessId: string,
    written: { kind?: string; on?: string; dueOn?: string | null; done?: boolean; author?: string | null },
  ) => {
    const { kind = 'note', on = inDays(0), dueOn = null, done = false, author = session.userId } = written;
    const [{ id }] = await api.database.query(
      `INSERT INTO company_note (business_id, kind, happened_on, body, next_step, due_on, done, author_id, search_text)
       VALUES ($1, $2, $3, 'Tavattiin', 'Soita takaisin', $4, $5, $6, '') RETURNING id`,
      [businessId, kind, on, dueOn, done, author],
    );
    return id as string;
  };
  const care = (businessId: string) =>
    api.database.query('INSERT INTO company_manager (business_id, user_id) VALUES ($1, $2)', [businessId, session.userId]);

  it('is empty for who follows nothing, and says so', async () => {
    const nothing = { total: 0, items: [] };
    expect(await today()).toEqual({
      changes: nothing,
      deadlines: nothing,
      searches: nothing,
      followUps: nothing,
      quiet: { ...nothing, months: 6 },
      empty: true,
    });
    await follow('skill', '1');
    expect((await today()).empty).toBe(false);
  });

  describe('tells changes', () => {
    it('with what they are about, what is new, both values and the source', async () => {
      await follow('company', ids[0]);
      const changed = { what_kind: 'vacancy', what_target: vacancyIds['soon'], old_value: '{"fi": "1"}', new_value: '{"fi": "2"}' };
      const id = await happened('company.vacancy', 'company', ids[0], 0, changed);
      expect((await today()).changes).toEqual({
        total: 1,
        items: [
          {
            key: `change:${id}`,
            id,
            type: 'company.vacancy',
            about: { kind: 'company', id: ids[0], title: { fi: 'Yritys 0', sv: 'Yritys 0', en: 'Yritys 0' } },
            what: { kind: 'vacancy', id: vacancyIds['soon'], title: { fi: 'Hitsaaja' } },
            old: { fi: '1' },
            new: { fi: '2' },
            at: expect.any(String),
            source: 'test-companies',
          },
        ],
      });
    });

    it('of every kind of thing followed, of a vacancy by each record of it', async () => {
      const [{ id: skillId }] = await api.database.query('SELECT id::text AS id FROM skill');
      await follow('vacancy', vacancyIds['same']);
      await follow('study', studyIds['Hitsaus']);
      await follow('skill', skillId);
      await care(ids[1]);
      await list([['company', ids[2]]]);
      await api.database.query(`UPDATE favourite_list_item SET added_at = now() - interval '1 hour'`);
      await happened('vacancy.title', 'vacancy', vacancyIds['soon'], 1);
      await happened('study.start', 'study', studyIds['Hitsaus'], 2);
      await happened('skill.study', 'skill', skillId, 3);
      await happened('company.status', 'company', ids[1]);
      await happened('company.moved', 'company', ids[2]);
      await happened('company.renamed', 'company', ids[0]);
      const { items } = (await today()).changes;
      expect(items.map(({ type }) => type)).toEqual(['company.moved', 'company.status', 'vacancy.title', 'study.start', 'skill.study']);
      expect(items.map(({ about }) => about.title.fi)).toEqual(['Yritys 2', 'Yritys 1', 'Hitsaaja', 'Hitsaus', 'hitsaus']);
    });

    it('of the last 30 days and since it is followed, newest first, at most eight with how many there are', async () => {
      await follow('company', ids[0]);
      await follow('company', ids[1], 2);
      await happened('company.moved', 'company', ids[0], 31);
      await happened('company.moved', 'company', ids[1], 3);
      for (let day = 10; day > 0; day--) await happened('company.renamed', 'company', ids[0], day);
      const { total, items } = (await today()).changes;
      expect(total).toBe(10);
      expect(items.map(({ at }) => at)).toEqual(
        items
          .map(({ at }) => at)
          .toSorted()
          .reverse(),
      );
      expect(items).toHaveLength(8);
    });
  });

  describe('tells deadlines', () => {
    it('of favourites and of what is on lists and not dealt with, within seven days, each once', async () => {
      for (const key of ['soon', 'late', 'open']) await follow('vacancy', vacancyIds[key]);
      await follow('study', studyIds['Hitsaus']);
      await follow('study', studyIds['Myöhemmin']);
      const listId = await list([
        ['vacancy', vacancyIds['today']],
        ['vacancy', vacancyIds['same']],
      ]);
      const { total, items } = (await today()).deadlines;
      expect(total).toBe(3);
      expect(items).toEqual([
        {
          key: `deadline:vacancy:${vacancyIds['today']}:${inDays(0)}`,
          kind: 'vacancy',
          id: vacancyIds['today'],
          title: { fi: 'Siivooja' },
          detail: { fi: 'Vantaan kaupunki', sv: 'Vantaan kaupunki', en: 'Vantaan kaupunki' },
          on: inDays(0),
          list: { id: listId, name: 'Pajat' },
        },
        expect.objectContaining({ kind: 'study', id: studyIds['Hitsaus'], detail: { fi: 'Ammattiopisto' }, on: inDays(5), list: null }),
        expect.objectContaining({ kind: 'vacancy', id: vacancyIds['soon'], on: inDays(7), list: null }),
      ]);
      await api.database.query(`UPDATE favourite_list_item SET status = 'done'`);
      expect((await today()).deadlines.total).toBe(2);
    });

    it('of lists that are shared with who asks by name, not of those of others', async () => {
      const { userId: colleague } = await openTestSession(api.app, ['staff'], 'colleague');
      const listId = await list([['vacancy', vacancyIds['soon']]], colleague);
      expect((await today()).deadlines.total).toBe(0);
      await api.database.query(`INSERT INTO favourite_list_member VALUES ($1, $2, 'viewer')`, [listId, session.userId]);
      expect((await today()).deadlines.items).toMatchObject([{ id: vacancyIds['soon'], list: { id: listId } }]);
    });
  });

  it('tells next steps that are due, of own notes and of companies in care', async () => {
    const { userId: colleague } = await openTestSession(api.app, ['staff'], 'colleague');
    const overdue = await note(ids[0], { dueOn: inDays(-3) });
    await care(ids[1]);
    const soon = await note(ids[1], { dueOn: inDays(7), author: colleague });
    await note(ids[0], { dueOn: inDays(8) });
    await note(ids[0], { dueOn: inDays(1), done: true });
    await note(ids[0], {});
    await note(ids[2], { dueOn: inDays(1), author: colleague });
    expect((await today()).followUps).toEqual({
      total: 2,
      items: [
        {
          key: `note:${overdue}:${inDays(-3)}:1`,
          noteId: overdue,
          businessId: ids[0],
          company: 'Yritys 0',
          nextStep: 'Soita takaisin',
          dueOn: inDays(-3),
          overdue: true,
        },
        expect.objectContaining({ noteId: soon, company: 'Yritys 1', overdue: false }),
      ],
    });
  });

  it('is not empty for who has a next step to take and follows nothing', async () => {
    const written = await note(ids[0], { dueOn: inDays(1) });
    expect(await today()).toMatchObject({ followUps: { total: 1 }, empty: false });
    await api.database.query('UPDATE company_note SET done = true WHERE id = $1', [written]);
    expect((await today()).empty).toBe(true);
  });

  it('shows a next step that was put aside again when it is written anew', async () => {
    const written = await note(ids[0], { dueOn: inDays(1) });
    const [{ key } = { key: '' }] = (await today()).followUps.items;
    await me('POST', '/api/today/dismissals', { key });
    expect((await today()).followUps.total).toBe(0);
    await api.database.query(`UPDATE company_note SET next_step = 'Käy paikalla', version = version + 1 WHERE id = $1`, [written]);
    expect((await today()).followUps.items).toMatchObject([{ nextStep: 'Käy paikalla' }]);
  });

  it('tells companies in care without contact for as long as the user has set', async () => {
    for (const id of ids) await care(id);
    await note(ids[0], { kind: 'call', on: inMonths(-7) });
    await note(ids[0], { kind: 'note', on: inDays(-1) });
    await note(ids[1], { kind: 'meeting', on: inMonths(-4) });
    const quiet = async () => {
      const { months, items } = (await today()).quiet;
      return [months, items.map(({ businessId, lastContactOn }) => [businessId, lastContactOn])];
    };
    const never = [ids[2], null];
    expect(await quiet()).toEqual([6, [never, [ids[0], inMonths(-7)]]]);
    await api.database.query(`UPDATE app_user SET preferences = '{"quietAfterMonths": 3}' WHERE id = $1`, [session.userId]);
    expect(await quiet()).toEqual([3, [never, [ids[0], inMonths(-7)], [ids[1], inMonths(-4)]]]);
    await api.database.query(`UPDATE company SET status = 'ceased' WHERE business_id = $1`, [ids[2]]);
    expect((await today()).quiet.total).toBe(2);
    await api.database.query(`UPDATE company SET status = 'active' WHERE business_id = $1`, [ids[2]]);
  });

  it('leaves out what was put aside, for who put it aside and until it is undone', async () => {
    await follow('company', ids[0]);
    await follow('vacancy', vacancyIds['soon']);
    await care(ids[1]);
    await note(ids[1], { dueOn: inDays(1) });
    await happened('company.renamed', 'company', ids[0]);
    const whole = await today();
    const keys = [whole.changes, whole.deadlines, whole.followUps, whole.quiet].flatMap(({ items }) => items.map(({ key }) => key));
    expect(keys).toHaveLength(4);
    for (const key of [...keys, ...keys]) {
      expect((await me('POST', '/api/today/dismissals', { key })).body).toEqual({ key, dismissed: true });
    }
    const rest = await today();
    for (const part of [rest.changes, rest.deadlines, rest.followUps, rest.quiet]) expect(part).toMatchObject({ total: 0, items: [] });
    expect(rest.empty).toBe(false);

    const other = requesterAs(api.app, await openTestSession(api.app, ['staff']));
    await other('DELETE', `/api/today/dismissals/${keys[0]}`);
    expect((await today()).changes.total).toBe(0);
    for (const key of [...keys, ...keys]) {
      expect((await me('DELETE', `/api/today/dismissals/${encodeURIComponent(key)}`)).body).toEqual({ key, dismissed: false });
    }
    expect(await today()).toEqual(whole);
  });

  it.each(['', 'change', 'change:', 'Soita Matille', 'note:Matti', `change:${'1'.repeat(100)}`, 5])(
    'does not take %j for a key',
    async (key) => {
      const { status, body } = await me('POST', '/api/today/dismissals', { key });
      expect(status).toBe(400);
      expect(body.errors).toMatchObject([{ field: 'key' }]);
    },
  );

  it('takes one statement a part, one to see whether there is anything, and one for saved searches', async () => {
    await follow('company', ids[0]);
    for (let nr = 0; nr < 20; nr++) await happened('company.renamed', 'company', ids[0]);
    expect(await api.statements(() => me('GET', '/api/today'))).toHaveLength(6);
  });

  it('writes nothing to the audit log: there are no people in it', async () => {
    await follow('company', ids[0]);
    await today();
    expect(await api.database.query('SELECT act FROM audit_event WHERE actor_id = $1', [session.userId])).toEqual([]);
  });
});
