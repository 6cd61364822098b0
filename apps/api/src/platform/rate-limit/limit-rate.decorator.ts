import { SetMetadata } from '@nestjs/common';

/** How many requests a minute, and by whom they are counted. */
export const rateLimits = {
  'sign-in': { perMinute: 120, by: 'address' },
  search: { perMinute: 240, by: 'principal' },
  /** Reads that count every saved search of who asks. */
  'own-searches': { perMinute: 120, by: 'principal' },
  feedback: { perMinute: 10, by: 'address' },
  reveal: { perMinute: 10, by: 'principal' },
  export: { perMinute: 30, by: 'principal' },
  write: { perMinute: 60, by: 'principal' },
} as const satisfies Record<string, { perMinute: number; by: 'address' | 'principal' }>;
export type RateLimit = keyof typeof rateLimits;

export const RATE_LIMIT = 'rate-limit';

/** Refuses with 429 and Retry-After what comes faster than the named limit. */
export const LimitRate = (limit: RateLimit) => SetMetadata(RATE_LIMIT, limit);
