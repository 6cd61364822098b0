import { talentPageSchema, talentProfileSchema, type TalentPage, type TalentProfile } from '@kasvu/contracts';
import { person } from './test-people';

/** A page of the people list that keeps its contract. */
export function talentPage(change: Partial<TalentPage> = {}): TalentPage {
  return talentPageSchema.parse({
    items: [person()],
    total: 12,
    nextCursor: null,
    facets: {
      municipality: [{ value: '245', label: { fi: 'Kerava' }, count: 10 }],
      language: [
        { value: 'sv', label: {}, count: 10 },
        { value: 'sv:B2', label: {}, count: 5 },
      ],
      educationLevel: [
        { value: '6', label: {}, count: 5 },
        { value: '3', label: {}, count: 5 },
      ],
      educationField: [
        { value: '0715', label: {}, count: 5 },
        { value: '071', label: {}, count: 5 },
        { value: '07', label: {}, count: 10 },
      ],
      occupation: [{ value: '70', label: { fi: 'hitsaaja' }, count: 5 }],
    },
    withheld: null,
    smallGroup: 5,
    ...change,
  });
}

/** An invented profile that keeps its contract. */
export function talentProfile(change: Partial<TalentProfile> = {}): TalentProfile {
  const { pseudonym, has, occupations } = person();
  return talentProfileSchema.parse({
    pseudonym,
    availability: 'available',
    starts: 'within-3-months',
    municipalityCode: '092',
    municipality: { fi: 'Vantaa' },
    workMunicipalities: [{ code: '245', name: { fi: 'Kerava' } }],
    workRegionCodes: ['06'],
    remote: null,
    skills: has,
    occupations: occupations.map((each) => ({ ...each, origin: 'stated' })),
    languages: [{ code: 'sv', level: 'B2' }],
    educations: [{ level: '3', field: '0715', year: 2012 }],
    workHistory: [
      {
        occupation: { id: '70', labels: { fi: 'hitsaaja' }, origin: 'suggested' },
        startYear: 2019,
        endYear: null,
        current: true,
        industryCode: '25',
        employer: { businessId: '0124610-9', name: 'Keksitty Konepaja Oy' },
        employerHidden: null,
      },
      {
        occupation: null,
        startYear: 2014,
        endYear: 2019,
        current: false,
        industryCode: null,
        employer: null,
        employerHidden: 'small-group',
      },
    ],
    experienceYears: 14,
    permitCodes: ['075'],
    employmentTypes: ['permanent', 'summerJob'],
    workingTimes: ['01', '08'],
    updated: 'half-year',
    fits: { vacancies: 23, studies: null },
    identity: { state: 'available', until: '2027-06-30' },
    smallGroup: 5,
    provenance: {
      source: 'skills-registry',
      sourceTitle: { fi: 'Osaamistietokanta' },
      sourceId: pseudonym,
      sourceUrl: null,
      licence: '',
      fetchedAt: '2026-11-01T03:00:00Z',
      checkedAt: '2026-11-22T03:00:00Z',
    },
    ...change,
  });
}
