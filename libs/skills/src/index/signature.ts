import type { Language } from '@kasvu/contracts';
import type { WordKeys } from '../morphology/word-keys';
import { isEmptyRoot, isWrappingRoot } from './common-roots';

const mostCombinations = 8;

/** One choice of alternative per word, as flat lists; at most eight. */
export function combinations(alternatives: readonly (readonly (readonly string[])[])[]): string[][] {
  let lists: string[][] = [[]];
  for (const word of alternatives) {
    if (word.length === 0) continue;
    lists = lists.flatMap((start) => word.map((end) => [...start, ...end])).slice(0, mostCombinations);
  }
  return lists;
}

/** A list of keys as one string that does not depend on order or repetition. */
export const signatureOf = (keys: readonly string[]): string => [...new Set(keys)].sort().join(' ');

/** Signatures of a phrase by base forms. */
export const lemmaSignatures = (words: readonly WordKeys[]): string[] => [
  ...new Set(combinations(words.map((word) => word.lemmas.map((lemma) => [lemma]))).map(signatureOf)),
];

/** Signatures of a phrase by stems. */
export const stemSignature = (words: readonly WordKeys[]): string => signatureOf(words.map((word) => word.stem));

type PieceTest = (piece: readonly string[], word: WordKeys) => boolean;

/** `siivoustyö` is what a cleaner does, but `sähkötyö` is not just electricity: only a verb's root stands for its work. */
const isActivity: PieceTest = (piece, word) => piece.length > 1 || piece.some((root) => word.verbs.includes(root));

type RootTest = (root: string, language: Language) => boolean;

/** The words' root lists without those that the test takes for empty: whole words, and heads of compounds. */
function reduced(words: readonly WordKeys[], language: Language, isEmpty: RootTest, keeps: PieceTest): string[][][] {
  const telling = words.filter((word) => !word.roots.every((list) => list.every((root) => isEmpty(root, language))));
  return (telling.length > 0 ? telling : words).map((word) =>
    word.roots.map((list) => {
      let end = list.length;
      while (end > 1 && isEmpty(list[end - 1] ?? '', language) && !list[end - 2]?.endsWith('-')) end--;
      return keeps(list.slice(0, end), word) ? list.slice(0, end) : list;
    }),
  );
}

function distinct(lists: readonly string[][]): string[][] {
  return [...new Map(lists.map((roots) => [signatureOf(roots), [...new Set(roots)]])).values()];
}

/** Root lists of words, one per combination of readings, nothing left out. */
export const allRoots = (words: readonly WordKeys[]): string[][] => distinct(combinations(words.map((word) => word.roots)));

/**
 * Root lists of words looked for, one per combination of readings: all roots, and without what says nothing of a skill
 * (`hitsaustaitoja`: hitsata + taito, hitsata).
 */
export const rootLists = (words: readonly WordKeys[], language: Language): string[][] =>
  distinct([...combinations(words.map((word) => word.roots)), ...combinations(reduced(words, language, isEmptyRoot, () => true))]);

/** Root lists a label stands for: all roots, and without what may stand around its point. */
export const labelRootLists = (words: readonly WordKeys[], language: Language): string[][] =>
  distinct([...combinations(words.map((word) => word.roots)), ...combinations(reduced(words, language, isWrappingRoot, isActivity))]);
