import type { SourceRecord } from '@kasvu/adapter-kit';
import type {
  ApplicationRecord,
  CodeRecord,
  CompanyRecord,
  Figures,
  FinancialRecord,
  IdentityRecord,
  OccupationRecord,
  SkillRecord,
  StudyRecord,
  TalentRecord,
  VacancyRecord,
} from '@kasvu/contracts';
import { createMorphology } from '@kasvu/skills';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { SkillVocabulary } from './features/skills/skill-vocabulary';
import { createSinks } from './features/sync/sinks';
import { runSync } from './features/sync/sync-engine';
import { testContext, testSource } from './features/sync/test-source';
import { joinVacancies } from './features/joins/join-vacancies';
import { matchApplications } from './features/applicants/match-applications';
import { IdentityVault } from './features/talent/identity-vault';

export function vacancy(title: string, changes: Partial<VacancyRecord> = {}): VacancyRecord {
  return {
    title: { fi: title },
    description: {},
    field: null,
    languages: ['fi'],
    employerName: 'Vantaan kaupunki',
    employerUnit: null,
    employerBusinessId: '0124610-9',
    municipalityCodes: ['092'],
    address: null,
    location: null,
    publishedAt: null,
    applicationEndsOn: null,
    positions: null,
    applicationUrl: null,
    skillUris: [],
    occupationUris: [],
    ...changes,
  };
}

export const study = (name: string, changes: Partial<StudyRecord> = {}): StudyRecord => ({
  names: { fi: name },
  description: {},
  outcomes: {},
  programme: null,
  providers: [{ id: null, names: { fi: 'Ammattiopisto' } }],
  municipalityCodes: ['092'],
  languages: ['fi'],
  type: 'vocational',
  level: '3',
  fields: [],
  degree: false,
  apprenticeship: null,
  qualifications: [],
  extent: null,
  deliveries: ['contact'],
  start: null,
  durationMonths: null,
  applicationPeriods: [],
  continuousApplication: false,
  seats: null,
  fee: null,
  keywords: {},
  ...changes,
});

/** For tests: figures of which the rest are not told. */
export const figures = (told: Partial<Figures> = {}): Figures => ({
  turnover: null,
  grossResult: null,
  operatingResult: null,
  result: null,
  personnelCosts: null,
  totalAssets: null,
  equity: null,
  liabilities: null,
  cash: null,
  ...told,
});

/** For tests: the financial statement of a calendar year. */
export const financial = (businessId: string, year: number, changes: Partial<FinancialRecord> = {}): FinancialRecord => ({
  businessId,
  periodStart: `${year}-01-01`,
  periodEnd: `${year}-12-31`,
  registeredOn: `${year + 1}-05-01`,
  form: 'turnover',
  figures: figures({ turnover: year }),
  previous: null,
  ...changes,
});

export const code = (list: CodeRecord['list'], value: string, fi: string, parent: string | null = null): CodeRecord => ({
  list,
  code: value,
  names: { fi, sv: `${fi} (sv)`, en: `${fi} (en)` },
  parent,
});

export const skill = (slug: string, fi: string, sv: string, en: string): SkillRecord => ({
  uri: `urn:kasvu:skill:${slug}`,
  labels: { fi, sv, en },
  alternativeLabels: {},
  description: {},
  skillType: 'skill',
  broaderUris: [],
});

export const occupation = (slug: string, fi: string, sv: string, en: string): OccupationRecord => ({
  uri: `urn:kasvu:occupation:${slug}`,
  labels: { fi, sv, en },
  alternativeLabels: {},
  description: {},
  iscoCode: null,
  broaderUris: [],
});

/** For tests: the keys of the city. */
export const testPeople = { pseudonymKey: Buffer.alloc(32, 7), identityKey: Buffer.alloc(32, 8), previousIdentityKey: undefined };
export const testVault = new IdentityVault({ current: testPeople.identityKey });

/** For tests: the `number`th pseudonym. */
export const pseudonym = (number: number) => String(number).padStart(20, '0');

export const talent = (number: number, changes: Partial<TalentRecord> = {}): TalentRecord => ({
  pseudonym: pseudonym(number),
  consents: { profile: { until: null, purpose: 'employment-services' }, employer: null, identity: null },
  availability: 'available',
  availableFrom: null,
  municipalityCode: '092',
  workMunicipalityCodes: [],
  workRegionCodes: [],
  remote: null,
  skills: [],
  occupations: [],
  languages: [],
  educations: [],
  workHistory: [],
  permitCodes: [],
  employmentTypes: [],
  workingTimes: [],
  profileUpdatedOn: null,
  ...changes,
});

