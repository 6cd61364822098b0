import type { SearchAnswer, SearchClause, VacancyListItem } from '@kasvu/contracts';
import { startTestApi, type TestApi } from '../../test-api';
import { occupation, pseudonym, skill, skillsOf, store, study, talent, vacancy } from '../../test-data';
import { requesterAs, type Requester } from '../../test-request';
import { openTestSession } from '../../test-session';
import { company } from '../sync/test-source';

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const smith = [{ uri: 'urn:kasvu:occupation:smith', origin: 'stated' as const }];
const tig = { ...skill('tig', 'TIG-hitsaus', 'TIG-svetsning', 'TIG welding'), broaderUris: ['urn:kasvu:skill:welding'] };

describe('one search', () => {
  let api: TestApi;
  let growth: Requester;
  const id: Record<string, number> = {};
  beforeAll(async () => {
    api = await startTestApi();
    await store(api.database, {
      skills: [
        skill('welding', 'hitsaus', 'svetsning', 'welding'),
        tig,
        skill('turning', 'sorvaus', 'svarvning', 'turning'),
        skill('programming', 'ohjelmointi', 'programmering', 'programming'),
        skill('projects', 'projektin hallinta', 'projektledning', 'project management'),
      ],
      occupations: [{ ...occupation('smith', 'levyseppä', 'plåtslagare', 'tinsmith'), essentialSkillUris: ['urn:kasvu:skill:turning'] }],
      companies: [company('0124610-9', { name: 'Vantaan kaupunki' }), company('2646674-9', { name: 'Hitsaus ja Putki Oy' })],
      vacancies: [
        vacancy('Hitsauksen opettaja', { applicationEndsOn: inDays(20) }),
        vacancy('Hitsaus ja levytyöt', { applicationEndsOn: inDays(5), description: { fi: 'Tarvitaan osaamista: ohjelmointi.' } }),
        vacancy('Hitsaus, haku päättynyt', { applicationEndsOn: inDays(-2) }),
        vacancy('', { title: { sv: 'Lärare i programmering' }, languages: ['sv'] }),
        vacancy('Lastenhoitaja', { description: { fi: 'Työpaikka on Kukkaketo-nimisessä päiväkodissa lähellä metsää.' } }),
        vacancy('Putkiasentaja', { description: { fi: 'Työssä tarvitaan: TIG-hitsaus.' }, applicationEndsOn: inDays(9) }),
        vacancy('Levyseppä', { employerBusinessId: '2646674-9', occupationUris: ['urn:kasvu:occupation:smith'] }),
      ],
      studies: [
        study('Hitsauksen perusteet', { start: { on: inDays(60), year: null, term: null, continuous: false } }),
        study('Sorvaus ja hitsaus', { start: { on: inDays(30), year: null, term: null, continuous: false } }),
      ],
      talent: [
        ...[1, 2, 3, 4, 5, 6].map((number) => talent(number, { skills: skillsOf('welding') })),
        ...[7, 8].map((number) => talent(number, { skills: skillsOf('tig', 'turning') })),
        ...[9, 10].map((number) => talent(number, { skills: skillsOf('programming') })),
        ...[11, 12].map((number) => talent(number, { occupations: smith })),
      ],
    });
    for (const row of await api.database.query('SELECT id, uri FROM skill UNION ALL SELECT id, uri FROM occupation'))
      id[row.uri.split(':').at(-1)] = row.id;
  });
  // Searches are limited by the minute and by who asks.
  beforeEach(async () => {
    growth = requesterAs(api.app, await openTestSession(api.app, ['growth']));
  });
  afterAll(() => api.close());

  const search = async (q: string, more = ''): Promise<SearchAnswer> =>
    (await growth('GET', `/api/search?q=${encodeURIComponent(q)}${more}`)).body;
  const titles = (items: VacancyListItem[]) => items.map(({ title }) => title.fi ?? title.sv);
  const meaning = (clauses: SearchClause[]) =>
    clauses.map(({ mode, terms }) => [
      mode,
      ...terms.map(({ text, as, concepts }) => `${text}: ${as === 'concepts' ? concepts.map(({ uri }) => uri.split(':').at(-1)) : as}`),
    ]);

  it('finds the open vacancies that ask for the skill, nearest deadline first, with the words that say so', async () => {
    const answer = await search('hitsaus', '&narrower=false');
    expect(answer.clauses[0]?.terms[0]?.concepts[0]).toMatchObject({ uri: 'urn:kasvu:skill:welding', match: { how: 'exact' } });
    expect(titles(answer.vacancies.items).slice(0, 2)).toEqual(['Hitsaus ja levytyöt', 'Hitsauksen opettaja']);
    expect(answer.vacancies.items[1]?.skills[0]).toMatchObject({ uri: 'urn:kasvu:skill:welding', field: 'title', words: 'Hitsauksen' });
  });

  it('finds the companies behind them, then companies of that name', async () => {
    const { companies } = await search('hitsaus');
    expect(companies.items.map(({ name, matchingVacancies }) => [name, matchingVacancies])).toEqual([
      ['Vantaan kaupunki', 3],
      ['Hitsaus ja Putki Oy', 0],
    ]);
  });

  it('finds people and studies', async () => {
    const { talent: people, studies } = await search('hitsaus');
    expect(people).toMatchObject({ total: 8, withheld: false, smallGroup: 5 });
    expect(people?.items[0]?.has).toMatchObject([{ labels: { fi: 'TIG-hitsaus' } }]);
    expect(studies.items.map(({ names }) => names.fi)).toEqual(['Sorvaus ja hitsaus', 'Hitsauksen perusteet']);
  });

  it('counts narrower skills too, and says how many, unless asked not to', async () => {
    const wide = await search(`skill:${id['welding']}`);
    const narrow = await search(`skill:${id['welding']}`, '&narrower=false');
    expect(wide.clauses[0]?.terms[0]).toMatchObject({ narrower: 1, concepts: [{ uri: 'urn:kasvu:skill:welding', match: null }] });
    expect(narrow.clauses[0]?.terms[0]?.narrower).toBe(0);
    expect(titles(wide.vacancies.items)).toEqual(['Hitsaus ja levytyöt', 'Hitsauksen opettaja', 'Putkiasentaja']);
    expect(titles(narrow.vacancies.items)).toEqual(['Hitsaus ja levytyöt', 'Hitsauksen opettaja']);
    expect([wide.talent?.total, narrow.talent?.total]).toEqual([8, 6]);
  });

  it('puts what an occupation only suggests last, with why it is there', async () => {
    const { vacancies } = await search(`skill:${id['turning']}`);
    expect(titles(vacancies.items)).toEqual(['Levyseppä']);
    expect(vacancies.items[0]?.skills).toContainEqual(expect.objectContaining({ uri: 'urn:kasvu:skill:turning', field: 'occupation' }));
  });

  it('asks for each must, nothing of not, and puts first what has more of nice', async () => {
    expect(titles((await search('hitsaus, ohjelmointi')).vacancies.items)).toEqual(['Hitsaus ja levytyöt']);
    expect(titles((await search('hitsaus -ohjelmointi')).vacancies.items)).not.toContain('Hitsaus ja levytyöt');
    const nice = await search('hitsaus ~ohjelmointi');
    expect(nice.vacancies.total).toBe((await search('hitsaus')).vacancies.total);
    expect(titles((await search('hitsaus ~"TIG-hitsaus"')).vacancies.items)[0]).toBe('Putkiasentaja');
    const people = (await search(`skill:${id['welding']} ~skill:${id['turning']}`)).talent;
    expect(people?.items.map(({ lacks }) => lacks.map(({ labels }) => labels.fi))).toEqual([
      [],
      [],
      ...Array.from({ length: 6 }, () => ['sorvaus']),
    ]);
  });

  it('takes any of what is only nice, and everything but what is only not', async () => {
    expect((await search('~sorvaus ~ohjelmointi')).talent).toMatchObject({ total: 0, withheld: true });
    expect((await search('~hitsaus ~ohjelmointi')).talent).toMatchObject({ total: 10 });
    expect((await search('-hitsaus')).talent).toMatchObject({ total: 0, withheld: true });
    expect((await search('-ohjelmointi')).talent).toMatchObject({ total: 10 });
    expect(titles((await search('-hitsaus -ohjelmointi -sorvaus')).vacancies.items)).toEqual(['Lastenhoitaja']);
  });

  it.each<[string, unknown[], string]>([
    [
      'hitsaus sorvaus',
      [
        ['must', 'hitsaus: welding,tig'],
        ['must', 'sorvaus: turning'],
      ],
      'hitsaus, sorvaus',
    ],
    [
      'hitsaus ja sorvaus',
      [
        ['must', 'hitsaus: welding,tig'],
        ['must', 'sorvaus: turning'],
      ],
      'hitsaus, sorvaus',
    ],
    ['hitsaus tai sorvaus', [['must', 'hitsaus: welding,tig', 'sorvaus: turning']], 'hitsaus OR sorvaus'],
    [
      'hitsaus sorvaus OR programming',
      [['must', 'hitsaus: welding,tig', 'sorvaus: turning', 'programming: programming']],
      'hitsaus OR sorvaus OR programming',
    ],
    ['projektin hallinta', [['must', 'projektin hallinta: projects']], 'projektin hallinta'],
    [
      '-hitsaus sorvaus',
      [
        ['not', 'hitsaus: welding,tig'],
        ['not', 'sorvaus: turning'],
      ],
      '-hitsaus, -sorvaus',
    ],
    [
      'hitsaus kukkaketo',
      [
        ['must', 'hitsaus: welding,tig'],
        ['must', 'kukkaketo: words'],
      ],
      'hitsaus, kukkaketo',
    ],
    [
      '"hitsaus" ~plåtslagare',
      [
        ['must', '"hitsaus": phrase'],
        ['nice', 'plåtslagare: smith'],
      ],
      '"hitsaus", ~plåtslagare',
    ],
    ['skill:999999', [['must', 'skill:999999: ']], 'skill:999999'],
  ])('understands %j', async (typed, clauses, canonical) => {
    const answer = await search(typed);
    expect(meaning(answer.clauses)).toEqual(clauses);
    expect(answer.q).toBe(canonical);
    expect(meaning((await search(canonical)).clauses)).toEqual(clauses);
  });

  it('means the same skill in every language', async () => {
    for (const keyword of ['ohjelmointi', 'ohjelmoinnin', 'programmering', 'programming']) {
      const answer = await search(keyword);
      expect(answer.clauses[0]?.terms[0]?.concepts.map(({ uri }) => uri)).toContain('urn:kasvu:skill:programming');
      expect(answer.vacancies.total).toBe(2);
    }
  });

  it('looks into the texts when the vocabulary does not know the words, and says so; people have no texts', async () => {
    const answer = await search('kukkaketo');
    expect(meaning(answer.clauses)).toEqual([['must', 'kukkaketo: words']]);
    expect(titles(answer.vacancies.items)).toEqual(['Lastenhoitaja']);
    expect(answer.talent).toEqual({ total: 0, items: [], withheld: true, smallGroup: 5 });
    expect((await search('"päiväkodissa lähellä metsää"')).vacancies.total).toBe(1);
    expect((await search('"metsää lähellä"')).vacancies.total).toBe(0);
  });

  it('shows no people to who may not see them, and writes nothing to the audit log then', async () => {
    const staff = await openTestSession(api.app, ['staff']);
    const { body } = await requesterAs(api.app, staff)('GET', '/api/search?q=hitsaus');
    expect(body).toMatchObject({ talent: null, vacancies: { total: 3 } });
    expect(await api.database.query('SELECT FROM audit_event WHERE actor_id = $1', [staff.userId])).toEqual([]);
  });

  it('keeps in the audit log whom it showed and that it was by a search, not what was typed', async () => {
    const user = await openTestSession(api.app, ['growth']);
    await requesterAs(api.app, user)('GET', '/api/search?q=hitsaus&limit=2');
    const entries = await api.database.query('SELECT act, detail FROM audit_event WHERE actor_id = $1', [user.userId]);
    expect(entries).toEqual([
      { act: 'talent.searched', detail: { filters: ['search'], withheld: false, people: [pseudonym(8), pseudonym(7)] } },
    ]);
  });

  it('answers nothing for nonsense, and nothing to a search that asks for nothing', async () => {
    const empty = { vacancies: { total: 0, items: [] }, companies: { total: 0, items: [] }, studies: { total: 0, items: [] } };
    expect(await search('qwxzqwxz')).toMatchObject({ ...empty, help: { drop: [], nearby: [] } });
    expect(await search('-')).toMatchObject({ ...empty, q: '', clauses: [] });
  });

  it('says what to leave out when nothing is found, and what is nearby', async () => {
    const answer = await search('hitsaus, projektin hallinta');
    expect(answer.help?.drop).toEqual([{ clause: 1, q: 'hitsaus', vacancies: 3, companies: 2, talent: 5, studies: 2 }]);
    const { help } = await search(`skill:${id['tig']}, skill:${id['projects']}`);
    expect(help?.drop).toMatchObject([{ clause: 1, q: `skill:${id['tig']}`, vacancies: 1, talent: 0, studies: 0 }]);
    expect(help?.nearby).toEqual([expect.objectContaining({ uri: 'urn:kasvu:skill:welding', match: null })]);
    expect((await search('hitsaus')).help).toBeNull();
  });

  it('makes one statement a side, one for names, one to see that the vocabulary is current, and the entry of the audit log', async () => {
    const asked = await api.statements(() => api.get('/api/search?q=hitsaus'));
    expect(asked).toHaveLength(5);
    const clients = await statementsOfTransactions(() => search('hitsaus'));
    expect(clients.filter((sql) => /FROM talent|INSERT INTO audit_event/.test(sql))).toHaveLength(2);
  });

  /** The statements of transactions, which have a connection of their own. */
  async function statementsOfTransactions(work: () => Promise<unknown>): Promise<string[]> {
    const runner = jest.spyOn(api.database, 'createQueryRunner');
    const seen: string[] = [];
    runner.mockImplementation(function (this: typeof api.database, ...given) {
      const created = Object.getPrototypeOf(api.database).createQueryRunner.apply(api.database, given);
      const query = created.query.bind(created);
      created.query = (sql: string, ...rest: unknown[]) => {
        seen.push(sql);
        return query(sql, ...rest);
      };
      return created;
    });
    try {
      await work();
      return seen;
    } finally {
      runner.mockRestore();
    }
  }

  it.each([
    ['/api/search', 'q'],
    ['/api/search?q=', 'q'],
    ['/api/search?q=%20%20', 'q'],
    ['/api/search?q=a%00', 'q'],
    [`/api/search?q=${'ä'.repeat(501)}`, 'q'],
    ['/api/search?q=a&limit=abc', 'limit'],
    ['/api/search?q=a&narrower=maybe', 'narrower'],
  ])('refuses %s naming %s', async (path, field) => {
    const { status, body } = await api.get(path);
    expect(status).toBe(400);
    expect(body.errors.map((error: { field: string }) => error.field)).toEqual([field]);
  });

  it('recognises skills again when the vocabulary has grown', async () => {
    await store(api.database, {
      skills: [skill('welding', 'hitsaus', 'svetsning', 'welding'), skill('childcare', 'lastenhoito', 'barnavård', 'childcare')],
    });
    expect(meaning((await search('lastenhoito')).clauses)).toEqual([['must', 'lastenhoito: childcare']]);
  });
});
