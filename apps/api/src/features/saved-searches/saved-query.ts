import {
  companyListQuerySchema,
  type SavedSearch,
  type SavedSearchPage,
  searchQuerySchema,
  studyListQuerySchema,
  talentListQuerySchema,
  vacancyListQuerySchema,
} from '@kasvu/contracts';
import { InvalidRequest } from '../../platform/problem-details/invalid-request';

/** What each page's address may ask for. */
export const pageQueries = {
  search: searchQuerySchema,
  companies: companyListQuerySchema,
  vacancies: vacancyListQuerySchema,
  talent: talentListQuerySchema,
  studies: studyListQuerySchema,
} as const satisfies Record<SavedSearchPage, unknown>;

/** Where in the list one is says nothing of what is searched for. */
const places = ['cursor', 'offset', 'limit'];

/** Whether the page still knows every filter of the query. */
export const isAskable = ({ page, query }: Pick<SavedSearch, 'page' | 'query'>): boolean => pageQueries[page].safeParse(query).success;

/**
 * The query as it is kept: without paging.
 * @throws {InvalidRequest} naming each filter that the page does not know or cannot read
 */
export function keptQuery({ page, query }: Pick<SavedSearch, 'page' | 'query'>): Record<string, string> {
  const kept = Object.fromEntries(Object.entries(query).filter(([name]) => !places.includes(name)));
  const { error } = pageQueries[page].safeParse(kept);
  if (error) {
    const { errors } = InvalidRequest.fromIssues(error.issues);
    throw new InvalidRequest(errors.map(({ field, reason }) => ({ field: `query.${field}`, reason })));
  }
  return kept;
}
