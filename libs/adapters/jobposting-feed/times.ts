import { dateOf, helsinkiDate, helsinkiToInstant } from '@kasvu/adapter-kit';

const zoned = /[T ].*(?:Z|[+-]\d{2}:?\d{2})$/i;

/** When a posting was published; a day for its beginning in Finland. Null for what is no time. */
export function instantOf(text: string | null | undefined): string | null {
  const time = (text ?? '').trim();
  if (zoned.test(time)) return zonedInstantOf(time);
  try {
    return helsinkiToInstant(/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(time) ? (dateOf(time) ?? '') : time);
  } catch {
    // Written in a way nobody agreed on: it is not known.
    return null;
  }
}

/** The last day in Finland that a posting holds. */
export function dayOf(text: string | null | undefined): string | null {
  const time = (text ?? '').trim();
  const instant = zoned.test(time) ? zonedInstantOf(time) : null;
  return instant === null ? dateOf(time) : helsinkiDate(instant);
}

function zonedInstantOf(time: string): string | null {
  const at = Date.parse(time);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}
