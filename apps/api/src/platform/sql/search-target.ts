import type { ClauseMode } from '@kasvu/contracts';

/** A clause of a search as the database is asked it: rows that fit any of these. Skills and occupations have no id in common. */
export interface TargetClause {
  mode: ClauseMode;
  /** Skills and occupations, with the narrower ones where they count too; best first. */
  conceptIds: readonly number[];
  /** Words the vocabulary does not know for sure, looked for in texts. */
  words: readonly string[];
  /** Quoted words, looked for in texts in their order. */
  phrases: readonly string[];
  /** What was typed, known or not: looked for in names of companies. */
  names: readonly string[];
}

/** Everything a search asks for: each `must`, none of `not`; `nice` puts rows first and, without any `must`, one of them is enough. */
export type SearchTarget = readonly TargetClause[];

/** The same concepts by number: the operators of intarray put a list that is not so in order anew for every row. */
export const byNumber = (conceptIds: readonly number[]): number[] => conceptIds.toSorted((a, b) => a - b);

/** What a skill or occupation and the narrower ones ask for by themselves. */
export const targetOfConcepts = (conceptIds: readonly number[]): SearchTarget => [
  { mode: 'must', conceptIds, words: [], phrases: [], names: [] },
];

/** The skills and occupations that are wanted, best first. */
export const wantedConcepts = (target: SearchTarget): number[] => [
  ...new Set(target.flatMap(({ mode, conceptIds }) => (mode === 'not' ? [] : conceptIds))),
];
