import type { SkillEvidence, VacancyListItem } from '@kasvu/contracts';
import { createMorphology } from '@kasvu/skills';
import { startTestApi, type TestApi } from '../../test-api';
import { occupation, skill, store, vacancy } from '../../test-data';
import { SkillVocabulary } from '../skills/skill-vocabulary';
import { recogniseStaleVacancies } from './recognise-again';

const group = 'http://data.europa.eu/esco/isco/C5120';
const national = 'http://data.example.test/esco/occupation/1234';
const skills = [
  skill('cooking', 'ruoanlaitto', 'matlagning', 'cooking'),
  skill('hygiene', 'keittiöhygienia', 'kökshygien', 'kitchen hygiene'),
];
const cook = {
  ...occupation('cook', 'kokki', 'kock', 'cook'),
  iscoCode: '5120',
  essentialSkillUris: ['urn:kasvu:skill:cooking', 'urn:kasvu:skill:hygiene'],
};

describe('skills that an occupation suggests', () => {
  let api: TestApi;
  let cooking: number;
  beforeAll(async () => {
    api = await startTestApi();
    await store(api.database, {
      skills,
      occupations: [cook],
      vacancies: [
        vacancy('Kokki', { applicationEndsOn: '2099-01-01' }),
        vacancy('Apulainen', { applicationEndsOn: '2099-03-01', requirements: { fi: 'Vaaditaan: ruoanlaitto.' } }),
        vacancy('Vuoropäällikkö', { occupationUris: [group], applicationEndsOn: '2099-01-15' }),
        vacancy('Emäntä', { occupationUris: [national], applicationEndsOn: '2099-02-01' }),
        vacancy('Tarjoilija', { description: { fi: 'Työparina on kokki.' }, applicationEndsOn: '2099-02-01' }),
        vacancy('Avustaja', {
          skillUris: ['urn:kasvu:skill:cooking'],
          applicationEndsOn: '2099-04-01',
          publishedAt: '2026-01-01T00:00:00Z',
        }),
      ],
    });
    cooking = (await api.database.query(`SELECT id FROM skill WHERE uri = 'urn:kasvu:skill:cooking'`))[0].id;
  });
  afterAll(() => api.close());

  const list = async (query = ''): Promise<VacancyListItem[]> => (await api.get(`/api/vacancies?skill=${cooking}${query}`)).body.items;
  const titles = (items: VacancyListItem[]) => items.map(({ title }) => title.fi);

  it.each([
    ['applicationEndsOn', ['Apulainen', 'Avustaja', 'Kokki', 'Vuoropäällikkö']],
    ['-applicationEndsOn', ['Avustaja', 'Apulainen', 'Vuoropäällikkö', 'Kokki']],
    ['-publishedAt', ['Avustaja', 'Apulainen', 'Vuoropäällikkö', 'Kokki']],
    ['title', ['Apulainen', 'Avustaja', 'Kokki', 'Vuoropäällikkö']],
    ['-title', ['Avustaja', 'Apulainen', 'Vuoropäällikkö', 'Kokki']],
  ])('bring a vacancy into the list after those that ask for the skill, in the order %s', async (sort, expected) => {
    expect(titles(await list(`&sort=${sort}`))).toEqual(expected);
    const paged: VacancyListItem[] = [];
    let cursor: string | null = null;
    do {
      const { body }: { body: { items: VacancyListItem[]; nextCursor: string | null } } = await api.get(
        `/api/vacancies?skill=${cooking}&sort=${sort}&limit=1${cursor ? `&cursor=${cursor}` : ''}`,
      );
      paged.push(...body.items);
      cursor = body.nextCursor;
    } while (cursor);
    expect(titles(paged)).toEqual(expected);
  });

  it('are told as such, in a list only where they were looked for', async () => {
    const evidence = (items: VacancyListItem[], title: string) =>
      items.find((item) => item.title.fi === title)?.skills.map(({ field, labels, words }) => [field, labels.en, words]);
    expect(evidence(await list(), 'Kokki')).toEqual([
      ['title', 'cook', 'Kokki'],
      ['occupation', 'cooking', 'Kokki'],
    ]);
    expect(evidence(await list(), 'Vuoropäällikkö')).toEqual([['occupation', 'cooking', group]]);
    expect(evidence(await list(), 'Apulainen')).toEqual([['requirements', 'cooking', 'ruoanlaitto']]);
    expect(evidence((await api.get('/api/vacancies')).body.items, 'Kokki')).toEqual([['title', 'cook', 'Kokki']]);
  });

  it('are all told on the page of a vacancy', async () => {
    const [{ id }] = await api.database.query(`SELECT id FROM vacancy WHERE title->>'fi' = 'Kokki'`);
    const { body } = await api.get(`/api/vacancies/${id}`);
    expect(body.skills.map(({ field, labels }: SkillEvidence) => [field, labels.en])).toEqual([
      ['title', 'cook'],
      ['occupation', 'cooking'],
      ['occupation', 'kitchen hygiene'],
    ]);
  });

  it('come last in search, and are not counted where a skill is suggested', async () => {
    const { vacancies } = (await api.get('/api/search?q=ruoanlaitto')).body;
    expect([vacancies.total, titles(vacancies.items)]).toEqual([4, ['Apulainen', 'Avustaja', 'Kokki', 'Vuoropäällikkö']]);
    expect((await api.get('/api/skills/suggest?q=ruoanlaitto')).body.items[0].openVacancies).toBe(2);
  });

  it('find the occupations of a stated group as well', async () => {
    const { vacancies } = (await api.get('/api/search?q=kokki')).body;
    expect(titles(vacancies.items)).toEqual(['Kokki', 'Tarjoilija', 'Vuoropäällikkö']);
  });

  it('are never among those a vacancy asks for, and an occupation nobody knows is kept as it is', async () => {
    const rows = await api.database.query(
      `SELECT title->>'fi' AS title, skill_ids, occupation_ids, cardinality(implied_ids) AS implied, stated_uris FROM vacancy ORDER BY source_id`,
    );
    expect(rows[0]).toMatchObject({ title: 'Kokki', skill_ids: [], implied: 2 });
    expect(rows[2]).toMatchObject({ skill_ids: [], occupation_ids: [], implied: 3 });
    expect(rows[3]).toMatchObject({ title: 'Emäntä', occupation_ids: [], implied: 0, stated_uris: [national] });
  });

  it('change with the vocabulary', async () => {
    await store(api.database, { occupations: [{ ...cook, essentialSkillUris: ['urn:kasvu:skill:hygiene'] }] });
    await recogniseStaleVacancies(api.database, new SkillVocabulary(api.database, createMorphology()));
    expect(titles(await list())).toEqual(['Apulainen', 'Avustaja']);
  });
});
