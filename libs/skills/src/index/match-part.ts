import { trunkOf } from '../morphology/stemmers';
import type { Hits } from './hits';
import type { LanguageIndex } from './language-index';
import { coverage, type Phrase } from './match-whole';

const leastShare = 0.35;
/** Of the best share found: `trukki` tells more of `trukkikoulutus` than `koulutus` does. */
const leastOfBest = 0.6;

/** Labels that share some of the phrase's roots, never common ones alone, ranked by the weight of what is shared. */
export function matchPartly(index: LanguageIndex, phrase: Phrase, hits: Hits): void {
  const roots = new Set(phrase.words.flatMap((word) => word.roots.flat()));
  const telling = [...roots].filter((root) => !index.isCommon(root) && index.byRoot.has(root));
  const wanted = phrase.words.reduce(
    (sum, word) => sum + Math.max(0, ...word.roots.map((list) => list.reduce((total, root) => total + index.weight(root), 0))),
    0,
  );
  const shares = new Map<number, number>();
  for (const root of roots) {
    for (const position of index.byRoot.get(root) ?? []) shares.set(position, (shares.get(position) ?? 0) + index.weight(root) / wanted);
  }
  const positions = [...new Set(telling.flatMap((root) => index.byRoot.get(root) ?? []))].filter((position) => hits.wants(index, position));
  const shareOf = (position: number) => Math.min(1, shares.get(position) ?? 0);
  const best = positions.reduce((most, position) => Math.max(most, shareOf(position)), 0);
  for (const position of positions) {
    const share = shareOf(position);
    if (share < Math.max(leastShare, leastOfBest * best)) continue;
    hits.add(index, position, 'partial', 0.7 * share + 0.3 * coverage(index, position, roots), phrase.text);
  }
}

const shortestTyped = 2;
const shortestInside = 5;
const mostWords = 400;

/** Labels with a word that begins with the last word typed and, if there are more words, with all the others. */
export function matchPrefix(index: LanguageIndex, phrase: Phrase, hits: Hits): void {
  const typed = phrase.words[phrase.words.length - 1];
  if (!typed || typed.surface.length < shortestTyped) return;
  if (index.byWord.has(typed.surface) && typed.roots.flat().every((root) => index.isCommon(root))) return;
  const others = phrase.words.slice(0, -1).map((word) => new Set(word.roots.flat().flatMap((root) => index.byRoot.get(root) ?? [])));
  for (const word of index.sortedWords.startingWith(typed.surface, mostWords)) {
    const closeness = typed.surface.length / word.length;
    for (const position of index.byWord.get(word) ?? []) {
      if (!others.every((set) => set.has(position))) continue;
      const words = index.terms[position]?.words ?? [];
      const place = words.findIndex((candidate) => candidate.surface === word);
      const share = (1 + others.length) / Math.max(1, words.length);
      hits.add(index, position, 'prefix', (closeness + Math.min(1, share) + (place === 0 ? 0.5 : 0)) / 2.5, phrase.text);
    }
  }
}

/** Without a dictionary: a known word at the start or end of a compound (`hitsaus` in `hitsaustaitoja`, `putkihitsaaja`). */
export function matchInside(index: LanguageIndex, phrase: Phrase, hits: Hits): void {
  for (const word of phrase.words) {
    const trunk = trunkOf(word.surface, index.language);
    const pieces = new Set<string>();
    for (let end = trunk.length - 1; end >= shortestInside; end--) pieces.add(trunk.slice(0, end));
    for (let start = 3; start <= trunk.length - shortestInside; start++) pieces.add(trunk.slice(start));
    for (const piece of pieces) {
      if (index.isCommon(piece)) continue;
      for (const position of index.byRoot.get(piece) ?? []) {
        hits.add(index, position, 'partial', (piece.length / trunk.length) * coverage(index, position, new Set([piece])), phrase.text);
      }
    }
  }
}
