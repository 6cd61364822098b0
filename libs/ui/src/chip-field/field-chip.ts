import type { ClauseMode } from '@kasvu/contracts';

/** One thing of a search as its field shows it. With several parts any of them is enough. */
export interface FieldChip {
  mode: ClauseMode;
  parts: readonly { name: string; /** What it is: a skill, an occupation, words. */ what: string }[];
}

/** How a chip is told to count, by the sign its mode has in the search language as well. */
export const modeSigns: Record<ClauseMode, string> = { must: '+', nice: '~', not: '−' };

/** The order in which pressing a chip goes through the modes. */
export const modeAfter: Record<ClauseMode, ClauseMode> = { must: 'nice', nice: 'not', not: 'must' };
