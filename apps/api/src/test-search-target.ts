import type { SearchTarget, TargetClause } from './platform/sql/search-target';

/** For tests: a clause that asks for nothing but what is given. */
const clause = (changes: Partial<TargetClause>): TargetClause => ({
  mode: 'must',
  conceptIds: [],
  words: [],
  phrases: [],
  names: [],
  ...changes,
});

/** For tests: a skill with a narrower one, words the vocabulary does not know, known things in every mode, and a search with everything in it. */
export const searchTargets = {
  concepts: [clause({ conceptIds: [1, 2], names: ['hitsaus'] })],
  words: [clause({ words: ['kukkaketo'], names: ['kukkaketo'] })],
  mixed: [
    clause({ conceptIds: [1, 2], names: ['hitsaus'] }),
    clause({ mode: 'nice', conceptIds: [3], names: ['sorvaus'] }),
    clause({ mode: 'not', conceptIds: [4], names: ['huolinta'] }),
  ],
  everything: [
    clause({ conceptIds: [1], words: ['hitsas'], names: ['hitsas'] }),
    clause({ mode: 'nice', conceptIds: [2] }),
    clause({ mode: 'not', phrases: ['tig 141'], names: ['tig 141'] }),
  ],
} satisfies Record<string, SearchTarget>;
