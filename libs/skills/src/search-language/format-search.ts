import type { ClauseMode } from '@kasvu/contracts';
import type { Clause, SearchTerm } from './search-term';

const signs: Record<ClauseMode, string> = { must: '', nice: '~', not: '-' };

/** A term in the search language. */
export function formatTerm(term: SearchTerm): string {
  if (term.kind === 'words') return term.text;
  return term.kind === 'phrase' ? `"${term.text}"` : `${term.kind}:${term.id}`;
}

/** A clause in the search language. */
export const formatClause = ({ mode, terms }: Clause): string => signs[mode] + terms.map(formatTerm).join(' OR ');

/** A search in the search language: `parseSearch` of it gives the same clauses again. */
export const formatSearch = (clauses: readonly Clause[]): string => clauses.map(formatClause).join(', ');
