/** How good search is: labelled queries, and what any engine makes of them. For tests and tools, in Node. */
export { askIndex } from './ask-index';
export { loadEscoVocabulary, loadOwnVocabulary, type Vocabulary } from './load-vocabularies';
export { type Ask, depth, faultsOf, type Figures, figuresOf, measure, type Outcome } from './measure';
export { figuresByGroup, tableOf } from './table';
