import type { Language } from '@kasvu/contracts';
import { foldCase } from '../text/fold';
import { isAgent, verbOfNoun } from './finnish-verbs';
import { LruCache } from './lru';
import { stemOf, trunkOf } from './stemmers';
import type { Voikko } from './voikko';
import { joinKeys, type WordKeys } from './word-keys';

export type FinnishMode = 'voikko' | 'stemmer';

export interface Morphology {
  /** What `word` is compared by in `language`. */
  keys(word: string, language: Language): WordKeys;
  /** How Finnish is understood here: shown in health, and kept beside analyses that are stored. */
  describe(): { finnish: FinnishMode; detail: string };
}

const details: Record<FinnishMode, string> = {
  voikko: 'Finnish by the Voikko dictionary: base forms, compounds and derivations',
  stemmer: 'Finnish by the snowball stemmer only: fewer inflections, compounds and derivations are understood',
};

/**
 * Words to keys in Finnish, Swedish and English. Finnish needs Voikko's dictionary for base forms and roots and falls
 * back on its stemmer; the others have their stemmers. A word no dictionary knows keeps itself as its key.
 * @param cacheSize Words a language whose keys are remembered.
 */
export function createMorphology({ voikko, cacheSize = 50_000 }: { voikko?: Voikko; cacheSize?: number } = {}): Morphology {
  const finnish: FinnishMode = voikko ? 'voikko' : 'stemmer';
  const caches: Record<Language, LruCache<WordKeys>> = {
    fi: new LruCache(cacheSize),
    sv: new LruCache(cacheSize),
    en: new LruCache(cacheSize),
  };

  function stemmed(surface: string, language: Language): WordKeys {
    const stem = stemOf(surface, language);
    const root = language === 'fi' && voikko ? stem : trunkOf(surface, language);
    const raw = language === 'fi' && voikko && stem !== surface ? [[surface]] : [];
    return { surface, lemmas: [surface], roots: [...raw, [root]], verbs: [], stem, known: false };
  }

  function byDictionary(word: string, surface: string, dictionary: Voikko): WordKeys | null {
    const { lemmas, roots, verbs } = dictionary.analyse(word);
    if (lemmas.length === 0) return null;
    const fromVerbs = roots.flatMap((reading) => {
      const derived = reading.map((root) => verbOfNoun(root, dictionary));
      const list = reading.map((root, place) => derived[place] ?? root);
      const known = roots.some((other) => other.join(' ') === list.join(' '));
      const agents = derived.filter((verb, place) => verb !== null && isAgent(reading[place] ?? ''));
      return known ? [] : [{ verbs: agents.filter((verb) => verb !== null), roots: list }];
    });
    return {
      surface,
      lemmas,
      roots: roots.length > 0 ? [...roots, ...fromVerbs.map((reading) => reading.roots)] : [[lemmas[0] ?? surface]],
      verbs: [...verbs, ...fromVerbs.flatMap((reading) => reading.verbs)],
      stem: stemOf(surface, 'fi'),
      known: true,
    };
  }

  function compute(word: string, language: Language): WordKeys {
    const surface = foldCase(word);
    const found = language === 'fi' && voikko ? byDictionary(word, surface, voikko) : null;
    if (found) return found;
    const parts = surface.split('-').filter(Boolean);
    return parts.length > 1
      ? joinKeys(
          surface,
          parts.map((part) => keys(part, language)),
        )
      : stemmed(surface, language);
  }

  function keys(word: string, language: Language): WordKeys {
    return caches[language].get(word, () => compute(word, language));
  }

  return { keys, describe: () => ({ finnish, detail: details[finnish] }) };
}
