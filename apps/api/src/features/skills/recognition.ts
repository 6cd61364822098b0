import type { Language, LocalizedText, SkillEvidence, VacancyRecord } from '@kasvu/contracts';

/** Evidence as the database keeps it; names are joined when it is read. */
export interface StoredEvidence {
  id: number;
  kind: 'skill' | 'occupation';
  field: SkillEvidence['field'];
  words: string;
  language: Language | null;
  weight: SkillEvidence['weight'];
}

/** What recognition gives for one text with several fields. */
export interface Recognised {
  skillIds: number[];
  occupationIds: number[];
  evidence: StoredEvidence[];
}

/** Adds what the evidence is evidence of. */
export function withIds(evidence: StoredEvidence[]): Recognised {
  const idsOf = (kind: StoredEvidence['kind']) =>
    [...new Set(evidence.filter((item) => item.kind === kind).map((item) => item.id))].sort((a, b) => a - b);
  return { skillIds: idsOf('skill'), occupationIds: idsOf('occupation'), evidence };
}

export interface RecognisableText {
  field: StoredEvidence['field'];
  text: string;
  language: Language | null;
}

/** A text in each of its languages, to look into. */
export const localized = (field: StoredEvidence['field'], text: LocalizedText): RecognisableText[] =>
  Object.entries(text).map(([language, value]) => ({ field, text: value, language: language as Language }));

/** What a vacancy is recognised by. */
export type RecognisableVacancy = Pick<VacancyRecord, 'title' | 'description' | 'requirements' | 'field' | 'skillUris' | 'occupationUris'>;

/** The same with the skills it only appreciates, of those it asks for, and with what its occupations let one suppose. */
export interface RecognisedVacancy extends Recognised {
  appreciatedIds: number[];
  impliedIds: number[];
}

/** The skills that are an advantage wherever they are named. */
export function appreciatedIds({ skillIds, evidence }: Recognised): number[] {
  const required = new Set(evidence.filter(({ kind, weight }) => kind === 'skill' && weight === 'required').map(({ id }) => id));
  return skillIds.filter((id) => !required.has(id));
}

/** The texts of a vacancy that may say what it asks for. */
export function vacancyTexts(vacancy: RecognisableVacancy): RecognisableText[] {
  return [
    ...localized('title', vacancy.title),
    ...localized('description', vacancy.description),
    ...localized('requirements', vacancy.requirements ?? {}),
    ...(vacancy.field ? [{ field: 'field' as const, text: vacancy.field, language: null }] : []),
  ];
}
