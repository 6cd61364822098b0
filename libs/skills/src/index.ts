/** Skills and occupations: from words to concepts. Loads in a browser; the file finder is in `@kasvu/skills/morphology`. */
export { analyseTerms, type AnalysedTerm } from './index/analyse-terms';
export { createMorphology, type FinnishMode, type Morphology } from './morphology/create-morphology';
export { DictionaryFormatError } from './morphology/vfst';
export { createVoikko, type Voikko, type VoikkoAnalysis, type VoikkoReading } from './morphology/voikko';
export type { WordKeys } from './morphology/word-keys';
export { foldAllDiacritics, foldCase } from './text/fold';
export { normaliseCompanyName, normaliseTitle } from './text/joining-keys';
export { conjunctions, disjunctions, isStopWord } from './text/stop-words';
export { normalisePhrase, type Token, tokenise } from './text/tokenise';
export type { RecognisedConcept, ResolvedConcept, Term } from './vocabulary';
export { createVocabularyIndex, type ResolveOptions, type VocabularyIndex } from './vocabulary-index';
export { createRecogniser, type Recogniser, type TextField, type TextPurpose } from './recogniser';
export { compareBy, type Compared, comparedBy } from './matching/compare';
export * from './matching';
export * from './search-language';
