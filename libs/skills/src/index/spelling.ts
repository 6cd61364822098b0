import { editDistance } from '../text/edit-distance';
import { foldAllDiacritics } from '../text/fold';

/** Words that may have been meant, all the same number of slips away; none when no word is near. */
export interface Correction {
  slips: number;
  words: string[];
}

export interface Spelling {
  /** The vocabulary's words nearest to a misspelt one, at most `slips` away. */
  corrections(word: string, slips: number): Correction;
}

const pairsOf = (word: string): string[] => {
  const framed = `^${word}$`;
  return Array.from({ length: framed.length - 1 }, (_, index) => framed.slice(index, index + 2));
};

const mostCorrections = 4;
const shortestReplaced = 5;
const longestWithFirstLetter = 7;

/** A short word keeps its first letter: `raksa` was not meant to be `saksa`; swapped with the next, it is still there. */
const mayStart = (typed: string, meant: string): boolean =>
  typed.length > longestWithFirstLetter || meant[0] === typed[0] || (meant[0] === typed[1] && meant[1] === typed[0]);

/** Finds near words by shared letter pairs, then by edit distance on words without diacritics. */
export function createSpelling(words: readonly string[]): Spelling {
  const plain = words.map(foldAllDiacritics);
  const postings = new Map<string, number[]>();
  plain.forEach((word, index) => {
    for (const pair of new Set(pairsOf(word))) {
      const list = postings.get(pair);
      if (list) list.push(index);
      else postings.set(pair, [index]);
    }
  });
  const shared = new Uint8Array(words.length);

  function candidates(word: string, slips: number): number[] {
    const pairs = [...new Set(pairsOf(word))];
    // Each slip spoils at most three neighbouring pairs (a swap), two otherwise.
    const needed = Math.max(1, pairs.length - 3 * slips);
    const touched: number[] = [];
    const near: number[] = [];
    for (const pair of pairs) {
      for (const index of postings.get(pair) ?? []) {
        const count = (shared[index] ?? 0) + 1;
        shared[index] = count;
        if (count === 1) touched.push(index);
        if (count === needed) near.push(index);
      }
    }
    for (const index of touched) shared[index] = 0;
    return near;
  }

  return {
    corrections(word, slips) {
      const wanted = foldAllDiacritics(word);
      let best = slips;
      let found: string[] = [];
      for (const index of candidates(wanted, slips)) {
        const candidate = plain[index] ?? '';
        const distance = editDistance(wanted, candidate, best);
        if (distance > best) continue;
        if (distance > 0 && (candidate.length < shortestReplaced || !mayStart(wanted, candidate))) continue;
        if (distance < best) found = [];
        best = distance;
        found.push(words[index] ?? '');
      }
      return { slips: best, words: found.slice(0, mostCorrections) };
    },
  };
}
