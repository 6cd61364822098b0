import { SourceError } from '../source-error';
import type { Clock } from './clock';

export interface Pacer {
  /**
   * Waits for one's turn.
   * @throws {SourceError} `rate-limited` when the source wants to be left alone for longer than we wait
   */
  turn(signal: AbortSignal): Promise<void>;
  /** No request starts for so long from now: the source said so. */
  rest(ms: number): void;
}

/** Lets one request start at a time, each at least `minIntervalMs` after the one before. */
export function createPacer(minIntervalMs: number, clock: Clock, longestRestMs = Infinity): Pacer {
  let nextAt = -Infinity;
  let restUntil = -Infinity;
  return {
    async turn(signal) {
      const now = clock.now();
      if (restUntil - now > longestRestMs) {
        const until = new Date(restUntil).toISOString().replace(/\.\d+Z$/, 'Z');
        throw new SourceError('rate-limited', `The source takes no more requests for now; it asks not to come back before ${until}`);
      }
      const startAt = Math.max(now, nextAt, restUntil);
      nextAt = startAt + minIntervalMs;
      if (startAt > now) await clock.sleep(startAt - now, signal);
    },
    rest(ms) {
      restUntil = Math.max(restUntil, clock.now() + ms);
    },
  };
}
