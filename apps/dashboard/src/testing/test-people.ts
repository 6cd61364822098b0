import { applicantPageSchema, applicantSchema, companyPeopleSchema, talentListItemSchema } from '@kasvu/contracts';
import type { Applicant, ApplicantPage, CompanyPeople, HeldSkill, TalentListItem } from '@kasvu/contracts';

const welding: HeldSkill = { id: '7', labels: { fi: 'hitsaus' }, level: 'master', origin: 'stated' };
const drawing: HeldSkill = { id: '8', labels: { fi: 'piirustusten lukeminen' }, level: null, origin: 'suggested' };

/** Invented people that keep their contracts. */
export function person(change: Partial<TalentListItem> = {}): TalentListItem {
  return talentListItemSchema.parse({
    pseudonym: '7f3k9qxtabcdefghjkmn',
    availability: 'available',
    starts: 'now',
    municipalityCode: '092',
    municipality: { fi: 'Vantaa' },
    has: [welding, drawing],
    lacks: [],
    skillCount: 12,
    occupations: [{ id: '70', labels: { fi: 'hitsaaja' } }],
    education: null,
    languages: [],
    experienceYears: 14,
    updated: 'month',
    ...change,
  });
}

export function companyPeople(change: Partial<CompanyPeople> = {}): CompanyPeople {
  return companyPeopleSchema.parse({
    businessId: '0124610-9',
    items: [person()],
    total: 1,
    withheld: null,
    skills: [
      { id: '7', labels: { fi: 'hitsaus' }, atLeast: 20 },
      { id: '9', labels: { fi: 'trukin ajaminen' }, atLeast: 5 },
    ],
    smallGroup: 5,
    ...change,
  });
}

export function applicant(change: Partial<Applicant> = {}): Applicant {
  return applicantSchema.parse({
    id: '31',
    applicant: '7f3k9qxtabcdefghjkmn',
    profile: true,
    stage: 'interview',
    stageChangedOn: '2026-11-20',
    appliedOn: '2026-11-03',
    has: [welding],
    lacks: [{ id: '9', labels: { fi: 'trukin ajaminen' } }],
    yearsOfExperience: 14,
    source: 'ats-example',
    ...change,
  });
}

export function applicantPage(change: Partial<ApplicantPage> = {}): ApplicantPage {
  return applicantPageSchema.parse({
    items: [applicant()],
    total: 1,
    nextCursor: null,
    asks: [{ id: '7', labels: { fi: 'hitsaus' } }],
    stages: [
      { stage: 'interview', count: 1 },
      { stage: 'rejected', count: 2 },
    ],
    ...change,
  });
}
