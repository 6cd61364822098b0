import {
  availabilities,
  type Comparison,
  type Gap,
  type MatchedPerson,
  type MatchedVacancy,
  type MatchOrder,
  matchOrders,
  regionOfMunicipality,
  type TalentRecord,
  type VacancyRecord,
} from '@kasvu/contracts';
import { compareBy, comparedBy } from '@kasvu/skills';
import fc from 'fast-check';
import { startTestApi, type TestApi } from '../../test-api';
import { occupation, pseudonym, skill, store, talent, vacancy } from '../../test-data';
import { requesterAs, type Requester } from '../../test-request';
import { openTestSession } from '../../test-session';

/** Each skill with the one it is narrower than. */
const broader: Record<string, string | null> = {
  metal: null,
  welding: 'metal',
  'tig-welding': 'welding',
  turning: 'metal',
  sales: null,
  'shop-sales': 'sales',
  law: null,
  cooking: null,
};
const skills = Object.keys(broader);
const occupations = ['welder', 'cook'];
const municipalities = ['092', '091', '837'];
const uri = (kind: 'skill' | 'occupation', slug: string) => `urn:kasvu:${kind}:${slug}`;
const slugOf = (text: string) => text.split(':').at(-1) ?? '';

const people = fc.record({
  skills: fc.uniqueArray(
    fc.record({ slug: fc.constantFrom(...skills), origin: fc.constantFrom('stated' as const, 'suggested' as const) }),
    {
      selector: ({ slug }) => slug,
      maxLength: 5,
    },
  ),
  occupations: fc.subarray(occupations),
  municipality: fc.option(fc.constantFrom(...municipalities)),
  work: fc.subarray(municipalities, { maxLength: 1 }),
  regions: fc.subarray(['01', '06'], { maxLength: 1 }),
  remote: fc.option(fc.boolean()),
  availability: fc.constantFrom(...availabilities),
});
const vacancies = fc.record({
  required: fc.subarray(skills, { maxLength: 4 }),
  appreciated: fc.subarray(skills, { maxLength: 3 }),
  occupations: fc.subarray(occupations, { maxLength: 1 }),
  municipalities: fc.subarray(municipalities, { maxLength: 2 }),
  remote: fc.option(fc.boolean()),
});
type Person = typeof people extends fc.Arbitrary<infer T> ? T : never;
type Work = typeof vacancies extends fc.Arbitrary<infer T> ? T : never;

const record = (person: Person, index: number): TalentRecord =>
  talent(index, {
    skills: person.skills.map(({ slug, origin }) => ({ uri: uri('skill', slug), level: null, origin })),
    occupations: person.occupations.map((slug) => ({ uri: uri('occupation', slug), origin: 'stated' })),
    municipalityCode: person.municipality,
    workMunicipalityCodes: person.work,
    workRegionCodes: person.regions,
    remote: person.remote,
    availability: person.availability,
  });
const advertisement = (work: Work, index: number): VacancyRecord =>
  vacancy(`Paikka ${index}`, {
    employerName: `Työnantaja ${index}`,
    employerBusinessId: null,
    skillUris: [...new Set([...work.required, ...work.appreciated])].map((slug) => uri('skill', slug)),
    occupationUris: work.occupations.map((slug) => uri('occupation', slug)),
    municipalityCodes: work.municipalities,
    remote: work.remote,
  });

/** The skills that one skill counts for. */
const widened = (slug: string): string[] => [slug, ...(broader[slug] ? widened(broader[slug]) : [])];

/** The rules once more, in words of TypeScript: what is said of each other of a person and a vacancy. */
function comparisonOf(person: Person, work: Work) {
  const side = (wanted: readonly string[]) => {
    const origins = (slug: string) => person.skills.filter((held) => widened(held.slug).includes(slug)).map(({ origin }) => origin);
    return {
      has: wanted.filter((slug) => origins(slug).includes('stated')).sort(),
      claimed: wanted.filter((slug) => origins(slug).length > 0 && !origins(slug).includes('stated')).sort(),
      lacks: wanted.filter((slug) => origins(slug).length === 0).sort(),
    };
  };
  const regions = work.municipalities.map(regionOfMunicipality);
  const placeless = person.municipality === null && person.work.length + person.regions.length === 0;
  const region =
    person.municipality !== null && work.municipalities.includes(person.municipality)
      ? 'lives'
      : person.work.some((code) => work.municipalities.includes(code)) || person.regions.some((code) => regions.includes(code))
        ? 'would-work'
        : person.remote && work.remote
          ? 'remote'
          : placeless || work.municipalities.length === 0
            ? 'unknown'
            : 'elsewhere';
  return {
    required: side(work.required),
    appreciated: side(work.appreciated.filter((slug) => !work.required.includes(slug))),
    occupation: work.occupations.find((slug) => person.occupations.includes(slug)) ?? null,
    region,
  };
}

const meets = ({ required, appreciated, occupation: same }: ReturnType<typeof comparisonOf>) =>
  [required, appreciated].some(({ has, claimed }) => has.length + claimed.length > 0) || same !== null;

