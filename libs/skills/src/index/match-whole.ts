import type { WordKeys } from '../morphology/word-keys';
import { isGeneralRoot } from './common-roots';
import { type Hits, wholeLabel } from './hits';
import type { LanguageIndex } from './language-index';
import { lemmaSignatures, rootLists, signatureOf, stemSignature } from './signature';

/** A phrase looked for, analysed in one language. */
export interface Phrase {
  /** As typed. */
  text: string;
  /** Normalised. */
  phrase: string;
  words: WordKeys[];
  /** Whether the language's words are understood by a dictionary, so that their roots are true roots. */
  byDictionary: boolean;
}

/** Positions in all of the lists; the shortest list is walked. */
function intersect(lists: readonly (readonly number[])[]): number[] {
  const [shortest = [], ...rest] = [...lists].sort((a, b) => a.length - b.length);
  const sets = rest.map((list) => new Set(list));
  return shortest.filter((position) => sets.every((set) => set.has(position)));
}

/** A label's word that may be the form of another word (`kokeissa`: of `koe` or `kokki`) counts less. */
const doubt = 0.7;

/** How much of a term's label `roots` account for, by weight; words of its qualifier count little. */
export function coverage(index: LanguageIndex, position: number, roots: ReadonlySet<string>): number {
  const term = index.terms[position];
  if (!term) return 0;
  const covered = (words: readonly WordKeys[]) =>
    words.reduce((total, word) => {
      const readings = word.roots.map((list) => list.reduce((sum, root) => sum + (roots.has(root) ? index.weight(root) : 0), 0));
      return total + Math.max(0, ...readings) * (word.lemmas.length > 1 ? doubt : 1);
    }, 0);
  return Math.min(1, (covered(term.words) + covered(term.qualifiers) / 4) / index.termWeight(position));
}

/** Share of the phrase's words that the label has as such, not only by derivation: `programming` before `programme`. */
function likeness(index: LanguageIndex, position: number, phrase: Phrase): number {
  const words = index.terms[position]?.words ?? [];
  const same = phrase.words.filter((word) =>
    words.some(
      (other) =>
        other.surface === word.surface ||
        (word.known ? other.lemmas.some((lemma) => word.lemmas.includes(lemma)) : other.stem === word.stem),
    ),
  );
  return same.length / Math.max(1, phrase.words.length);
}

/** Labels that account for the whole phrase: the same words, base forms, stems or roots, or all of its roots and more. */
export function matchWhole(index: LanguageIndex, phrase: Phrase, hits: Hits): void {
  const { words, text, byDictionary } = phrase;
  const byRoots = byDictionary ? 'roots' : 'stem';
  for (const position of index.byPhrase.get(phrase.phrase) ?? []) hits.add(index, position, 'exact', 1, text);
  if (words.length === 0) return;
  if (byDictionary) {
    for (const signature of lemmaSignatures(words)) {
      for (const position of index.byLemmas.get(signature) ?? []) hits.add(index, position, 'lemma', 1, text);
    }
  } else {
    for (const position of index.byStems.get(stemSignature(words)) ?? []) hits.add(index, position, 'stem', 1.2, text);
  }
  const everything = new Set(words.flatMap((word) => word.roots.flat()));
  for (const roots of rootLists(words, index.language)) {
    if (roots.length === 1 && roots.every((root) => isGeneralRoot(root, index.language))) continue;
    for (const position of index.byRootSignature.get(signatureOf(roots)) ?? []) {
      hits.add(index, position, byRoots, wholeLabel + likeness(index, position, phrase) / 10, text);
    }
    if (roots.length === 1 && roots.every((root) => index.isCommon(root))) continue;
    const lists = roots.map((root) => index.byRoot.get(root));
    if (!lists.every((list) => list !== undefined)) continue;
    for (const position of intersect(lists)) {
      hits.add(index, position, byRoots, 0.7 * coverage(index, position, everything) + likeness(index, position, phrase) / 5, text);
    }
  }
}
