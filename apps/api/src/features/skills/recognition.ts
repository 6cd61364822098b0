import type { Language, LocalizedText, VacancyRecord } from '@kasvu/contracts';

/** Evidence as the database keeps it; names are joined when it is read. */
export interface StoredEvidence {
  id: number;
  kind: 'skill' | 'occupation';
  field: 'title' | 'description' | 'field' | 'stated';
  words: string;
  language: Language | null;
}

/** What recognition gives for one text with several fields. */
export interface Recognised {
  skillIds: number[];
  occupationIds: number[];
  evidence: StoredEvidence[];
}

export interface RecognisableText {
  field: StoredEvidence['field'];
  text: string;
  language: Language | null;
}

const localized = (field: StoredEvidence['field'], text: LocalizedText): RecognisableText[] =>
  Object.entries(text).map(([language, value]) => ({ field, text: value, language: language as Language }));

/** The texts of a vacancy that may say what it asks for. */
export function vacancyTexts(vacancy: Pick<VacancyRecord, 'title' | 'description' | 'field'>): RecognisableText[] {
  return [
    ...localized('title', vacancy.title),
    ...localized('description', vacancy.description),
    ...(vacancy.field ? [{ field: 'field' as const, text: vacancy.field, language: null }] : []),
  ];
}
