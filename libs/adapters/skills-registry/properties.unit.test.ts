import { recordSchemas } from '@kasvu/contracts';
import fc, { type Arbitrary } from 'fast-check';
import type { z } from 'zod';
import { personPage } from './person-page';
import { jobApplicantProfileSchema } from './profile-formats/job-applicant-profile';
import { jsonResumeSchema } from './profile-formats/json-resume';
import { tmtProfileSchema } from './profile-formats/tmt-p60-schema';
import { concepts, now, pseudonyms, remotePerson } from './testing';

/** In every text that is generated; invented people are called so. */
const mark = 'koelintu';

/** What a person types, also where a code belongs, and what looks like a code but for the name in it. */
const typed = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => `${mark} ${text}`),
  fc.constantFrom(
    `${mark}@example.fi`,
    `http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001#${mark}`,
    `urn:kasvu:occupation:Koelintu`,
    `092${mark}`,
    `2020-01-01${mark}`,
    `hitsaus ja kokki ${mark}`,
  ),
);
const code = fc.constantFrom(
  '2015-05-30',
  '2019',
  '092',
  '01',
  '3',
  'FI-18',
  'fi',
  'B2',
  'native',
  'L1',
  'master',
  '2654.1.7',
  '9100001-3',
  'permanent',
  'http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001',
  'http://data.europa.eu/esco/occupation/00000000-0000-4000-8000-000000000001',
);
const junk: Arbitrary<unknown> = fc.oneof(
  typed,
  fc.constantFrom(null, undefined, true, -1, 2.5),
  fc.array(typed, { maxLength: 2 }),
  fc.record({ x: typed }),
);

/** Records of the schema's shape, with people's names in all texts and now and then something else altogether. */
function nearly(schema: z.core.$ZodType, junkShare: number): Arbitrary<unknown> {
  const good = goodFor(schema, junkShare);
  return junkShare === 0 ? good : fc.oneof({ weight: 100 - junkShare, arbitrary: good }, { weight: junkShare, arbitrary: junk });
}

function goodFor(schema: z.core.$ZodType, junkShare: number): Arbitrary<unknown> {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return fc.record(Object.fromEntries(Object.entries(def.shape).map(([key, value]) => [key, nearly(value, junkShare)])));
    case 'array':
      return fc.array(nearly(def.element, junkShare), { maxLength: 3 });
    case 'record':
      return fc.dictionary(fc.constantFrom('fi', 'sv', 'en'), typed);
    case 'optional':
    case 'nullable':
      return fc.oneof({ weight: 5, arbitrary: goodFor(def.innerType, junkShare) }, { weight: 1, arbitrary: fc.constant(null) });
    case 'pipe':
      return goodFor(def.in, junkShare);
    case 'boolean':
      return fc.boolean();
    case 'string':
      return fc.oneof(typed, code);
    case 'unknown':
      return junk;
    default:
      throw new Error(`No records of ${def.type} can be made`);
  }
}

const consent = fc.option(
  fc.record({ until: fc.constantFrom(null, '2027-01-01', '2026-05-31'), purpose: fc.constantFrom('recruitment', mark) }),
);
const envelope = {
  consents: fc.record({
    profile: fc.oneof({ weight: 4, arbitrary: fc.constant({ until: null, purpose: 'training' }) }, { weight: 1, arbitrary: consent }),
    employer: consent,
    identity: consent,
  }),
  availability: fc.oneof({ weight: 9, arbitrary: fc.constantFrom('available', 'open') }, { weight: 1, arbitrary: typed }),
  availableFrom: fc.oneof(typed, code),
  residenceMunicipality: fc.oneof(typed, code),
  employer: fc.option(fc.record({ businessId: fc.oneof(typed, code), name: typed })),
  identity: fc.option(fc.record({ name: typed, email: typed, phone: typed })),
};

const arbitraryJson = fc.jsonValue({ depthSize: 'small' }).map((value) => JSON.parse(JSON.stringify(value), marked) as unknown);
function marked(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? `${mark} ${value}` : value;
}

/** One page of these people; throws when anything of them leaks. */
function pageOf(people: unknown[]) {
  const answer = { people, deleted: [`${mark}-deleted`], next: null, asOf: now.toISOString() };
  const { identities = [], ...page } = personPage(answer, { pseudonyms, concepts, now: () => now }, null);
  expect(JSON.stringify(page)).not.toMatch(/koelintu/i);
  for (const { reason, message } of page.rejected) {
    expect(reason).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(reason).not.toBe('mapper-error');
    expect(message).not.toBe('');
  }
  for (const { kind, data } of page.records) expect(recordSchemas[kind].safeParse(data).error).toBeUndefined();
  const consenting = page.records.filter(({ data }) => (data as { consents: { identity: unknown } }).consents.identity !== null);
  for (const { pseudonym } of identities) expect(consenting.map(({ sourceId }) => sourceId)).toContain(pseudonym);
  return page;
}

/** Whoever is asked for is taken, refused or gone, and the one who was deleted is gone. */
function expectAllAccountedFor(people: unknown[]): number {
  const page = pageOf(people);
  expect(page.records.length + page.rejected.length + (page.gone?.length ?? 0)).toBe(people.length + 1);
  return page.records.length;
}

describe('whatever the registry sends', () => {
  it('as people of any form: nothing is thrown, nothing leaks, everything is refused with a reason', () => {
    fc.assert(
      fc.property(fc.array(arbitraryJson, { maxLength: 3 }), (people) => {
        expect(expectAllAccountedFor(people)).toBe(0);
      }),
      { numRuns: 1000, seed: 92 },
    );
  });

  it.each<[string, z.ZodType]>([
    ['job-applicant-profile-2.0', jobApplicantProfileSchema],
    ['tmt-p60-1', tmtProfileSchema],
    ['json-resume-1', jsonResumeSchema],
  ])('as %s: nothing is thrown, nothing leaks, and who cannot be taken is refused with a reason', (profileFormat, schema) => {
    let taken = 0;
    const person = (profile: Arbitrary<unknown>) =>
      fc.record({ ...envelope, profile }).map((more) => remotePerson(`${mark}-1`, { profileFormat, ...more }));
    const take = (runs: number, junkShare: number) =>
      fc.assert(
        fc.property(person(nearly(schema, junkShare)), (given) => {
          taken += expectAllAccountedFor([given]);
        }),
        { numRuns: runs, seed: 92 },
      );
    take(1000, 0);
    expect(taken).toBeGreaterThan(500);
    take(1000, 3);
  });
});
