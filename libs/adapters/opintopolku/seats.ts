import type { Admission } from './admissions';

/** Seats of the ways to apply that are open now, else of those that open next; null unless each of them tells its own. */
export function seatsOf(admissions: readonly Admission[], now: Date): number | null {
  const opening = admissions.flatMap(({ seats, ...admission }) => {
    const opensAt = nextOpening(admission, now.toISOString());
    return opensAt === null ? [] : [{ opensAt, seats }];
  });
  const next = opening.map(({ opensAt }) => opensAt).toSorted()[0];
  const told = opening.filter(({ opensAt }) => opensAt === next).map(({ seats }) => seats);
  return told.length > 0 && told.every((seats) => seats !== null) ? told.reduce((sum, seats) => sum + seats, 0) : null;
}

/** When one can apply next; `now` when one already can, null when that is over or not said. */
function nextOpening({ rolling, periods }: Pick<Admission, 'rolling' | 'periods'>, now: string): string | null {
  if (periods.length === 0) return rolling ? now : null;
  const ahead = periods.filter(({ endsAt }) => endsAt === null || endsAt >= now);
  return ahead.map(({ startsAt }) => (startsAt !== null && startsAt > now ? startsAt : now)).toSorted()[0] ?? null;
}