/** For tests: skills of a person by the slugs of `skill()`. */
export const skillsOf = (...slugs: string[]): TalentRecord['skills'] =>
  slugs.map((slug) => ({ uri: `urn:kasvu:skill:${slug}`, level: null, origin: 'stated' }));

/** For tests: the same as an application names them. */
export const namedSkills = (...slugs: string[]): ApplicationRecord['skills'] =>
  slugs.map((slug) => ({ uri: `urn:kasvu:skill:${slug}`, origin: 'stated' }));

export const application = (applicant: string, changes: Partial<ApplicationRecord> = {}): ApplicationRecord => ({
  applicant,
  applicantKind: 'talent',
  vacancy: {
    source: 'test-vacancies',
    sourceId: '1',
    employerBusinessId: null,
    employerName: null,
    title: null,
    municipalityCode: null,
    applicationEndsOn: null,
  },
  appliedAt: '2026-11-20T10:00:00Z',
  stage: 'new',
  stageChangedAt: null,
  skills: [],
  yearsOfExperience: null,
  ...changes,
});

interface TestRecords {
  codes?: CodeRecord[];
  skills?: SkillRecord[];
  occupations?: OccupationRecord[];
  companies?: CompanyRecord[];
  financials?: FinancialRecord[];
  studies?: StudyRecord[];
  vacancies?: VacancyRecord[];
  talent?: TalentRecord[];
  identities?: IdentityRecord[];
  applications?: ApplicationRecord[];
}

/** For tests: stores records as the sync engine does, skills first. What an earlier call stored of the same kind is replaced. */
export async function store(database: DataSource, records: TestRecords): Promise<void> {
  const client = new Client((database.options as { url: string }).url);
  await client.connect();
  try {
    const vocabulary = new SkillVocabulary(database, createMorphology());
    const sources: [string, SourceRecord[]][] = [
      ['test-codes', (records.codes ?? []).map((data) => ({ kind: 'code', sourceId: `${data.list}/${data.code}`, sourceUrl: null, data }))],
      ['test-skills', (records.skills ?? []).map((data) => ({ kind: 'skill', sourceId: data.uri, sourceUrl: null, data }))],
      ['test-occupations', (records.occupations ?? []).map((data) => ({ kind: 'occupation', sourceId: data.uri, sourceUrl: null, data }))],
      ['test-companies', (records.companies ?? []).map((data) => ({ kind: 'company', sourceId: data.businessId, sourceUrl: null, data }))],
      [
        'test-financials',
        (records.financials ?? []).map((data) => ({
          kind: 'financial',
          sourceId: `${data.businessId}/${data.periodEnd}`,
          sourceUrl: null,
          data,
        })),
      ],
      [
        'test-studies',
        (records.studies ?? []).map((data, index) => ({
          kind: 'study',
          sourceId: String(index + 1),
          sourceUrl: 'https://example.test/study',
          data,
        })),
      ],
      [
        'test-vacancies',
        (records.vacancies ?? []).map((data, index) => ({
          kind: 'vacancy',
          sourceId: String(index + 1),
          sourceUrl: 'https://example.test/ad',
          data,
        })),
      ],
      ['test-talent', (records.talent ?? []).map((data) => ({ kind: 'talent', sourceId: data.pseudonym, sourceUrl: null, data }))],
      [
        'test-applications',
        (records.applications ?? []).map((data, index) => ({ kind: 'application', sourceId: String(index + 1), sourceUrl: null, data })),
      ],
    ];
    for (const [id, page] of sources) {
      if (page.length === 0) continue;
      await vocabulary.refresh();
      const source = testSource(
        () => [{ records: page, rejected: [], cursor: null, total: null, unknownFields: {}, identities: records.identities ?? [] }],
        {
          id,
          kinds: [page[0]?.kind ?? 'company'],
          expected: { min: 1, max: 1_000_000, maxWithdrawnShare: 1 },
        },
      );
      const run = await runSync(client, createSinks(vocabulary, testVault), source, testContext());
      if (run.status !== 'succeeded') throw new Error(`${id}: ${run.error?.message}`);
    }
    await joinVacancies(database);
    await matchApplications(database);
  } finally {
    await client.end();
  }
}