describe('the order of the table of rules, over random people and vacancies', () => {
  const everybody = fc.sample(people, { numRuns: 40, seed: 92 });
  const everyWork = fc.sample(vacancies, { numRuns: 20, seed: 92 });
  let api: TestApi;
  let growth: Requester;
  const slugs = new Map<string, string>();
  const vacancyIds: string[] = [];

  beforeAll(async () => {
    api = await startTestApi({ KASVU_SMALL_GROUP: '3' });
    await store(api.database, {
      skills: skills.map((slug) => ({
        ...skill(slug, `${slug}-fi`, `${slug}-sv`, `${slug}-en`),
        broaderUris: broader[slug] ? [uri('skill', broader[slug])] : [],
      })),
      occupations: occupations.map((slug) => occupation(slug, `${slug}-fi`, `${slug}-sv`, `${slug}-en`)),
      vacancies: everyWork.map(advertisement),
      talent: everybody.map(record),
    });
    const concepts: { id: number; uri: string }[] = await api.database.query(
      'SELECT id, uri FROM skill UNION ALL SELECT id, uri FROM occupation',
    );
    for (const concept of concepts) slugs.set(String(concept.id), slugOf(concept.uri));
    const rows: { id: string }[] = await api.database.query('SELECT id::text AS id FROM vacancy ORDER BY source_id::int');
    vacancyIds.push(...rows.map(({ id }) => id));
    for (const [index, work] of everyWork.entries()) {
      const only = work.appreciated.filter((slug) => !work.required.includes(slug));
      await api.database.query(
        'UPDATE vacancy SET appreciated_ids = ARRAY(SELECT id FROM skill WHERE uri = ANY($2) ORDER BY id) WHERE id = $1',
        [vacancyIds[index], only.map((slug) => uri('skill', slug))],
      );
    }
  });
  afterAll(() => api.close());
  // Searches are limited by the minute and by who asks.
  beforeEach(async () => {
    growth = requesterAs(api.app, await openTestSession(api.app, ['growth']));
  });

  async function all<T>(path: string, order: MatchOrder): Promise<T[]> {
    const items: T[] = [];
    let cursor = '';
    do {
      const { body } = await growth('GET', `${path}?order=${order}&limit=9${cursor && `&cursor=${cursor}`}`);
      items.push(...body.items);
      cursor = body.nextCursor;
    } while (cursor);
    return items;
  }

  const named = ({ required, appreciated, occupation: same, region }: Comparison) => {
    const names = (list: { id: string }[]) => list.map(({ id }) => slugs.get(id) ?? id).sort();
    const side = ({ has, claimed, lacks }: Comparison['required']) => ({ has: names(has), claimed: names(claimed), lacks: names(lacks) });
    return { required: side(required), appreciated: side(appreciated), occupation: same && slugs.get(same.id), region };
  };
  const compared = (comparison: unknown, availability: string, last: string) => comparedBy(comparison as Comparison, availability, last);

  it.each(matchOrders)('is the order of the people for each vacancy, with each comparison: %s', async (order) => {
    let rows = 0;
    for (const [index, work] of everyWork.entries()) {
      const expected = everybody
        .map((person, number) => ({ person, name: pseudonym(number), comparison: comparisonOf(person, work) }))
        .filter(({ comparison }) => meets(comparison))
        .map((row) => ({ ...row, compared: compared(row.comparison, row.person.availability, row.name) }))
        .sort((a, b) => compareBy(order)(a.compared, b.compared));
      if (expected.length < 3) continue;
      const found = await all<MatchedPerson>(`/api/vacancies/${vacancyIds[index]}/matches`, order);
      expect(found.map((person) => [person.pseudonym, named(person.comparison)])).toEqual(
        expected.map(({ name, comparison }) => [name, comparison]),
      );
      rows += found.length;
    }
    expect(rows).toBeGreaterThan(200);
  });

  it.each(matchOrders)('is the order of the vacancies for each person, with each comparison: %s', async (order) => {
    let rows = 0;
    for (const [number, person] of everybody.entries()) {
      const expected = everyWork
        .map((work, index) => ({ id: vacancyIds[index] ?? '', comparison: comparisonOf(person, work) }))
        .filter(({ comparison }) => meets(comparison))
        .map((row) => ({ ...row, compared: compared(row.comparison, person.availability, row.id.padStart(18, '0')) }))
        .sort((a, b) => compareBy(order)(a.compared, b.compared));
      const found = await all<MatchedVacancy>(`/api/talent/${pseudonym(number)}/matches`, order);
      expect(found.map(({ id, comparison }) => [id, named(comparison)])).toEqual(expected.map(({ id, comparison }) => [id, comparison]));
      rows += found.length;
    }
    expect(rows).toBeGreaterThan(200);
  });

  it('leaves a gap that tells who has each skill in steps of k', async () => {
    const shown = new Map<string, number | null>();
    for (const id of vacancyIds) {
      const { body } = await growth('GET', `/api/vacancies/${id}/matches?limit=1`);
      for (const { concept, people: holders } of body.gap as Gap[]) shown.set(slugs.get(concept.id) ?? '', holders);
    }
    const holders = (slug: string) => everybody.filter((person) => person.skills.some((held) => widened(held.slug).includes(slug))).length;
    expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(skills.map((slug) => [slug, holders(slug) - (holders(slug) % 3)])));
  });
});
