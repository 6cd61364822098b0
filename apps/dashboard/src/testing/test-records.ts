import { companyListItemSchema, companySchema, searchAnswerSchema, vacancyListItemSchema, vacancySchema } from '@kasvu/contracts';
import type { Company, CompanyListItem, Concept, SearchAnswer, SearchClause, Vacancy, VacancyListItem } from '@kasvu/contracts';
import { studyRow } from './test-studies';

const provenance = {
  source: 'prh-ytj',
  sourceTitle: { fi: 'PRH / YTJ' },
  sourceId: '0124610-9',
  sourceUrl: 'https://example.fi/0124610-9',
  licence: 'CC BY 4.0',
  fetchedAt: '2026-11-01T03:00:00Z',
  checkedAt: '2026-11-22T03:00:00Z',
};

const skill = {
  skillId: '7',
  uri: 'http://example.fi/skill/7',
  labels: { fi: 'hitsaus', sv: 'svetsning' },
  kind: 'skill',
  field: 'title',
  words: 'Hitsaaja',
  language: 'fi',
} as const;

/** Invented records that keep their contracts. */
export function company(change: Partial<Company> = {}): Company {
  return companySchema.parse({
    businessId: '0124610-9',
    name: 'Keksitty Konepaja Oy',
    names: [
      { name: 'Vanha Konepaja Oy', kind: 'main', registeredOn: '1990-01-01', endedOn: '2010-06-30' },
      { name: 'Keksitty Konepaja Oy', kind: 'main', registeredOn: '2010-07-01', endedOn: null },
    ],
    status: 'active',
    form: { code: 'OY', label: { fi: 'Osakeyhtiö' } },
    industry: { code: '25110', scheme: 'TOL2008', label: { fi: 'Metallirakenteiden valmistus' } },
    municipalityCode: '092',
    municipality: { fi: 'Vantaa' },
    addresses: [],
    website: 'www.example.fi',
    phone: null,
    email: null,
    registeredOn: '1990-01-01',
    endedOn: null,
    paysWages: true,
    modifiedAt: null,
    openVacancies: 0,
    withdrawn: false,
    provenance,
    ...change,
  });
}

export const companyRow = (change: Partial<CompanyListItem> = {}): CompanyListItem =>
  companyListItemSchema.parse({ ...company(), source: 'prh-ytj', firstSeenAt: provenance.fetchedAt, ...change });

export function vacancyRow(change: Partial<VacancyListItem> = {}): VacancyListItem {
  return vacancyListItemSchema.parse({ ...vacancy(), ...change });
}

export function vacancy(change: Partial<Vacancy> = {}): Vacancy {
  return vacancySchema.parse({
    id: '11',
    title: { fi: 'Hitsaaja, metallirakenteet' },
    field: null,
    employerName: 'Keksitty Konepaja Oy',
    employerUnit: null,
    employerBusinessId: '0124610-9',
    municipalityCodes: ['092'],
    municipalities: [{ fi: 'Vantaa' }],
    publishedAt: '2026-11-01T06:00:00Z',
    applicationEndsOn: null,
    ended: false,
    languages: ['fi'],
    source: 'vantaa-jobs',
    sources: [{ id: '11', source: 'vantaa-jobs', url: 'https://example.fi/11' }],
    employerLink: null,
    skills: [skill],
    firstSeenAt: provenance.fetchedAt,
    description: { fi: 'Työ on monipuolista.' },
    requirements: {},
    employmentType: null,
    workingTime: null,
    workLanguages: [],
    remote: null,
    address: null,
    location: null,
    positions: null,
    applicationUrl: 'https://example.fi/haku',
    withdrawn: false,
    provenance: { ...provenance, source: 'vantaa-jobs' },
    ...change,
  });
}

const welding: Concept = {
  id: '7',
  uri: skill.uri,
  kind: 'skill',
  labels: skill.labels,
  match: { how: 'lemma', label: 'hitsaaja', language: 'fi', words: 'hitsaajan' },
};

/** A clause of one term, as the API understood it. */
export function searchClause(
  text: string,
  change: Partial<SearchClause['terms'][number]> & Pick<Partial<SearchClause>, 'mode'> = {},
): SearchClause {
  const { mode = 'must', ...term } = change;
  const signs = { must: '', nice: '~', not: '-' };
  return { mode, text: signs[mode] + text, terms: [{ text, as: 'concepts', concepts: [welding], narrower: 0, ...term }] };
}

const nothing = { total: 0, items: [] };

export function searchAnswer(change: Partial<SearchAnswer> = {}): SearchAnswer {
  return searchAnswerSchema.parse({
    q: 'hitsaajan',
    narrower: true,
    clauses: [searchClause('hitsaajan')],
    wanted: ['7'],
    vacancies: { total: 1234, items: [vacancyRow()] },
    companies: { total: 1, items: [{ ...companyRow(), matchingVacancies: 3 }] },
    talent: null,
    studies: { total: 2, items: [studyRow()] },
    help: null,
    ...change,
  });
}

/** An answer with nothing on any side. */
export const emptyAnswer = (change: Partial<SearchAnswer> = {}): SearchAnswer =>
  searchAnswer({
    vacancies: nothing,
    companies: nothing,
    studies: nothing,
    help: { drop: [], nearby: [] },
    ...change,
  });
