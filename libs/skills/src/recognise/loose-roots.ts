import type { Language } from '@kasvu/contracts';
import type { WordKeys } from '../morphology/word-keys';

/**
 * Roots that everybody uses of everything: one can build trust, lead a team and install a printer. In a text such a word names a
 * skill only in a label's own words (`rakentaminen`), not by its root (`rakennamme`).
 */
const looseRoots: Record<Language, string> = {
  fi: `rakentaa johtaa luoda opettaa kouluttaa kirjoittaa asentaa muuttaa selvittää oppia opiskella sovittaa kuvata kääntää tutkia esiintyä
    päättää valmentaa kuljettaa päivystää viestiä vastuu rahoittaa kuunnella kerätä ratkaista perehdyttää joustaa edistää parantaa vahvistaa`,
  sv: 'bygg byggand skriv led lär utbild ordn planer ledning',
  en: 'build write lead learn train develop organis organ plan teach show solv creat design',
};

const sets = new Map(Object.entries(looseRoots).map(([language, roots]) => [language, new Set(roots.split(/\s+/))]));

/** Whether a root by itself is too loose to name a skill. */
export const isLooseRoot = (root: string, language: Language): boolean => sets.get(language)?.has(root) ?? false;

const actionNoun = /mi(?:nen|s\p{L}*)$/u;

/** Whether a single word is a form of a loose verb that is not itself a name of the act: `rakennamme`, but not `rakentamisesta`. */
export const isLooseVerb = (words: readonly WordKeys[], language: Language): boolean =>
  words.length === 1 &&
  words.every(
    ({ surface, lemmas, verbs }) =>
      !actionNoun.test(surface) && lemmas.some((lemma) => isLooseRoot(lemma, language) && verbs.includes(lemma)),
  );
