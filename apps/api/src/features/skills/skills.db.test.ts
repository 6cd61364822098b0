import type { SkillSuggestion } from '@kasvu/contracts';
import { startTestApi, type TestApi } from '../../test-api';
import { occupation, skill, store, vacancy } from '../../test-data';

describe('skills and occupations', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
    await store(api.database, {
      skills: [
        skill('welding', 'hitsaus', 'svetsning', 'welding'),
        skill('painting-boats', 'veneiden maalaus', 'båtmålning', 'boat painting'),
        skill('painting-cars', 'autojen maalaus', 'bilmålning', 'car painting'),
      ],
      occupations: [occupation('welder', 'hitsaaja', 'svetsare', 'welder')],
      vacancies: [
        vacancy('Hitsauksen opettaja'),
        vacancy('Maalari', { skillUris: ['urn:kasvu:skill:painting-cars'] }),
        vacancy('Apulainen', { occupationUris: ['urn:kasvu:occupation:welder'] }),
      ],
    });
  });
  afterAll(() => api.close());

  const suggest = async (query: string): Promise<SkillSuggestion[]> => (await api.get(`/api/skills/suggest?${query}`)).body.items;
  const uris = (items: SkillSuggestion[]) => items.map(({ uri }) => uri.split(':').at(-1));

  it('are suggested while somebody types, in any language, with why they match and how many vacancies ask for them', async () => {
    const [first] = await suggest('q=svetsn&limit=3');
    expect(first).toMatchObject({
      uri: 'urn:kasvu:skill:welding',
      kind: 'skill',
      labels: { fi: 'hitsaus', sv: 'svetsning', en: 'welding' },
      match: { language: 'sv', label: 'svetsning' },
      openVacancies: 1,
    });
  });

  it('are suggested of the kind asked for', async () => {
    expect(uris(await suggest('q=hits'))).toEqual(['welding']);
    expect(await suggest('q=hits&kind=occupation')).toMatchObject([
      { uri: 'urn:kasvu:occupation:welder', kind: 'occupation', openVacancies: 1 },
    ]);
    expect(uris(await suggest('q=hits&kind=any')).sort()).toEqual(['welder', 'welding']);
  });

  it('are suggested, when equally near, by how many vacancies ask for them', async () => {
    expect(uris(await suggest('q=maalau')).slice(0, 2)).toEqual(['painting-cars', 'painting-boats']);
  });

  it('are named by their ids, leaving out what is not known', async () => {
    const [{ id }] = await api.database.query("SELECT id FROM skill WHERE uri = 'urn:kasvu:skill:welding'");
    const { body } = await api.get(`/api/skills/names?id=${id},999999999,${id}`);
    expect(body.items).toEqual([{ id: String(id), labels: { fi: 'hitsaus', sv: 'svetsning', en: 'welding' } }]);
  });

  it.each([
    ['/api/skills/suggest', 'q'],
    ['/api/skills/suggest?q=a&limit=51', 'limit'],
    ['/api/skills/suggest?q=a&kind=person', 'kind'],
    ['/api/skills/names?id=7,seven', 'id'],
  ])('refuse %s naming %s', async (path, field) => {
    const { status, body } = await api.get(path);
    expect(status).toBe(400);
    expect(body.errors.map((error: { field: string }) => error.field)).toEqual([field]);
  });
});
