import type { Language } from '@kasvu/contracts';
import type { WordKeys } from '../morphology/word-keys';
import type { AnalysedTerm } from './analyse-terms';
import { isCommonRoot } from './common-roots';
import { labelRootLists, lemmaSignatures, signatureOf, stemSignature } from './signature';
import { createSortedWords, type SortedWords } from './sorted-words';
import { type Correction, createSpelling } from './spelling';

/** The terms of one language, ways into them, and how much their roots weigh. Lists hold positions in `terms`. */
export interface LanguageIndex {
  language: Language;
  terms: readonly AnalysedTerm[];
  byPhrase: ReadonlyMap<string, number[]>;
  byLemmas: ReadonlyMap<string, number[]>;
  byStems: ReadonlyMap<string, number[]>;
  byRootSignature: ReadonlyMap<string, number[]>;
  byRoot: ReadonlyMap<string, number[]>;
  byWord: ReadonlyMap<string, number[]>;
  sortedWords: SortedWords;
  isCommon(root: string): boolean;
  /** Rare roots weigh more; common ones little. */
  weight(root: string): number;
  /** Weight of all roots of a term's label in its lightest reading, its qualifier counted half. */
  termWeight(term: number): number;
  /** The vocabulary's words nearest to a misspelt one, at most `slips` away. */
  corrections(word: string, slips: number): Correction;
}

function add(map: Map<string, number[]>, key: string, term: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [term]);
  else if (list[list.length - 1] !== term) list.push(term);
}

const commonFactor = 0.25;

/** What a misspelt word may have been meant to be: a word of a label as it stands there, its base forms, its stem. */
const spellingsOf = (word: WordKeys): string[] => (word.known ? [word.surface, ...word.lemmas] : [word.surface, word.stem]);

/** Builds the index of one language's terms. */
export function createLanguageIndex(language: Language, terms: readonly AnalysedTerm[]): LanguageIndex {
  const byPhrase = new Map<string, number[]>();
  const byLemmas = new Map<string, number[]>();
  const byStems = new Map<string, number[]>();
  const byRootSignature = new Map<string, number[]>();
  const byRoot = new Map<string, number[]>();
  const byWord = new Map<string, number[]>();
  terms.forEach((term, position) => {
    add(byPhrase, term.phrase, position);
    if (term.qualifiers.length > 0) add(byPhrase, [...term.words, ...term.qualifiers].map((word) => word.surface).join(' '), position);
    for (const signature of lemmaSignatures(term.words)) add(byLemmas, signature, position);
    add(byStems, stemSignature(term.words), position);
    for (const roots of labelRootLists(term.words, language)) add(byRootSignature, signatureOf(roots), position);
    for (const word of [...term.words, ...term.qualifiers]) {
      add(byWord, word.surface, position);
      for (const roots of word.roots) for (const root of roots) add(byRoot, root, position);
    }
  });
  const frequency = (root: string) => byRoot.get(root)?.length ?? 0;
  const isCommon = (root: string) => isCommonRoot(root, language, frequency(root), terms.length);
  const weight = (root: string) => Math.log(1 + terms.length / Math.max(1, frequency(root))) * (isCommon(root) ? commonFactor : 1);
  const weightOfWord = (roots: string[][]) => Math.min(...roots.map((list) => list.reduce((sum, root) => sum + weight(root), 0)));
  const weights = new Float32Array(terms.length);
  const spelling = createSpelling([...new Set(terms.flatMap((term) => [...term.words, ...term.qualifiers].flatMap(spellingsOf)))]);
  return {
    language,
    terms,
    byPhrase,
    byLemmas,
    byStems,
    byRootSignature,
    byRoot,
    byWord,
    sortedWords: createSortedWords(byWord.keys()),
    isCommon,
    weight,
    termWeight(position) {
      const known = weights[position] ?? 0;
      if (known > 0) return known;
      const term = terms[position];
      const sum = (words: AnalysedTerm['words']) => words.reduce((total, word) => total + weightOfWord(word.roots), 0);
      weights[position] = term ? Math.max(0.01, sum(term.words) + sum(term.qualifiers) / 2) : 0.01;
      return weights[position] ?? 0.01;
    },
    corrections: (word, slips) => spelling.corrections(word, slips),
  };
}
