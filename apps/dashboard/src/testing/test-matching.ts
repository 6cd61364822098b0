import { talentMatchesSchema, vacancyMatchesSchema } from '@kasvu/contracts';
import type { Comparison, Gap, MatchedPerson, TalentMatches, VacancyMatches } from '@kasvu/contracts';
import { person } from './test-people';
import { vacancyRow } from './test-records';
import { studyRow } from './test-studies';

const ask = { skillId: '7', uri: 'http://example.fi/skill/7', labels: { fi: 'hitsaus' }, kind: 'skill', language: 'fi' } as const;

/** Somebody who has one skill required by a narrower one, claims another, lacks a third, and lacks what is appreciated. */
export function comparison(change: Partial<Comparison> = {}): Comparison {
  return {
    required: {
      has: [{ id: '7', labels: { fi: 'hitsaus' }, level: 'master', origin: 'stated', by: { id: '71', labels: { fi: 'TIG-hitsaus' } } }],
      claimed: [{ id: '8', labels: { fi: 'piirustusten lukeminen' }, level: null, origin: 'suggested', by: null }],
      lacks: [{ id: '9', labels: { fi: 'trukin ajaminen' } }],
    },
    appreciated: { has: [], claimed: [], lacks: [{ id: '10', labels: { fi: 'juottaminen' } }] },
    occupation: { id: '70', labels: { fi: 'hitsaaja' } },
    region: 'would-work',
    ...change,
  };
}

export const matchedPerson = (change: Partial<MatchedPerson> = {}): MatchedPerson => ({
  ...person(),
  comparison: comparison(),
  ...change,
});

export const gap = (change: Partial<Gap> = {}): Gap => ({
  concept: { id: '9', labels: { fi: 'trukin ajaminen' } },
  weight: 'required',
  openVacancies: 12,
  people: 25,
  studies: 4,
  studiesInTime: 1,
  next: { ...studyRow(), inTime: true },
  ...change,
});

/** Invented people for a vacancy that keep the contract. */
export function vacancyMatches(change: Partial<VacancyMatches> = {}): VacancyMatches {
  return vacancyMatchesSchema.parse({
    items: [matchedPerson()],
    total: 12,
    nextCursor: null,
    order: 'required-first',
    asks: [
      { ...ask, field: 'title', words: 'Hitsaaja', weight: 'required' },
      {
        ...ask,
        skillId: '8',
        labels: { fi: 'piirustusten lukeminen' },
        field: 'description',
        words: 'luet piirustuksia',
        weight: 'required',
      },
      { ...ask, skillId: '9', labels: { fi: 'trukin ajaminen' }, field: 'stated', words: '', language: null, weight: 'required' },
      { ...ask, skillId: '10', labels: { fi: 'juottaminen' }, field: 'occupation', words: 'hitsaaja', weight: 'appreciated' },
    ],
    neededBy: '2027-01-15',
    gap: [gap()],
    withheld: null,
    smallGroup: 5,
    ...change,
  });
}

/** Invented vacancies for a person that keep the contract. */
export function talentMatches(change: Partial<TalentMatches> = {}): TalentMatches {
  return talentMatchesSchema.parse({
    items: [{ ...vacancyRow(), comparison: comparison() }],
    total: 12,
    nextCursor: null,
    order: 'required-first',
    gap: [gap()],
    ...change,
  });
}
