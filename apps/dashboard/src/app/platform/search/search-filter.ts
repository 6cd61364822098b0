import type { ParamMap, Params } from '@angular/router';
import { formatSearch } from '@kasvu/skills/search-language';
import { readSearch } from './search-address';

/** The search a list came with, as its address and the API say it. */
export interface SearchFilter {
  search: string;
  /** Null is as by default: they count. */
  narrower: 'false' | null;
}

export const noSearchFilter: SearchFilter = { search: '', narrower: null };

export function readSearchFilter(parameters: ParamMap): SearchFilter {
  const { clauses, narrower } = readSearch(parameters, 'search');
  const search = formatSearch(clauses);
  return { search, narrower: narrower || !search ? null : 'false' };
}

export const searchFilterAddress = ({ search, narrower }: SearchFilter): Params => ({ search: search || null, narrower });
