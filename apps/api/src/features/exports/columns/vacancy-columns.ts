import type { VacancyListItem } from '@kasvu/contracts';
import { dayInFinland } from '../../../platform/csv/csv';
import type { Wording } from '../words/wording';
import { type Column, joined } from './column';
import { skillNames } from './skill-names';

/** A vacancy as its list shows it; the days left are not told, they are others tomorrow. */
export const vacancyColumns = (words: Wording): Column<VacancyListItem>[] => [
  { head: words.t('vacancies.column.title'), kind: 'text', width: 38, of: ({ title }) => words.local(title) },
  { head: words.t('vacancies.employer'), kind: 'text', width: 30, of: ({ employerName }) => employerName },
  { head: words.t('companies.businessId'), kind: 'text', width: 12, of: ({ employerBusinessId }) => employerBusinessId },
  {
    head: words.t('fileOnly.likelyEmployer'),
    kind: 'text',
    width: 14,
    of: ({ employerLink }) => (employerLink === 'medium' ? words.t('fileOnly.yes') : null),
  },
  {
    head: words.t('vacancies.municipality'),
    kind: 'text',
    width: 18,
    of: ({ municipalities }) => joined(municipalities.map((name) => words.local(name))),
  },
  { head: words.t('vacancies.column.deadline'), kind: 'date', width: 14, of: ({ applicationEndsOn }) => applicationEndsOn },
  { head: words.t('vacancies.ended'), kind: 'text', width: 10, of: ({ ended }) => (ended ? words.t('fileOnly.yes') : null) },
  { head: words.t('vacancies.skills'), kind: 'text', width: 50, of: ({ skills }) => skillNames(skills, words) },
  {
    head: words.t('vacancies.column.sources'),
    kind: 'text',
    width: 24,
    of: ({ sources }) => joined(sources.map(({ source }) => words.sourceTitle(source))),
  },
  {
    head: words.t('vacancies.published'),
    kind: 'date',
    width: 12,
    of: ({ publishedAt }) => publishedAt && dayInFinland(new Date(publishedAt)),
  },
  { head: words.t('fileOnly.id'), kind: 'text', width: 10, of: ({ id }) => id },
];
