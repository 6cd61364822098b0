import { type Language, languages, readVocabulary } from '../vocabulary.ts';
import type { Concept } from './concept.ts';

function byLanguage<Value>(value: (language: Language) => Value | undefined): Partial<Record<Language, Value>> {
  return Object.fromEntries(languages.flatMap((language) => (value(language) === undefined ? [] : [[language, value(language)]])));
}

/** The concepts of the product's own vocabulary that have ESCO ids. Throws as `readVocabulary` does. */
export function loadVocabulary(directory?: string): Concept[] {
  const rows = readVocabulary(directory).filter(({ isInEsco }) => isInEsco);
  const skills = new Map(rows.filter(({ kind }) => kind === 'skill').map(({ key, uri }) => [key, uri]));
  const inGroup = new Map<string | null, number>();
  return rows.map(({ kind, uri, parent, names }) => {
    const isOccupation = kind === 'occupation';
    const place = isOccupation ? (inGroup.get(parent) ?? 0) + 1 : 0;
    inGroup.set(parent, place);
    const broader = isOccupation || parent === null ? undefined : skills.get(parent);
    return {
      uri,
      kind,
      labels: byLanguage((language) => names[language][0]),
      alternativeLabels: byLanguage((language) => (names[language].length > 1 ? names[language].slice(1) : undefined)),
      description: {},
      skillType: null,
      code: isOccupation ? `${parent}.${place}` : null,
      broaderUris: broader === undefined ? [] : [broader],
      skillUris: [],
    };
  });
}
