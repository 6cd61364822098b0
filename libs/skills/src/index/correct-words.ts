import type { Morphology } from '../morphology/create-morphology';
import { allowedSlips } from '../text/edit-distance';
import type { Token } from '../text/tokenise';
import type { LanguageIndex } from './language-index';
import { withFrontVowels } from './restore-letters';
import type { Correction } from './spelling';

/** Phrases that may have been meant, all equally far from what was typed. */
export interface CorrectedPhrases {
  slips: number;
  phrases: Token[][];
}

const shortestMisspelt = 5;
/** Without a dictionary nobody can tell a short Finnish word from a slip. */
const shortestGuessed = 6;

/**
 * What a phrase may have been meant to be in one language: its unknown words replaced by the vocabulary's nearest, or
 * by the same word with its ä and ö. Nothing when there is nothing to correct.
 * @param isKnown Whether a word is a word in any language and so no slip.
 */
export function correctWords(
  tokens: readonly Token[],
  index: LanguageIndex,
  morphology: Morphology,
  isKnown: (token: Token) => boolean,
): CorrectedPhrases {
  const hasDictionary = morphology.describe().finnish === 'voikko';
  const isFinnish = index.language === 'fi';
  const shortest = isFinnish && !hasDictionary ? shortestGuessed : shortestMisspelt;

  function choicesFor(token: Token): Correction {
    const { surface } = token;
    if (isKnown(token)) return { slips: 0, words: [] };
    const restored = hasDictionary && isFinnish ? withFrontVowels(surface).filter((variant) => morphology.keys(variant, 'fi').known) : [];
    if (restored.length > 0) return { slips: 0, words: restored };
    return index.corrections(surface, surface.length < shortest ? 0 : allowedSlips(surface.length));
  }

  const choices = tokens.map(choicesFor);
  const most = Math.max(0, ...choices.map(({ words }) => words.length));
  return {
    slips: choices.reduce((sum, { slips }) => sum + slips, 0),
    phrases: Array.from({ length: most }, (_, choice) =>
      tokens.map((token, at) => {
        const words = choices[at]?.words ?? [];
        return { ...token, surface: words[choice] ?? words[0] ?? token.surface, parts: [] };
      }),
    ),
  };
}
