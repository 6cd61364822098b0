import type { Study } from '@kasvu/contracts';

type Period = Study['applicationPeriods'][number];
export type PeriodState = 'open' | 'coming' | 'over';

/** Whether one can apply in a period now, later or no more. An open end is until further notice. */
export function periodState({ startsAt, endsAt }: Period, now: number): PeriodState {
  if (endsAt !== null && Date.parse(endsAt) < now) return 'over';
  return startsAt !== null && Date.parse(startsAt) > now ? 'coming' : 'open';
}
