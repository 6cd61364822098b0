import type { Language, MatchReason, skillWeights } from '@kasvu/contracts';

/** One name of a skill or occupation. */
export interface Term {
  conceptId: number;
  kind: 'skill' | 'occupation';
  language: Language;
  label: string;
  /** Preferred labels beat alternative ones. */
  preferred: boolean;
}

/** A skill or occupation a keyword was taken to mean. */
export interface ResolvedConcept {
  conceptId: number;
  kind: 'skill' | 'occupation';
  /** Higher is better; comparable within one answer only. */
  score: number;
  match: MatchReason;
}

/** How a text asks for a skill: it cannot be done without, or is an advantage. */
export type Weight = (typeof skillWeights)[number];

/** Skill or occupation found in a text. */
export interface RecognisedConcept {
  conceptId: number;
  kind: 'skill' | 'occupation';
  field: string;
  /** The words found, as written in the text. */
  words: string;
  language: Language;
  weight: Weight;
}
