import type { Clock } from './clock';

/** Lets one request start at a time, each at least `minIntervalMs` after the one before. */
export function createPacer(minIntervalMs: number, clock: Clock) {
  let nextAt = -Infinity;
  return async (signal: AbortSignal): Promise<void> => {
    const now = clock.now();
    const startAt = Math.max(now, nextAt);
    nextAt = startAt + minIntervalMs;
    if (startAt > now) await clock.sleep(startAt - now, signal);
  };
}
