/** The search language alone: for the dashboard's first download, which has no use for the vocabulary. */
export { formatClause, formatSearch, formatTerm } from './format-search';
export { operatorWords, parseSearch } from './parse-search';
export type { Clause, SearchTerm } from './search-term';
