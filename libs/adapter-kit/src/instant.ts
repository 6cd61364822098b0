import { z } from 'zod';

/** A remote instant with its zone (`Z` or `+02:00`), read into UTC as our records have it. */
export function zonedInstant() {
  return z.iso.datetime({ offset: true }).transform((text) => new Date(text).toISOString());
}
