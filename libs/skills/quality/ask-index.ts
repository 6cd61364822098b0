import type { VocabularyIndex } from '../src';
import type { Vocabulary } from './load-vocabularies';
import { type Ask, depth } from './measure';

/** Asks the product's own search for skills, as a Finnish user types. */
export const askIndex =
  (index: VocabularyIndex, { finnish }: Vocabulary): Ask =>
  (query) =>
    index
      .resolve(query, { limit: depth, kinds: ['skill'], language: 'fi' })
      .map(({ conceptId, match }) => finnish.get(conceptId) ?? match.label);
