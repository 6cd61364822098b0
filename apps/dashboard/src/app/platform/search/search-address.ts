import type { ParamMap, Params } from '@angular/router';
import { formatSearch, parseSearch, type Clause } from '@kasvu/skills/search-language';

/** The API takes no longer search. */
export const longestSearch = 500;

/** A search as an address holds it, under the name this page has for it. */
export interface AddressedSearch {
  clauses: readonly Clause[];
  /** Whether narrower skills count as the skill searched for. */
  narrower: boolean;
}

/** Every address is a search: what makes no sense in it is left out. */
export const readSearch = (parameters: ParamMap, name: 'q' | 'search' = 'q'): AddressedSearch => ({
  clauses: parseSearch(parameters.get(name) ?? ''),
  narrower: parameters.get('narrower') !== 'false',
});

/** The parameters of an address for this search; null takes one away. */
export const searchAddress = ({ clauses, narrower }: AddressedSearch, name: 'q' | 'search' = 'q'): Params => ({
  [name]: formatSearch(clauses) || null,
  narrower: narrower ? null : 'false',
});
