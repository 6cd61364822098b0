import type { Morphology } from '../morphology/create-morphology';
import { isStopWord } from '../text/stop-words';
import type { Token } from '../text/tokenise';
import { correctWords } from './correct-words';
import { createHits, type Hits, tierScore, type Wanted } from './hits';
import type { LanguageIndex } from './language-index';
import { matchInside, matchPartly, matchPrefix } from './match-part';
import { matchWhole, type Phrase } from './match-whole';

export interface PhraseResolver {
  /** @param typing Whether the last word may be unfinished. */
  resolve(tokens: readonly Token[], typing: boolean, wanted: Wanted): Hits;
}

const foreignPenalty = 60;

const textOf = (tokens: readonly Token[]) => tokens.map((token) => token.text).join(' ');

/** Looks a phrase up in every language, from the surest way of matching to the least; later ways only when needed. */
export function createPhraseResolver(indexes: readonly LanguageIndex[], morphology: Morphology): PhraseResolver {
  const finnishByDictionary = morphology.describe().finnish === 'voikko';

  function phraseIn(tokens: readonly Token[], index: LanguageIndex): Phrase {
    const meaningful = tokens.filter((token) => !isStopWord(token.surface, index.language));
    return {
      text: textOf(tokens),
      phrase: tokens.map((token) => token.surface).join(' '),
      words: (meaningful.length > 0 ? meaningful : tokens).map((token) => morphology.keys(token.surface, index.language)),
      byDictionary: index.language === 'fi' && finnishByDictionary,
    };
  }

  const knows = (index: LanguageIndex, token: Token) =>
    index.byWord.has(token.surface) || (index.language === 'fi' && finnishByDictionary && morphology.keys(token.surface, 'fi').known);

  /** A finished Finnish word: what merely starts with the same letters (`talo`, `talous`) has nothing to do with it. */
  const isFinnishWord = (token: Token | undefined) =>
    finnishByDictionary && token !== undefined && token.surface.length > 2 && morphology.keys(token.surface, 'fi').known;

  /** Without a dictionary, a short word that ends in a vowel may well be a finished Finnish one. */
  const mayBeUnfinished = (token: Token | undefined) =>
    token !== undefined && (token.surface.length > 5 || !/[aeiouyäö]$/.test(token.surface));

  /** Languages whose labels hold one of the words as typed, or, for want of any, all. A foreign word has a stem in every language. */
  function wholeIn(tokens: readonly Token[], wanted: Wanted): Hits {
    const hits = createHits(wanted);
    const knowing = indexes.filter((index) => tokens.some((token) => knows(index, token)));
    for (const index of indexes) {
      const inner = createHits(wanted);
      matchWhole(index, phraseIn(tokens, index), inner);
      const foreign = knowing.length > 0 && !knowing.includes(index);
      hits.merge(inner, (hit) => (foreign && hit.match.how === 'stem' ? { ...hit, score: hit.score - foreignPenalty } : hit));
    }
    return hits;
  }

  /** Whole labels for the tokens; when no label has them all, for the longest runs of them, the longest first. */
  function whole(tokens: readonly Token[], wanted: Wanted): Hits {
    const hits = wholeIn(tokens, wanted);
    if (hits.size > 0 || tokens.length < 2) return hits;
    const taken = new Set<Token>();
    for (let length = tokens.length - 1; length >= 1; length--) {
      for (let start = 0; start + length <= tokens.length; start++) {
        const run = tokens.slice(start, start + length);
        if (run.some((token) => taken.has(token))) continue;
        const inner = wholeIn(run, wanted);
        if (inner.size === 0) continue;
        for (const token of run) taken.add(token);
        hits.merge(inner, (hit) => ({ ...hit, score: hit.score * (0.5 + (0.5 * length) / tokens.length) }));
      }
    }
    return hits;
  }

  const isKnown = (token: Token) => indexes.some((index) => knows(index, token));

  /** Whole labels for what may have been meant by words nobody knows, by the fewest slips that give any. */
  function corrected(tokens: readonly Token[], wanted: Wanted): Hits {
    const guesses = indexes.map((index) => ({ index, ...correctWords(tokens, index, morphology, isKnown) }));
    const hits = createHits(wanted);
    let fewest = Infinity;
    for (const { index, slips, phrases } of guesses.sort((a, b) => a.slips - b.slips)) {
      if (slips > fewest) break;
      for (const guess of phrases) {
        const inner = createHits(wanted);
        matchWhole(index, phraseIn(guess, index), inner);
        inner.dropMentions();
        if (inner.size > 0) fewest = slips;
        hits.merge(inner, (hit) => ({
          ...hit,
          score: tierScore.fuzzy + hit.score / 10,
          match: { ...hit.match, how: 'fuzzy', words: textOf(tokens) },
        }));
      }
    }
    return hits;
  }

  /** Whether the phrase has words of ours and words of nobody: then a slip is likelier than a thing of its own. */
  const isHalfKnown = (tokens: readonly Token[]) => tokens.some(isKnown) && !tokens.every(isKnown);

  return {
    resolve(tokens, typing, wanted) {
      const hits = whole(tokens, wanted);
      const last = tokens[tokens.length - 1];
      const short = tokens.length === 1 && (last?.surface.length ?? 0) < 3;
      if (typing && !isFinnishWord(last)) {
        const sure = hits.best >= tierScore.stem;
        for (const index of indexes) {
          const guessing = index.language === 'fi' && !finnishByDictionary;
          const finished = sure && last !== undefined && index.byWord.has(last.surface);
          if (!guessing || (!finished && mayBeUnfinished(last))) matchPrefix(index, phraseIn(tokens, index), hits);
        }
      }
      hits.dropMentions();
      if (short || hits.best >= tierScore.stem) return hits;
      const meant = isHalfKnown(tokens) ? corrected(tokens, wanted) : null;
      if (meant && meant.size > 0) return meant;
      for (const index of indexes) matchPartly(index, phraseIn(tokens, index), hits);
      if (hits.size === 0) hits.merge(corrected(tokens, wanted), (hit) => hit);
      if (hits.size > 0) return hits;
      for (const index of indexes) {
        const phrase = phraseIn(tokens, index);
        if (!phrase.byDictionary && index.language !== 'en') matchInside(index, phrase, hits);
      }
      return hits;
    },
  };
}
