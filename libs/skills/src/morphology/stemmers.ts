import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFinnish } from '@orama/stemmers/finnish';
import { stemmer as stemSwedish } from '@orama/stemmers/swedish';
import type { Language } from '@kasvu/contracts';

const stemmers: Record<Language, (word: string) => string> = { fi: stemFinnish, sv: stemSwedish, en: stemEnglish };

const plainWord = /^\p{L}+$/u;

/** The snowball stem of a folded word; words with digits or signs (`c++`, `3d`) stay as they are. */
export function stemOf(word: string, language: Language): string {
  return word.length < 3 || !plainWord.test(word) ? word : stemmers[language](word) || word;
}

const byLength = (endings: string) => endings.split(' ').sort((a, b) => b.length - a.length);

/** Endings that make an agent, an act or a verb of one and the same thing, longest first. */
const derivations: Record<Language, string[]> = {
  fi: byLength(
    'aminen äminen minen aminis äminis minis amis ämis emis mis uks yks us ys aja äjä ja jä aj äj j nti nni nt nn n ata ätä ta tä at ät t oita ita itä da dä d a ä e i o u ö y',
  ),
  sv: byLength('ningar ningen ning ingar ing erska are ar or ör else a'),
  en: byLength('ers ing ors er or'),
};

const shortestTrunk: Record<Language, number> = { fi: 5, sv: 5, en: 4 };

/**
 * The part an agent and its act share: `welder`, `welding` → `weld`; `hitsaaja`, `hitsaus` → `hitsa`. Stands in for
 * the roots where there is no dictionary.
 */
export function trunkOf(word: string, language: Language): string {
  const shortest = shortestTrunk[language];
  const stemmed = stemOf(word, language);
  const stem = language === 'fi' && stemmed.length < shortest ? word : stemmed;
  if (!plainWord.test(stem)) return stem;
  const ending = derivations[language].find((end) => stem.length - end.length >= shortest && stem.endsWith(end));
  const trunk = ending ? stem.slice(0, -ending.length) : stem;
  return language === 'en' && trunk.length > shortest && /([bdgmnprt])\1$/.test(trunk) ? trunk.slice(0, -1) : trunk;
}
