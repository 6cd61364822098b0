const dayMs = 86_400_000;

/** A calendar day moved by a number of days. */
export function dayPlus(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}

/**
 * The days from `first` to `last` cut into windows. Each begins with the last day of the one before: it is not documented whether the service
 * takes the last day along, and a statement found twice does no harm.
 */
export function windowsOf(first: string, last: string, days: number): { start: string; end: string }[] {
  const windows: { start: string; end: string }[] = [];
  for (let start = first; start <= last; start = dayPlus(start, days)) {
    const end = dayPlus(start, days);
    windows.push({ start, end: end < last ? end : last });
  }
  return windows;
}
