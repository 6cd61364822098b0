export { sideCounts } from './answer-sides';
export { SearchSide } from './search-side';
export { SideCounts } from './side-counts';
