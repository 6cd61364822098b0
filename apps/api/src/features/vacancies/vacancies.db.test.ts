import type { VacancyListItem } from '@kasvu/contracts';
import { startTestApi, type TestApi } from '../../test-api';
import { skill, store, vacancy } from '../../test-data';
import { company } from '../sync/test-source';

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('vacancies', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
    await store(api.database, {
      skills: [skill('welding', 'hitsaus', 'svetsning', 'welding')],
      companies: [company('0124610-9', { name: 'Vantaan kaupunki' })],
      vacancies: [
        vacancy('Hitsaus', { applicationEndsOn: inDays(3), employerUnit: 'Tekninen ala' }),
        vacancy('Kokki', {
          applicationEndsOn: inDays(30),
          employerName: 'Toinen työnantaja',
          employerBusinessId: null,
          municipalityCodes: ['091'],
        }),
        vacancy('Avoin haku', {
          requirements: { fi: 'Puhut suomea.' },
          employmentType: 'permanent',
          workingTime: 'part-time',
          workLanguages: ['fi', 'et'],
          remote: true,
        }),
        vacancy('Päättynyt', { applicationEndsOn: inDays(-1) }),
        vacancy('', { title: { sv: 'Lärare' }, languages: ['sv'], employerBusinessId: '2646674-9', applicationEndsOn: inDays(10) }),
      ],
    });
  });
  afterAll(() => api.close());

  const list = async (query: string) => (await api.get(`/api/vacancies?${query}`)).body;
  const titles = async (query: string) => (await list(query)).items.map(({ title }: VacancyListItem) => title.fi ?? title.sv);

  it('lists open ones, nearest deadline first, those without one last', async () => {
    expect(await titles('')).toEqual(['Hitsaus', 'Lärare', 'Kokki', 'Avoin haku']);
  });

  it.each([
    ['ended ones when asked', 'includeEnded=true&sort=title', ['Avoin haku', 'Hitsaus', 'Kokki', 'Lärare', 'Päättynyt']],
    ['a word of the title', 'q=kokki', ['Kokki']],
    ['a beginning', 'q=hits', ['Hitsaus']],
    ['the department', 'q=tekninen', ['Hitsaus']],
    ['municipality', 'municipality=091', ['Kokki']],
    ['language of the ad', 'language=sv', ['Lärare']],
    ['employer', 'employer=0124610-9', ['Hitsaus', 'Avoin haku']],
    ['days left', 'endsWithin=10', ['Hitsaus', 'Lärare']],
    ['the reverse order', 'sort=-applicationEndsOn', ['Avoin haku', 'Kokki', 'Lärare', 'Hitsaus']],
  ])('filters by %s', async (_what, query, expected) => {
    expect(await titles(query)).toEqual(expected);
  });

  it('filters by skill', async () => {
    const [{ id }] = await api.database.query('SELECT id FROM skill');
    expect(await titles(`skill=${id}`)).toEqual(['Hitsaus']);
  });

  it('links the employer only to a company that is held', async () => {
    const { items } = await list('sort=title');
    expect(items.map((item: VacancyListItem) => item.employerBusinessId)).toEqual(['0124610-9', '0124610-9', null, null]);
  });

  it('pages through every row once in every order', async () => {
    for (const sort of ['applicationEndsOn', '-applicationEndsOn', '-publishedAt', 'title', '-title', 'employer', '-employer']) {
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page: { items: VacancyListItem[]; nextCursor: string | null } = await list(
          `sort=${sort}&limit=1${cursor ? `&cursor=${cursor}` : ''}`,
        );
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor;
      } while (cursor);
      expect(new Set(seen).size).toBe(4);
      expect(seen).toHaveLength(4);
    }
  });

  it('tells of one vacancy, ended ones too, with why it carries its skills and where it comes from', async () => {
    const { items } = await list('q=hitsaus');
    const { body } = await api.get(`/api/vacancies/${items[0].id}`);
    expect(body).toMatchObject({
      title: { fi: 'Hitsaus' },
      ended: false,
      withdrawn: false,
      municipalities: [{ fi: 'Vantaa', sv: 'Vanda', en: 'Vantaa' }],
      provenance: { source: 'test-vacancies', sourceUrl: 'https://example.test/ad' },
    });
    expect(body.skills).toEqual([
      expect.objectContaining({
        kind: 'skill',
        field: 'title',
        words: 'Hitsaus',
        language: 'fi',
        labels: { fi: 'hitsaus', sv: 'svetsning', en: 'welding' },
      }),
    ]);
  });

  it('tells what is required and on which terms, where the source says so', async () => {
    const { items } = await list('q=suomea');
    const { body } = await api.get(`/api/vacancies/${items[0].id}`);
    expect(body).toMatchObject({
      title: { fi: 'Avoin haku' },
      requirements: { fi: 'Puhut suomea.' },
      employmentType: 'permanent',
      workingTime: 'part-time',
      workLanguages: ['fi', 'et'],
      remote: true,
      employerLink: null,
      sources: [{ id: items[0].id, source: 'test-vacancies', url: 'https://example.test/ad' }],
    });
    const { items: others } = await list('q=kokki');
    expect((await api.get(`/api/vacancies/${others[0].id}`)).body).toMatchObject({
      requirements: {},
      employmentType: null,
      workingTime: null,
      workLanguages: [],
      remote: null,
      employerLink: 'none',
    });
  });

  it('makes one statement a list and one a vacancy', async () => {
    expect(await api.statements(() => list('language=fi'))).toHaveLength(1);
    expect(await api.statements(() => api.get('/api/vacancies/1'))).toHaveLength(1);
  });

  it.each(['0', '99999', 'abc', '1e3', '-1', '9'.repeat(30)])('answers 404 as a problem for %s', async (id) => {
    const { status, body } = await api.get(`/api/vacancies/${id}`);
    expect(status).toBe(404);
    expect(body).toMatchObject({ code: 'not-found' });
  });
});
