import type { ClauseMode } from '@kasvu/contracts';

/** One thing that may be searched for. */
export type SearchTerm =
  /** A skill or occupation by its id. */
  | { kind: 'skill' | 'occupation'; id: number }
  /** Words in any language, to be understood by the vocabulary. */
  | { kind: 'words'; text: string }
  /** Words in quotes: as they stand, in the texts. */
  | { kind: 'phrase'; text: string };

/** Something a row must have, is better with or must not have: any of the terms. */
export interface Clause {
  mode: ClauseMode;
  terms: SearchTerm[];
}
