import type { Morphology } from '../morphology/create-morphology';
import type { Token } from '../text/tokenise';
import { allowedSlips } from '../text/edit-distance';
import type { LanguageIndex } from './language-index';
import { withFrontVowels } from './restore-letters';

const shortestMisspelt = 5;
/** Without a dictionary nobody can tell a short Finnish word from a slip. */
const shortestGuessed = 6;

/**
 * What a phrase may have been meant to be in one language: its unknown words replaced by the vocabulary's nearest, or
 * by the same word with its ä and ö. Empty when there is nothing to correct.
 * @param isKnown Whether a word is a word in any language and so no slip.
 */
export function correctWords(
  tokens: readonly Token[],
  index: LanguageIndex,
  morphology: Morphology,
  isKnown: (token: Token) => boolean,
): Token[][] {
  const byDictionary = index.language === 'fi' && morphology.describe().finnish === 'voikko';
  const shortest = index.language === 'fi' && !byDictionary ? shortestGuessed : shortestMisspelt;

  function choicesFor(token: Token): string[] {
    const { surface } = token;
    if (isKnown(token)) return [];
    const restored = byDictionary ? withFrontVowels(surface).filter((variant) => morphology.keys(variant, 'fi').known) : [];
    if (restored.length > 0) return restored;
    return surface.length < shortest && allowedSlips(surface.length) > 0 ? [] : index.corrections(surface);
  }

  const choices = tokens.map(choicesFor);
  const most = Math.max(0, ...choices.map((words) => words.length));
  return Array.from({ length: most }, (_, choice) =>
    tokens.map((token, at) => ({ ...token, surface: choices[at]?.[choice] ?? choices[at]?.[0] ?? token.surface, parts: [] })),
  );
}
