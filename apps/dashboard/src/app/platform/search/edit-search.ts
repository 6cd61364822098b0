import type { ClauseMode } from '@kasvu/contracts';
import { formatTerm, type Clause, type SearchTerm } from '@kasvu/skills/search-language';

const termsOf = ({ terms }: Clause): string => terms.map(formatTerm).join();

/** The search with more clauses; one with the same terms is replaced, so that the last word on it counts. */
export function withClauses(search: readonly Clause[], more: readonly Clause[]): Clause[] {
  const newer = new Set(more.map(termsOf));
  return [...search.filter((clause) => !newer.has(termsOf(clause))), ...more];
}

export const withMode = (search: readonly Clause[], index: number, mode: ClauseMode): Clause[] =>
  search.map((clause, place) => (place === index ? { ...clause, mode } : clause));

export const withoutClause = (search: readonly Clause[], index: number): Clause[] => search.filter((_, place) => place !== index);

/** The search with these terms instead of one: any of them is enough. */
export const withTerms = (search: readonly Clause[], index: number, term: number, instead: readonly SearchTerm[]): Clause[] =>
  search.map((clause, place) => (place === index ? { ...clause, terms: clause.terms.toSpliced(term, 1, ...instead) } : clause));

/** Ids of the skills and occupations a search names. */
export const conceptIds = (search: readonly Clause[]): string[] =>
  search.flatMap(({ terms }) => terms.flatMap((term) => ('id' in term ? [String(term.id)] : [])));
