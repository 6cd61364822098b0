import type { Params } from '@angular/router';
import type { SavedSearch, SavedSearchPage } from '@kasvu/contracts';

export type SavedQuery = SavedSearch['query'];

/** The page of a saved search; its parameters are `savedSearchAddress`. */
export const savedSearchPath = ({ page }: { page: SavedSearchPage }): string => `/${page}`;

/** The parameters that open a saved search and tell which one it is. */
export const savedSearchAddress = ({ id, query }: Pick<SavedSearch, 'id' | 'query'>): Params => ({ ...query, saved: id });

/** The parameters of an address as a saved search keeps them: as text, without those that are as by default. */
export const savedQuery = (address: Params): SavedQuery =>
  Object.fromEntries(Object.entries(address).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])));

const inOrder = (query: SavedQuery): string => JSON.stringify(Object.entries(query).sort(([left], [right]) => (left < right ? -1 : 1)));

export const sameQuery = (left: SavedQuery, right: SavedQuery): boolean => inOrder(left) === inOrder(right);
