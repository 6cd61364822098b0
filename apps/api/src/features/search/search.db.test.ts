import type { Concept, VacancyListItem } from '@kasvu/contracts';
import { startTestApi, type TestApi } from '../../test-api';
import { skill, store, vacancy } from '../../test-data';
import { company } from '../sync/test-source';

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('one keyword', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
    await store(api.database, {
      skills: [skill('welding', 'hitsaus', 'svetsning', 'welding'), skill('programming', 'ohjelmointi', 'programmering', 'programming')],
      companies: [company('0124610-9', { name: 'Vantaan kaupunki' }), company('2646674-9', { name: 'Hitsaus ja Putki Oy' })],
      vacancies: [
        vacancy('Hitsauksen opettaja', { applicationEndsOn: inDays(20) }),
        vacancy('Hitsaus ja levytyöt', { applicationEndsOn: inDays(5), description: { fi: 'Tarvitaan osaamista: ohjelmointi.' } }),
        vacancy('Hitsaus, haku päättynyt', { applicationEndsOn: inDays(-2) }),
        vacancy('', { title: { sv: 'Lärare i programmering' }, languages: ['sv'] }),
        vacancy('Lastenhoitaja', { description: { fi: 'Työpaikka on Kukkaketo-nimisessä päiväkodissa.' } }),
      ],
    });
  });
  afterAll(() => api.close());

  const search = async (q: string) => (await api.get(`/api/search?q=${encodeURIComponent(q)}`)).body;
  const titles = (items: VacancyListItem[]) => items.map(({ title }) => title.fi ?? title.sv);

  it('finds the open vacancies that ask for the skill, nearest deadline first, with the words that say so', async () => {
    const answer = await search('hitsaus');
    expect(answer.mode).toBe('concepts');
    expect(answer.concepts[0]).toMatchObject({ uri: 'urn:kasvu:skill:welding', match: { how: 'exact' } });
    expect(titles(answer.vacancies.items)).toEqual(['Hitsaus ja levytyöt', 'Hitsauksen opettaja']);
    expect(answer.vacancies.total).toBe(2);
    expect(answer.vacancies.items[1].skills[0]).toMatchObject({ uri: 'urn:kasvu:skill:welding', field: 'title', words: 'Hitsauksen' });
  });

  it('finds the companies behind them, then companies of that name', async () => {
    const { companies } = await search('hitsaus');
    expect(companies.items.map((item: { name: string; matchingVacancies: number }) => [item.name, item.matchingVacancies])).toEqual([
      ['Vantaan kaupunki', 2],
      ['Hitsaus ja Putki Oy', 0],
    ]);
  });

  it('means the same skill in every language', async () => {
    for (const keyword of ['ohjelmointi', 'ohjelmoinnin', 'programmering', 'programming']) {
      const answer = await search(keyword);
      expect(answer.concepts.map((concept: Concept) => concept.uri)).toContain('urn:kasvu:skill:programming');
      expect(answer.vacancies.total).toBe(2);
    }
  });

  it('looks into the texts when the vocabulary does not know the word, and says so', async () => {
    const answer = await search('kukkaketo');
    expect(answer).toMatchObject({ mode: 'text', concepts: [], vacancies: { total: 1 } });
    expect(titles(answer.vacancies.items)).toEqual(['Lastenhoitaja']);
  });

  it('answers nothing for nonsense', async () => {
    expect(await search('qwxzqwxz')).toMatchObject({
      mode: 'text',
      vacancies: { total: 0, items: [] },
      companies: { total: 0, items: [] },
    });
  });

  it('makes one statement a side, one for names and one to see that the vocabulary is current', async () => {
    expect(await api.statements(() => search('hitsaus'))).toHaveLength(4);
  });

  it('suggests skills with why they match', async () => {
    const { body } = await api.get('/api/skills/suggest?q=svetsn&limit=3');
    expect(body.items[0]).toMatchObject({
      uri: 'urn:kasvu:skill:welding',
      labels: { fi: 'hitsaus', sv: 'svetsning', en: 'welding' },
      match: { language: 'sv', label: 'svetsning' },
      openVacancies: 2,
    });
  });

  it('names skills and occupations by their ids, leaving out what it does not know', async () => {
    const [{ id }] = await api.database.query("SELECT id FROM skill WHERE uri = 'urn:kasvu:skill:welding'");
    const { body } = await api.get(`/api/skills/names?id=${id},999999999`);
    expect(body.items).toEqual([{ id: String(id), labels: { fi: 'hitsaus', sv: 'svetsning', en: 'welding' } }]);
  });

  it.each([
    ['/api/search', 'q'],
    ['/api/search?q=', 'q'],
    ['/api/search?q=%20%20', 'q'],
    ['/api/search?q=a%00', 'q'],
    [`/api/search?q=${'ä'.repeat(201)}`, 'q'],
    ['/api/search?q=a&limit=abc', 'limit'],
    ['/api/skills/suggest', 'q'],
    ['/api/skills/suggest?q=a&limit=51', 'limit'],
    ['/api/skills/names?id=7,seven', 'id'],
  ])('refuses %s naming %s', async (path, field) => {
    const { status, body } = await api.get(path);
    expect(status).toBe(400);
    expect(body.errors.map((error: { field: string }) => error.field)).toEqual([field]);
  });

  it.each(["'; DROP TABLE company; --", '%', '\\', '((((', '"', '!&|', '😀', '-', 'a'.repeat(200)])(
    'answers %j without a fault',
    async (q) => {
      const { status } = await api.get(`/api/search?q=${encodeURIComponent(q)}`);
      expect(status).toBe(200);
    },
  );

  it('recognises skills again when the vocabulary has grown', async () => {
    await store(api.database, {
      skills: [
        skill('welding', 'hitsaus', 'svetsning', 'welding'),
        skill('programming', 'ohjelmointi', 'programmering', 'programming'),
        skill('childcare', 'lastenhoito', 'barnavård', 'childcare'),
      ],
    });
    expect(await search('lastenhoito')).toMatchObject({ mode: 'concepts' });
  });
});
