import { retryAfterMs } from './retry';

/** A reset this large is a point in time (seconds since 1970), not a number of seconds to wait. */
const epochFrom = 1_000_000_000;

/** How long the source asks to be left alone when it refuses: its Retry-After, else when its limit starts anew. */
export function askedToWaitMs(headers: Headers, now: number): number | null {
  return retryAfterMs(headers.get('retry-after'), now) ?? untilReset(headers, now);
}

/** How long a source that answered wants no further request, because this one was the last of its limit; null when more may come. */
export function usedUpForMs(headers: Headers, now: number): number | null {
  const remaining = headers.get('ratelimit-remaining')?.trim();
  return remaining && Number(remaining) <= 0 ? untilReset(headers, now) : null;
}

/** RateLimit-Reset in milliseconds from now. */
function untilReset(headers: Headers, now: number): number | null {
  const text = headers.get('ratelimit-reset')?.trim();
  if (!text || !/^\d+(\.\d+)?$/.test(text)) return null;
  const seconds = Number(text);
  return Math.max(0, seconds >= epochFrom ? seconds * 1000 - now : seconds * 1000);
}
