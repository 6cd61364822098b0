import type { Language } from '@kasvu/contracts';

/** Words that carry no meaning of their own in a skill's name. */
const lists: Record<Language, string> = {
  fi: 'ja tai sekä eli että on ei myös kuten esim mm muu muut joka jonka niiden sen se ne',
  sv: 'och eller i av för med på att en ett den det de som till om vid från samt inom',
  en: 'and or of the a an in for to with on by at from as is are be into',
};

const stopWords = new Map<Language, ReadonlySet<string>>(
  (Object.keys(lists) as Language[]).map((language) => [language, new Set(lists[language].split(' '))]),
);

/** Whether `surface` is a function word of `language`. */
export const isStopWord = (surface: string, language: Language): boolean => stopWords.get(language)?.has(surface) ?? false;

/** Words that join two things asked for at once, in any language. */
export const conjunctions: ReadonlySet<string> = new Set('ja tai sekä och eller samt and or'.split(' '));

/** Those of them that ask for either. */
export const disjunctions: ReadonlySet<string> = new Set('tai eller or'.split(' '));
