import { companyBriefSchema, type CompanyBrief } from '@kasvu/contracts';
import { gap } from './test-matching';
import { company, vacancyRow } from './test-records';
import { studyRow } from './test-studies';

const figures = {
  turnover: 1_234_567,
  grossResult: null,
  operatingResult: null,
  result: -20_000,
  personnelCosts: null,
  totalAssets: 900_000,
  equity: null,
  liabilities: null,
  cash: null,
};

/** An invented brief that keeps its contract. */
export function companyBrief(change: Partial<CompanyBrief> = {}): CompanyBrief {
  const { provenance } = company();
  return companyBriefSchema.parse({
    businessId: '0124610-9',
    company: company(),
    financials: {
      businessId: '0124610-9',
      sourceRead: true,
      periods: [2025, 2024].map((year) => ({
        periodStart: `${year}-01-01`,
        periodEnd: `${year}-12-31`,
        form: 'turnover',
        figures: { ...figures, turnover: figures.turnover - (2025 - year) * 100_000 },
        comparative: false,
        provenance: { ...provenance, source: 'prh-xbrl', sourceTitle: { fi: 'PRH, tilinpäätökset' } },
      })),
    },
    vacancies: { total: 1, items: [vacancyRow()] },
    people: { withheld: null, skills: [{ id: '7', labels: { fi: 'hitsaus', sv: 'svetsning' }, atLeast: 20 }], smallGroup: 5 },
    gap: [{ ...gap(), companyPeople: 5 }],
    studies: [{ ...studyRow(), inTime: true }],
    madeAt: '2026-11-22T12:00:00Z',
    provenance: [provenance],
    ...change,
  });
}
