import { finnishToday } from './finnish-day';
import { notEnded } from './open-vacancy';

/** SQL: one can still begin study `t` or apply for it, and its source has it. */
export const openStudy = `(t.withdrawn_at IS NULL AND ${notEnded('t')})`;

/** SQL: study `t` begins by the day `needed`, or one can begin it at any time. */
export const beginsBy = (needed: string) => `(t.continuous_start OR coalesce(t.starts_on BETWEEN ${finnishToday} AND ${needed}, false))`;
