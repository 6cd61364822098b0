import { dayNumber } from './days.ts';

/** Turns are counted from this day. */
export const EPOCH = dayNumber('2020-01-01');

/** One of the things that follow each other in a place: an advertisement, a round of applications. */
export interface Turn {
  /** Its number in that place. */
  generation: number;
  /** First and last day (day numbers). */
  from: number;
  to: number;
}

/** The turn a day lies in, of turns of `period` days that are shifted by `phase` days. */
export function turnOf(today: number, period: number, phase: number): Turn {
  const elapsed = today - EPOCH + phase;
  const generation = Math.floor(elapsed / period);
  const from = today - (elapsed - generation * period);
  return { generation, from, to: from + period - 1 };
}
