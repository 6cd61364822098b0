import type { SearchAnswer } from '@kasvu/contracts';
import { formatSearch, parseSearch, type Clause, type SearchTerm } from '@kasvu/skills/search-language';
import { withTerms } from '../../platform/search/edit-search';
import { longestSearch } from '../../platform/search/search-address';

/**
 * The search as it was understood without one meaning of a term: its other meanings by their ids, so that the words are not understood anew.
 * Without its last meaning the words are looked for as they stand. Null when there would be too much to write down.
 */
export function withoutMeaning(answer: SearchAnswer, clause: number, term: number, concept: string): Clause[] | null {
  const search = answer.clauses.flatMap(({ text }) => parseSearch(text));
  const meant = answer.clauses[clause]?.terms[term];
  const typed = search[clause]?.terms[term];
  if (!meant || typed?.kind !== 'words') return null;
  const others = meant.concepts.filter(({ id }) => id !== concept).map(({ kind, id }): SearchTerm => ({ kind, id: Number(id) }));
  const changed = withTerms(search, clause, term, others.length > 0 ? others : [{ kind: 'phrase', text: typed.text }]);
  return formatSearch(changed).length > longestSearch ? null : changed;
}
