const timeZone = 'Europe/Helsinki';
const naivePattern = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?))?$/;
const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/**
 * A local time in Finland written without a zone (`2026-01-02T03:04:05`, a space for the `T`, or a date alone) → the instant in UTC.
 * The hour that comes twice in October means its first, summer-time, run; the hour left out in March moves on by one hour.
 * @throws {RangeError} when the text is no such time, or names a day or hour there is not
 */
export function helsinkiToInstant(naive: string): string {
  const [, date, time = '00:00'] = naivePattern.exec(naive.trim()) ?? [];
  const asUtc = date ? Date.parse(`${date}T${time}Z`) : NaN;
  if (Number.isNaN(asUtc) || new Date(asUtc).toISOString().slice(0, 10) !== date) throw new RangeError('Not a local date and time');
  // The offset of an hour before or after a change differs; the candidate that shows the wanted wall clock is the instant.
  const offsets = [asUtc - 3 * 3_600_000, asUtc - 2 * 3_600_000];
  const instant = offsets.find((candidate) => wallClock(candidate) === asUtc - (asUtc % 1000)) ?? asUtc - 2 * 3_600_000;
  return new Date(instant).toISOString();
}

/** The calendar day in Finland at an instant. */
export function helsinkiDate(instant: Date | string): string {
  const time = new Date(instant).getTime();
  if (Number.isNaN(time)) throw new RangeError('Not an instant');
  return new Date(wallClock(time)).toISOString().slice(0, 10);
}

/** What the clock on a Finnish wall shows, as if it were UTC, in whole seconds. */
function wallClock(time: number): number {
  const shown = Object.fromEntries(parts.formatToParts(time).map((part) => [part.type, part.value]));
  return Date.parse(`${shown.year}-${shown.month}-${shown.day}T${shown.hour}:${shown.minute}:${shown.second}Z`);
}
