import { talentListQuerySchema, type TalentListItem, type TalentPage, type TalentProfile, type TalentRecord } from '@kasvu/contracts';
import { startTestApi, type TestApi } from '../../test-api';
import { occupation, skill, skillsOf, store, talent } from '../../test-data';
import { requesterAs, type Requester } from '../../test-request';
import { openTestSession } from '../../test-session';

const k = 5;
const skills = ['welding', 'sales', 'law', 'cooking', 'coding'];
const municipalities = ['092', '091', '245'];
const languages = ['fi', 'sv', 'en', 'ru'];

/** The same numbers in every run. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const random = randomNumbers(92);
const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
const some = <T>(list: readonly T[]): T[] => list.filter(() => random(3) === 0);

const people: TalentRecord[] = Array.from({ length: 90 }, (_, index) =>
  talent(index + 1, {
    skills: skillsOf(...some(skills)),
    municipalityCode: pick(municipalities),
    workMunicipalityCodes: some(municipalities),
    languages: some(languages).map((code) => ({ code, level: pick(['A1', 'B2', 'C2'] as const) })),
    educations: [{ level: pick(['3', '6', '7']), field: pick(['0715', '0413', '0912']), year: 2015 }],
    availability: pick(['available', 'open', 'not-looking'] as const),
    occupations: random(2) ? [{ uri: 'urn:kasvu:occupation:welder', origin: 'stated' as const }] : [],
    workHistory: [
      {
        occupation: { uri: 'urn:kasvu:occupation:cook', origin: 'stated' as const },
        startYear: 2010 + random(10),
        endYear: 2022,
        current: false,
        industryCode: null,
        employerBusinessId: null,
      },
    ],
  }),
);

interface Question {
  skill?: string[];
  exclude?: string[];
  municipality?: string[];
  availability?: string[];
  language?: string[];
  educationLevel?: string[];
  educationField?: string[];
  occupation?: string[];
  experience?: string[];
  search?: string[];
}

describe('the rule of small groups, over random people and questions', () => {
  let api: TestApi;
  let growth: Requester;
  let ids: Record<string, string>;
  const profiles = new Map<string, TalentProfile>();

  beforeAll(async () => {
    api = await startTestApi();
    await store(api.database, {
      skills: skills.map((slug) => skill(slug, slug, slug, slug)),
      occupations: [occupation('welder', 'hitsaaja', 'svetsare', 'welder'), occupation('cook', 'kokki', 'kock', 'cook')],
      talent: people,
    });
    const rows: { uri: string; id: number }[] = await api.database.query(
      'SELECT uri, id FROM skill UNION ALL SELECT uri, id FROM occupation',
    );
    ids = Object.fromEntries(rows.map(({ uri, id }) => [uri.split(':').at(-1) ?? '', String(id)]));
  });
  afterAll(() => api.close());
  // Searches are limited by the minute and by who asks.
  beforeEach(async () => {
    growth = requesterAs(api.app, await openTestSession(api.app, ['growth']));
  });

  const questions = (): Question[] =>
    Array.from({ length: 60 }, () => {
      const all: Required<Question> = {
        skill: [ids[pick(skills)] ?? ''],
        exclude: [ids[pick(skills)] ?? ''],
        municipality: [pick(municipalities)],
        availability: [pick(['available', 'open', 'not-looking'])],
        language: [pick(languages)],
        educationLevel: [pick(['3', '6', '7'])],
        educationField: [pick(['07', '0413', '09'])],
        occupation: [ids[pick(['welder', 'cook'])] ?? ''],
        experience: [String(random(12))],
        search: [`${pick(['', '-', '~'])}skill:${ids[pick(skills)]} OR occupation:${ids[pick(['welder', 'cook'])]}`],
      };
      return Object.fromEntries(Object.entries(all).filter(() => random(4) === 0));
    });

  const ask = async (question: Question): Promise<TalentPage> => {
    const query = Object.entries(question).map(([name, values]) => `${name}=${encodeURIComponent((values as string[]).join())}`);
    return (await growth('GET', `/api/talent?limit=200&${query.join('&')}`)).body;
  };

  const profileOf = async (pseudonym: string): Promise<TalentProfile> => {
    const known = profiles.get(pseudonym) ?? (await growth('GET', `/api/talent/${pseudonym}`)).body;
    profiles.set(pseudonym, known);
    return known;
  };

  const numbersIn = (page: TalentPage) =>
    Object.entries(page.facets ?? {}).flatMap(([facet, values]) => values.map(({ value, count }) => [`${facet} ${value}`, count] as const));

  it('lists no group smaller than k, and counts nothing of it', async () => {
    const pages = await Promise.all(questions().map(ask));
    expect(pages.some((page) => page.withheld)).toBe(true);
    expect(pages.some((page) => !page.withheld)).toBe(true);
    for (const page of pages) {
      if (page.withheld) expect(page).toMatchObject({ items: [], total: 0, nextCursor: null });
      else expect(page.items.length).toBeGreaterThanOrEqual(k);
      if (page.withheld) expect(page.facets).toBeUndefined();
      for (const { atLeast } of page.withheld?.broader ?? []) expect(atLeast % k).toBe(0);
    }
  });

  it('shows every number in steps of k, so that leaving a filter out moves it by whole steps', async () => {
    for (const question of questions()) {
      const page = await ask(question);
      const wider = await ask(Object.fromEntries(Object.entries(question).slice(1)));
      const before = new Map(numbersIn(page));
      for (const [name, count] of [...numbersIn(page), ...numbersIn(wider)]) {
        expect(count).toBeGreaterThanOrEqual(k);
        expect(count % k).toBe(0);
        expect(Math.abs(count - (before.get(name) ?? 0)) % k).toBe(0);
      }
    }
  });

  it('shows the same number or a whole step less when one person is gone', async () => {
    const asked = questions().slice(0, 15);
    const before = await Promise.all(asked.map(ask));
    await api.database.query('DELETE FROM talent WHERE id = (SELECT id FROM talent ORDER BY id DESC LIMIT 1)');
    const after = await Promise.all(asked.map(ask));
    for (const [index, page] of before.entries()) {
      const later = after[index];
      if (!later || page.withheld || later.withheld) continue;
      const numbers = new Map(numbersIn(later));
      for (const [name, count] of numbersIn(page)) expect([0, k]).toContain(count - (numbers.get(name) ?? 0));
    }
  });

  it('asks for nothing that the profile of each person found does not show', async () => {
    let checked = 0;
    for (const question of questions()) {
      const { items } = await ask(question);
      for (const { pseudonym } of items.slice(0, 10) as TalentListItem[]) {
        const profile = await profileOf(pseudonym);
        const shown: Record<keyof Question, (value: string) => boolean> = {
          skill: (id) => profile.skills.some((held) => held.id === id),
          exclude: (id) => profile.skills.every((held) => held.id !== id),
          municipality: (code) => profile.municipalityCode === code || profile.workMunicipalities.some((place) => place.code === code),
          availability: (value) => profile.availability === value,
          language: (code) => profile.languages.some((language) => language.code === code),
          educationLevel: (level) => profile.educations.some((education) => education.level === level),
          educationField: (field) => profile.educations.some((education) => education.field?.startsWith(field)),
          occupation: (id) =>
            [...profile.occupations, ...profile.workHistory.map((spell) => spell.occupation)].some((known) => known?.id === id),
          experience: (years) => profile.experienceYears >= Number(years),
          search: (text) => {
            const known = [...profile.skills, ...profile.occupations, ...profile.workHistory.map((spell) => spell.occupation)];
            const fits = known.some((concept) => text.match(/\d+/g)?.includes(concept?.id ?? ''));
            return text.startsWith('-') ? !fits : fits;
          },
        };
        for (const [name, values] of Object.entries(question) as [keyof Question, string[]][]) {
          expect({ pseudonym, name, shown: values.some(shown[name]) }).toEqual({ pseudonym, name, shown: true });
          checked += 1;
        }
      }
    }
    expect(checked).toBeGreaterThan(200);
  });

  it('has no filter but those', async () => {
    const filters = Object.keys(talentListQuerySchema.shape).filter(
      (name) => !['cursor', 'offset', 'limit', 'sort', 'match', 'narrower'].includes(name),
    );
    expect(filters.sort()).toEqual(
      [
        'availability',
        'educationField',
        'educationLevel',
        'exclude',
        'experience',
        'language',
        'municipality',
        'occupation',
        'search',
        'skill',
      ].sort(),
    );
  });
});
