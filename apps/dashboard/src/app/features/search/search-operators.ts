import { operatorWords } from '@kasvu/skills/search-language';

/** The operator words of all three languages with this meaning. */
const wordsFor = (meaning: 'and' | 'or' | 'not'): string[] =>
  [...operatorWords].filter(([, means]) => means === meaning).map(([word]) => word);

/** The search language as the help tells it: what is written, and the messages of its example and meaning. */
export const searchOperators = [
  { key: 'words', written: [] },
  { key: 'and', written: [',', ...wordsFor('and')] },
  { key: 'or', written: wordsFor('or') },
  { key: 'nice', written: ['~'] },
  { key: 'not', written: ['-', ...wordsFor('not')] },
  { key: 'phrase', written: ['"…"'] },
  { key: 'id', written: ['skill:', 'occupation:'] },
] as const;

/** What the keys of the search field do; the names of keys are messages too. */
export const searchKeys = ['find', 'take', 'choose', 'chips', 'cycle', 'mode', 'remove', 'close'] as const;
