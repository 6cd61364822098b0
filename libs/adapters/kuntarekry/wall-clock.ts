import { helsinkiToInstant } from '@kasvu/adapter-kit';

const time = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?Z?)?$/;

/**
 * What a clock in Finland shows, as the service writes it: without a zone, or with a `Z` that means nothing (the end of an application period at 15
 * in its text is at 15 here too). Null for what is no time.
 */
export function instantOf(text: string | null | undefined): string | null {
  const [, day, clock = '00:00'] = time.exec((text ?? '').trim()) ?? [];
  if (day === undefined) return null;
  try {
    return helsinkiToInstant(`${day}T${clock}`);
  } catch {
    // A day or an hour there is not.
    return null;
  }
}

/** The day of such a time. */
export function dayOf(text: string | null | undefined): string | null {
  return instantOf(text) === null ? null : (text ?? '').trim().slice(0, 10);
}
