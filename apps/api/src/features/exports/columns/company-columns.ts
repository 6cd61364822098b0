import type { CompanyListItem } from '@kasvu/contracts';
import type { Wording } from '../words/wording';
import type { Column } from './column';

/** A company as its list shows it. */
export const companyColumns = (words: Wording): Column<CompanyListItem>[] => [
  { head: words.t('companies.column.name'), kind: 'text', width: 38, of: ({ name }) => name },
  { head: words.t('companies.businessId'), kind: 'text', width: 12, of: ({ businessId }) => businessId },
  {
    head: words.t('companies.industry'),
    kind: 'text',
    width: 38,
    of: ({ industry }) => industry && (words.local(industry.label) || industry.code),
  },
  { head: words.t('companies.municipality'), kind: 'text', width: 16, of: ({ municipality }) => words.local(municipality) },
  { head: words.t('companies.form'), kind: 'text', width: 18, of: ({ form }) => form && (words.local(form.label) || form.code) },
  { head: words.t('companies.status'), kind: 'text', width: 18, of: ({ status }) => words.t(`companies.statuses.${status}`) },
  { head: words.t('companies.column.vacancies'), kind: 'number', width: 12, of: ({ openVacancies }) => openVacancies },
  { head: words.t('companies.registered'), kind: 'date', width: 12, of: ({ registeredOn }) => registeredOn },
];
