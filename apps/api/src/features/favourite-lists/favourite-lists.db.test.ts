import type { FavouriteListDetail, ItemRef } from '@kasvu/contracts';
import { startTestApi, type TestApi } from '../../test-api';
import { occupation, pseudonym, skill, skillsOf, store, study, talent, vacancy } from '../../test-data';
import { failAudit, type Requester, requesterAs } from '../../test-request';
import { openTestSession, type TestSession } from '../../test-session';
import { readVacancies } from '../../test-vacancies';
import { businessId, company } from '../sync/test-source';

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
const advertised = { title: { fi: 'Hitsaaja', sv: 'Svetsare' }, municipalityCodes: ['092'], applicationEndsOn: '2031-01-31' };
const vantaa = { fi: 'Vantaa', sv: 'Vanda', en: 'Vantaa' };
const refs = (items: ItemRef[]) => items.map(({ kind, id }) => `${kind} ${id}`);

describe('lists', () => {
  let api: TestApi;
  let session: TestSession;
  let owner: Requester;
  let things: Record<'company' | 'vacancy' | 'part' | 'ended' | 'study' | 'skill' | 'occupation' | 'person', ItemRef>;

  beforeAll(async () => {
    api = await startTestApi();
    await store(api.database, {
      skills: [skill('welding', 'hitsaus', 'svetsning', 'welding')],
      occupations: [occupation('welder', 'hitsaaja', 'svetsare', 'welder')],
      companies: [company('0124610-9', { name: 'Vantaan kaupunki' }), company('0112038-9', { status: 'ceased' })],
      studies: [
        study('Hitsauksen perusteet', { applicationPeriods: [{ startsAt: `${day(-5)}T05:00:00Z`, endsAt: `${day(30)}T12:00:00Z` }] }),
      ],
      talent: [talent(1, { skills: skillsOf('welding') }), talent(2), talent(3)],
    });
    await readVacancies(api.database, {
      first: { a: vacancy('Hitsaaja', advertised), b: vacancy('Putkimies', { applicationEndsOn: '2020-01-31' }) },
      second: { c: vacancy('Hitsaaja', advertised) },
    });
    const ref = async (kind: ItemRef['kind'], sql: string) => ({ kind, id: String((await api.database.query(sql))[0].id) });
    things = {
      company: { kind: 'company', id: '0124610-9' },
      vacancy: await ref('vacancy', `SELECT id FROM vacancy WHERE part_of IS NULL AND title->>'fi' = 'Hitsaaja'`),
      part: await ref('vacancy', 'SELECT id FROM vacancy WHERE part_of IS NOT NULL'),
      ended: await ref('vacancy', `SELECT id FROM vacancy WHERE title->>'fi' = 'Putkimies'`),
      study: await ref('study', 'SELECT id FROM study'),
      skill: await ref('skill', 'SELECT id FROM skill'),
      occupation: await ref('skill', 'SELECT id FROM occupation'),
      person: { kind: 'talent', id: pseudonym(1) },
    };
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    session = await openTestSession(api.app, ['growth'], 'Aino');
    owner = requesterAs(api.app, session);
  });

  async function listOf(...items: ItemRef[]): Promise<string> {
    const { status, body } = await owner('POST', '/api/lists', { name: 'Hitsaus', items });
    expect(status).toBe(200);
    return `/api/lists/${body.id}`;
  }
  const read = async (list: string, who = owner) => (await who('GET', list)).body as FavouriteListDetail;

  it('are made, renamed and deleted, by their names in Finnish order', async () => {
    for (const name of ['Öljyala', 'ahtaajat', 'Ähtäri']) {
      const { body } = await owner('POST', '/api/lists', { name: `  ${name} ` });
      expect(body).toMatchObject({ name, access: 'owner', owner: 'Aino', team: 'none', count: 0, version: 1 });
    }
    const names = async () => (await owner('GET', '/api/lists')).body.items.map(({ name }: { name: string }) => name) as string[];
    expect(await names()).toEqual(['ahtaajat', 'Ähtäri', 'Öljyala']);
    const [{ id }] = (await owner('GET', '/api/lists')).body.items;
    const changed = await owner('PUT', `/api/lists/${id}`, { name: 'Satama', team: 'viewer', version: 1 });
    expect(changed.body).toMatchObject({ id, name: 'Satama', team: 'viewer', version: 2 });
    expect((await owner('DELETE', `/api/lists/${id}`)).body).toEqual({ removed: true });
    expect((await owner('DELETE', `/api/lists/${id}`)).status).toBe(404);
    expect(await names()).toEqual(['Ähtäri', 'Öljyala']);
  });

  it('keep a name that was changed meanwhile, and tell it to who comes second; the same change again is none', async () => {
    const list = await listOf();
    await owner('PUT', list, { name: 'Ensin', team: 'none', version: 1 });
    const second = await owner('PUT', list, { name: 'Sitten', team: 'none', version: 1 });
    expect(second.status).toBe(409);
    expect(second.body).toMatchObject({ code: 'conflict', current: { name: 'Ensin', version: 2 } });
    expect((await owner('PUT', list, { name: 'Ensin', team: 'none', version: 1 })).body).toMatchObject({ name: 'Ensin', version: 2 });
  });

  it.each([
    ['without a name', { name: ' ' }],
    ['with too long a name', { name: 'x'.repeat(101) }],
    ['with a name that cannot be stored', { name: 'a\0b' }],
    ['with a kind of thing that there is not', { name: 'x', items: [{ kind: 'thing', id: '1' }] }],
  ])('are not made %s', async (_what, body) => {
    expect((await owner('POST', '/api/lists', body)).body).toMatchObject({ status: 400, errors: [{ field: expect.any(String) }] });
  });

  it('show of each thing what it is, in the order it was added', async () => {
    const { company: firm, vacancy: job, ended, study: course, skill: welding, occupation: welder, person } = things;
    const list = await listOf(firm, job, ended, course, welding, welder, person, { kind: 'company', id: '0112038-9' });
    const { items } = await read(list);
    const rest = { status: 'new', note: '', version: 1, addedBy: 'Aino', addedAt: expect.any(String), changedBy: null, changedAt: null };
    const thing = { until: null, gone: false, person: null, detail: {}, ...rest };
    expect(items).toEqual([
      { ...thing, ...firm, title: { fi: 'Vantaan kaupunki' }, detail: vantaa },
      { ...thing, ...job, title: { fi: 'Hitsaaja', sv: 'Svetsare' }, detail: { fi: 'Vantaan kaupunki' }, until: '2031-01-31' },
      { ...thing, ...ended, title: { fi: 'Putkimies' }, detail: { fi: 'Vantaan kaupunki' }, until: '2020-01-31', gone: true },
      { ...thing, ...course, title: { fi: 'Hitsauksen perusteet' }, detail: { fi: 'Ammattiopisto' }, until: day(30) },
      { ...thing, ...welding, title: { fi: 'hitsaus', sv: 'svetsning', en: 'welding' } },
      { ...thing, ...welder, title: { fi: 'hitsaaja', sv: 'svetsare', en: 'welder' } },
      {
        ...thing,
        ...person,
        title: {},
        person: expect.objectContaining({
          pseudonym: person.id,
          skillCount: 1,
          municipality: vantaa,
        }),
      },
      { ...thing, kind: 'company', id: '0112038-9', title: { fi: 'Yritys 0112038-9 Oy' }, detail: items[0]?.detail, gone: true },
    ]);
  });

  it('take each thing once, however often and by whichever record it is added, and say which were new', async () => {
    const list = await listOf();
    const { company: firm, part, vacancy: job } = things;
    const first = await owner('POST', `${list}/items`, { items: [firm, part, firm, job] });
    expect(first.body).toEqual({ added: [firm, job], unknown: 0 });
    expect((await owner('POST', `${list}/items`, { items: [job, part, firm] })).body).toEqual({ added: [], unknown: 0 });
    expect(refs((await read(list)).items)).toEqual(refs([firm, job]));
  });

  it('leave out what is not there, and people whose consent is over, and count them', async () => {
    await api.database.query(`UPDATE talent SET profile_until = '2020-01-01' WHERE pseudonym = $1`, [pseudonym(3)]);
    const list = await listOf();
    const unknown = [
      { kind: 'company', id: businessId(1) },
      { kind: 'vacancy', id: '999999' },
      { kind: 'skill', id: '999999' },
      { kind: 'talent', id: pseudonym(99) },
      { kind: 'talent', id: pseudonym(3) },
    ];
    const { body } = await owner('POST', `${list}/items`, { items: [...unknown, things.skill] });
    expect(body).toEqual({ added: [things.skill], unknown: 5 });
  });

  it.each([
    { kind: 'company', id: 'x' },
    { kind: 'company', id: '0124610-8' },
    { kind: 'vacancy', id: '1'.repeat(19) },
    { kind: 'study', id: "1'; DROP TABLE talent" },
    { kind: 'skill', id: '9999999999' },
    { kind: 'talent', id: 'Matti Meikäläinen' },
  ])('take nothing with %j, which can be no id, and note nothing of it', async (item) => {
    const list = await listOf(things.company);
    const entries = async () => await api.database.query('SELECT count(*)::int AS count FROM audit_event');
    const before = await entries();
    for (const method of ['POST', 'DELETE'] as const) {
      const { body } = await owner(method, `${list}/items`, { items: [things.company, item] });
      expect(body).toMatchObject({ status: 400, errors: [{ field: 'items.id', reason: 'Not an id of this kind' }] });
    }
    expect(await entries()).toEqual(before);
    expect(refs((await read(list)).items)).toEqual(refs([things.company]));
  });

  it('give things back, with the notes on them, in bulk and by whichever record a vacancy stands on them', async () => {
    const { company: firm, part, vacancy: job, skill: welding } = things;
    const list = await listOf(firm, job, welding);
    expect((await owner('DELETE', `${list}/items`, { items: [firm, { kind: 'study', id: '999999' }] })).body).toEqual({ removed: 1 });
    expect((await owner('DELETE', `${list}/items`, { items: [firm] })).body).toEqual({ removed: 0 });
    expect((await owner('DELETE', `${list}/items`, { items: [part] })).body).toEqual({ removed: 0 });
    await api.database.query(`UPDATE favourite_list_item SET target = $1 WHERE kind = 'vacancy' AND list_id = $2`, [
      part.id,
      list.split('/').at(-1),
    ]);
    expect((await owner('DELETE', `${list}/items`, { items: [job] })).body).toEqual({ removed: 1 });
    expect(refs((await read(list)).items)).toEqual(refs([welding]));
  });

  it('hold at most a thousand things', async () => {
    const list = await listOf();
    const many = (from: number, count: number) => Array.from({ length: count }, (_, index) => company(businessId(from + index)));
    await store(api.database, {
      companies: [...many(0, 1001), company('0124610-9', { name: 'Vantaan kaupunki' }), company('0112038-9', { status: 'ceased' })],
    });
    const add = (from: number, count: number) =>
      owner('POST', `${list}/items`, { items: many(from, count).map(({ businessId: id }) => ({ kind: 'company', id })) });
    expect((await add(0, 500)).body.added).toHaveLength(500);
    expect((await add(500, 500)).body.added).toHaveLength(500);
    expect((await add(1000, 1)).body).toMatchObject({ status: 400, errors: [{ field: 'items', reason: 'A list holds at most 1000' }] });
    expect((await add(0, 501)).body).toMatchObject({ status: 400, errors: [{ field: 'items' }] });
    const statements = await api.statements(async () => expect((await read(list)).items).toHaveLength(1000));
    expect(statements).toHaveLength(1);
  });

  describe('of three things', () => {
    let list: string;
    const order = async () => refs((await read(list)).items);
    const move = async (item: ItemRef, before: ItemRef | null) => (await owner('POST', `${list}/move`, { item, before })).body;
    beforeEach(async () => {
      list = await listOf(things.company, things.vacancy, things.skill);
    });

    it('are put in another order, and anew the same way', async () => {
      const { company: a, vacancy: b, skill: c } = things;
      expect(await move(c, a)).toEqual({ moved: true });
      expect(await order()).toEqual(refs([c, a, b]));
      expect(await move(c, a)).toEqual({ moved: false });
      expect(await move(c, null)).toEqual({ moved: true });
      expect(await move(c, null)).toEqual({ moved: false });
      expect(await order()).toEqual(refs([a, b, c]));
      expect(await move(a, c)).toEqual({ moved: true });
      expect(await order()).toEqual(refs([b, a, c]));
      await owner('POST', `${list}/items`, { items: [things.study] });
      await owner('DELETE', `${list}/items`, { items: [a] });
      expect(await move(things.study, b)).toEqual({ moved: true });
      expect(await order()).toEqual(refs([things.study, b, c]));
    });

    it('keep every place between two others, however often they are moved', async () => {
      const { company: a, vacancy: b, skill: c } = things;
      for (let turn = 0; turn < 30; turn++) await move(turn % 2 ? a : b, c);
      expect(await order()).toEqual(refs([b, a, c]));
      const rows = await api.database.query('SELECT position FROM favourite_list_item WHERE list_id = $1 ORDER BY 1', [
        list.split('/').at(-1),
      ]);
      expect(rows).toEqual([{ position: 1 }, { position: 2 }, { position: 3 }]);
    });

    it('refuse to move what is not among them', async () => {
      expect(await move(things.study, null)).toMatchObject({ status: 404 });
      expect(await move(things.company, things.study)).toMatchObject({ status: 400, errors: [{ field: 'before' }] });
    });

    it('take a status and a note, with who wrote it', async () => {
      const path = `${list}/items/company/${things.company.id}`;
      const { body } = await owner('PUT', path, { status: 'in-progress', note: ' Soitetaan maanantaina ', version: 1 });
      expect(body).toEqual({
        ...things.company,
        status: 'in-progress',
        note: 'Soitetaan maanantaina',
        version: 2,
        changedBy: 'Aino',
        changedAt: expect.any(String),
      });
      expect((await read(list)).items[0]).toMatchObject(body);
    });

    it('let two colleagues who write at once both keep their text: the second is told what is held', async () => {
      const colleague = await openTestSession(api.app, ['staff'], 'Bertil');
      await owner('PUT', `${list}/members/${colleague.userId}`, { access: 'editor' });
      const path = `${list}/items/company/${things.company.id}`;
      const answers = await Promise.all([
        owner('PUT', path, { status: 'new', note: 'Ainon teksti', version: 1 }),
        requesterAs(api.app, colleague)('PUT', path, { status: 'waiting', note: 'Bertils text', version: 1 }),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const [kept, refused] = answers.toSorted((a, b) => a.status - b.status);
      expect(refused?.body).toMatchObject({ code: 'conflict', current: kept?.body });
      expect((await read(list)).items[0]).toMatchObject({ note: kept?.body.note, version: 2 });
      const again = await owner('PUT', path, { status: kept?.body.status, note: kept?.body.note, version: 1 });
      expect(again.body).toEqual(kept?.body);
    });

    it.each(['company/0112038-9', 'thing/1', 'company/x'])('have no note on %s, which is not among them', async (path) => {
      expect((await owner('PUT', `${list}/items/${path}`, { status: 'new', version: 1 })).status).toBe(404);
    });

    it.each([
      ['an unknown status', { status: 'lost', version: 1 }],
      ['no version', { status: 'new' }],
      ['too long a note', { status: 'new', version: 1, note: 'x'.repeat(2001) }],
      ['who changed it', { status: 'new', version: 1, changedBy: 'x' }],
    ])('take no change with %s', async (_what, body) => {
      const answer = await owner('PUT', `${list}/items/company/${things.company.id}`, body);
      expect(answer.body).toMatchObject({ status: 400, errors: [{ field: expect.any(String) }] });
    });
  });

  it('say on things elsewhere on which lists of theirs they stand, a vacancy by the record that stands for it', async () => {
    const { company: firm, vacancy: job, part } = things;
    const one = await listOf(firm, job);
    const two = await listOf(firm);
    const ids = [one, two].map((list) => list.replace('/api/lists/', '')).sort();
    await api.database.query(`UPDATE favourite_list_item SET target = $1 WHERE kind = 'vacancy' AND list_id = $2`, [
      part.id,
      one.split('/').at(-1),
    ]);
    const { body } = await owner('GET', '/api/lists/marks');
    expect(body.items).toEqual([
      { ...firm, lists: ids },
      { ...job, lists: [one.replace('/api/lists/', '')] },
    ]);
    const other = requesterAs(api.app, await openTestSession(api.app, ['growth']));
    expect((await other('GET', '/api/lists/marks')).body).toEqual({ items: [] });
  });

  it('are read with one statement, and marks too', async () => {
    const list = await listOf(things.company);
    for (const path of ['/api/lists', list, '/api/lists/marks', '/api/colleagues'])
      expect(await api.statements(() => owner('GET', path))).toHaveLength(1);
  });

  it('are not changed when the entry of the audit log cannot be written', async () => {
    const list = await listOf(things.company);
    const failing = failAudit();
    const { status } = await owner('POST', `${list}/items`, { items: [things.person] });
    failing.mockRestore();
    expect(status).toBe(500);
    expect((await read(list)).items).toHaveLength(1);
  });

  it('are left by whose consent ends: the note goes, a number stays', async () => {
    const gone = { kind: 'talent', id: pseudonym(2) } as const;
    const list = await listOf(things.person, gone);
    await owner('PUT', `${list}/items/talent/${gone.id}`, { status: 'waiting', note: 'Odottaa', version: 1 });
    const { changedAt } = await read(list);
    await api.database.query(`UPDATE talent SET profile_until = '2020-01-01' WHERE pseudonym = $1`, [gone.id]);
    const left = { count: 1, noLongerAvailable: 1, notShown: 0, changedAt, items: [expect.objectContaining(things.person)] };
    expect(await read(list)).toMatchObject(left);
    expect((await owner('PUT', `${list}/items/talent/${gone.id}`, { status: 'new', version: 2 })).status).toBe(404);
    await api.database.query('DELETE FROM talent WHERE pseudonym = $1', [gone.id]);
    expect(await read(list)).toMatchObject(left);
    expect(await api.database.query('SELECT 1 FROM favourite_list_item WHERE target = $1 OR note = $2', [gone.id, 'Odottaa'])).toEqual([]);
  });

  it('do not take a person who is being taken away at the same moment, and do not wait for it', async () => {
    await store(api.database, { talent: [talent(1, { skills: skillsOf('welding') }), talent(4)] });
    const list = await listOf();
    const leaving = { kind: 'talent', id: pseudonym(4) };
    const runner = api.database.createQueryRunner();
    await runner.startTransaction();
    await runner.query('DELETE FROM talent WHERE pseudonym = $1', [leaving.id]);
    const { body } = await owner('POST', `${list}/items`, { items: [leaving, things.skill] });
    await runner.commitTransaction();
    await runner.release();
    expect(body).toEqual({ added: [things.skill], unknown: 1 });
  });
});
