import type { SkillEvidence, VacancyRecord } from '@kasvu/contracts';
import { createMorphology } from '@kasvu/skills';
import { startTestApi, type TestApi } from '../../test-api';
import { skill, store, vacancy } from '../../test-data';
import { SkillVocabulary } from '../skills/skill-vocabulary';
import { recogniseStaleVacancies } from './recognise-again';

const open = (title: string, changes: Partial<VacancyRecord>) => vacancy(title, { applicationEndsOn: '2099-01-31', ...changes });

describe('skills that a vacancy only appreciates', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
    await store(api.database, {
      skills: [skill('welding', 'hitsaus', 'svetsning', 'welding'), skill('turning', 'sorvaus', 'svarvning', 'turning')],
      vacancies: [
        open('Yksi', { description: { fi: 'Tarvitaan hitsausta. Sorvaus katsotaan eduksi.' } }),
        open('Kaksi', { description: { fi: 'Sorvaus katsotaan eduksi.' }, requirements: { fi: 'Sorvaus on pakollista.' } }),
        open('Kolme', { description: { fi: 'Arvostamme:\nhitsaus' }, skillUris: ['urn:kasvu:skill:welding'] }),
        open('Neljä', { description: { fi: 'Eduksi\n- sorvaus\n\nTarjoamme\n- hitsaus ja kahvi' } }),
      ],
    });
  });
  afterAll(() => api.close());

  const held = async () =>
    Object.fromEntries(
      (
        await api.database.query(
          `SELECT title->>'fi' AS title, (SELECT array_agg(labels->>'fi' ORDER BY 1) FROM skill WHERE id = ANY(skill_ids)) AS skills,
                  (SELECT array_agg(labels->>'fi' ORDER BY 1) FROM skill WHERE id = ANY(appreciated_ids)) AS appreciated FROM vacancy`,
        )
      ).map(({ title, skills, appreciated }: { title: string; skills: string[]; appreciated: string[] | null }) => [
        title,
        { skills, appreciated },
      ]),
    );
  const expected = {
    Yksi: { skills: ['hitsaus', 'sorvaus'], appreciated: ['sorvaus'] },
    Kaksi: { skills: ['sorvaus'], appreciated: null },
    Kolme: { skills: ['hitsaus'], appreciated: null },
    Neljä: { skills: ['sorvaus'], appreciated: ['sorvaus'] },
  };

  it('are held apart; what is required or stated anywhere is not among them', async () => {
    expect(await held()).toEqual(expected);
  });

  it('are told with their weight', async () => {
    const [{ id }] = await api.database.query(`SELECT id FROM vacancy WHERE title->>'fi' = 'Yksi'`);
    const { body } = await api.get(`/api/vacancies/${id}`);
    expect(body.skills.map(({ labels, weight }: SkillEvidence) => [labels.fi, weight])).toEqual([
      ['hitsaus', 'required'],
      ['sorvaus', 'appreciated'],
    ]);
  });

  it('come back when texts are looked at again', async () => {
    await api.database.query(`UPDATE vacancy SET skill_ids = '{}', appreciated_ids = '{}', recognised_with = NULL`);
    expect(await recogniseStaleVacancies(api.database, new SkillVocabulary(api.database, createMorphology()))).toBe(4);
    expect(await held()).toEqual(expected);
  });
});
