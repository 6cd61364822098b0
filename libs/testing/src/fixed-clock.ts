/** A clock that stands still until told to move. */
export interface FixedClock {
  now(): Date;
  /** Moves the clock by so many milliseconds. */
  advance(milliseconds: number): void;
  set(instant: string | Date): void;
}

/**
 * @param instant where the clock stands, as an ISO 8601 instant with its offset.
 * @throws RangeError when it is not a date.
 */
export function fixedClock(instant: string | Date = '2026-06-15T09:00:00.000Z'): FixedClock {
  let time = millisecondsOf(instant);
  return {
    now: () => new Date(time),
    advance: (milliseconds) => void (time += milliseconds),
    set: (next) => void (time = millisecondsOf(next)),
  };
}

function millisecondsOf(instant: string | Date): number {
  const time = new Date(instant).getTime();
  if (Number.isNaN(time)) throw new RangeError(`Not an instant: ${String(instant)}`);
  return time;
}
