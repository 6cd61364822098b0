import { type Language, languages } from '../vocabulary.ts';

/** A skill or occupation of ESCO as the stub holds it. */
export interface Concept {
  uri: string;
  kind: 'skill' | 'occupation';
  labels: Partial<Record<Language, string>>;
  alternativeLabels: Partial<Record<Language, string[]>>;
  description: Partial<Record<Language, string>>;
  /** `skill` or `knowledge`; null for an occupation or when unknown. */
  skillType: 'skill' | 'knowledge' | null;
  /** An occupation's ESCO code: its ISCO group and a number, `2512.1`. */
  code: string | null;
  broaderUris: string[];
  /** For an occupation: the skills it needs. */
  skillUris: string[];
}

/** The concept's name in a language, else in English, else in any. */
export function titleOf({ labels }: Concept, language: Language): string {
  return labels[language] ?? labels.en ?? labels.fi ?? labels.sv ?? '';
}

/** ESCO answers in English when it does not know the language asked for. */
export function languageOf(asked: string | null): Language {
  return languages.find((language) => language === asked) ?? 'en';
}
