/** Everything about word forms, for Node: the main entry leaves out the file finder, so that it loads in a browser. */
export { createMorphology, type FinnishMode, type Morphology } from './create-morphology';
export { findVoikkoDictionary, usualVoikkoPaths } from './find-voikko-dictionary';
export { DictionaryFormatError } from './vfst';
export { createVoikko, type Voikko, type VoikkoAnalysis, type VoikkoReading } from './voikko';
export type { WordKeys } from './word-keys';
