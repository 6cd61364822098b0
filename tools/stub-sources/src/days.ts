const MILLISECONDS = 86_400_000;

/** Whether a text is an existing calendar day `yyyy-mm-dd`. */
export function isCalendarDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(time) && dayText(time / MILLISECONDS) === day;
}

/** The number of a calendar day `yyyy-mm-dd` (days since 1970-01-01). Throws RangeError for a day that does not exist. */
export function dayNumber(day: string): number {
  if (!isCalendarDay(day)) throw new RangeError(`${day} is not a calendar day (yyyy-mm-dd)`);
  return Date.parse(`${day}T00:00:00Z`) / MILLISECONDS;
}

/** The calendar day `yyyy-mm-dd` of a day number. */
export function dayText(number: number): string {
  return new Date(number * MILLISECONDS).toISOString().slice(0, 10);
}

/** The current calendar day in Finland. */
export function currentDay(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(new Date());
}

/** A time of day `hh:mm:ss` from a number in [0, 1). */
export function clockText(position: number): string {
  return new Date(Math.floor(position * MILLISECONDS)).toISOString().slice(11, 19);
}
