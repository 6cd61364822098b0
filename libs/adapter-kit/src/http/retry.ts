import { SourceError } from '../source-error';
import type { Clock } from './clock';

/** A fault that may pass; `retryAfterMs` is what the source itself asked for. */
export class Transient extends Error {
  constructor(
    readonly fault: SourceError,
    readonly retryAfterMs: number | null = null,
  ) {
    super(fault.message);
  }
}

export interface RetryPolicy {
  /** How many times a request is tried again. */
  retries: number;
  /** The wait before the first retry; it doubles each time. */
  baseMs: number;
  /** The longest wait of our own choosing. */
  maxMs: number;
  /** The longest Retry-After obeyed, over all retries of a request; a source that asks for more ends the read. */
  maxRetryAfterMs: number;
}

export const defaultRetryPolicy: RetryPolicy = { retries: 3, baseMs: 500, maxMs: 30_000, maxRetryAfterMs: 120_000 };

/**
 * Tries until it succeeds, a fault is final, or the retries are used up.
 * @throws {SourceError} the last fault, saying how often it was tried
 */
export async function withRetries<Result>(
  attempt: () => Promise<Result>,
  policy: RetryPolicy,
  clock: Clock,
  signal: AbortSignal,
  random: () => number = Math.random,
): Promise<Result> {
  let waitedMs = 0;
  for (let tried = 0; ; tried++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Transient)) throw error;
      const { fault, retryAfterMs } = error;
      if (tried >= policy.retries) throw triedInVain(fault, tried + 1);
      if (retryAfterMs !== null && waitedMs + retryAfterMs > policy.maxRetryAfterMs) throw tooLongToWait(fault, clock.now() + retryAfterMs);
      const waitMs = Math.max(retryAfterMs ?? 0, backoff(tried, policy, random));
      waitedMs += waitMs;
      await clock.sleep(waitMs, signal);
    }
  }
}

/** Doubles from try to try; between half and the whole of it, so that many clients do not come back at once. */
function backoff(tried: number, policy: RetryPolicy, random: () => number): number {
  return Math.min(policy.maxMs, policy.baseMs * 2 ** tried) * (0.5 + random() / 2);
}

function tooLongToWait(fault: SourceError, until: number): SourceError {
  const when = new Date(until).toISOString().replace(/\.\d+Z$/, 'Z');
  return new SourceError(fault.code, `${fault.message}; the source asks not to come back before ${when}`, { cause: fault });
}

function triedInVain(fault: SourceError, times: number): SourceError {
  return times === 1 ? fault : new SourceError(fault.code, `${fault.message} (tried ${times} times)`, { cause: fault });
}

/** Retry-After in milliseconds from now: seconds or an HTTP date; null when absent or not readable. */
export function retryAfterMs(header: string | null, now: number): number | null {
  const text = header?.trim();
  if (!text) return null;
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
