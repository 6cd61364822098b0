import { helsinkiDate } from '@kasvu/adapter-kit';
import type { StudyRecord } from '@kasvu/contracts';
import type { RemoteStart } from './remote-parts';
import { datedStart, isPersonal } from './start';

const dayMs = 86_400_000;

export interface Lifetime {
  periods: StudyRecord['applicationPeriods'];
  continuousApplication: boolean;
  starts: readonly RemoteStart[];
}

/**
 * Whether an offering is history: nobody can apply any more, now or later, and its last start lies more than `keepStartedDays` back (or its
 * teaching has ended; without a start, its last application period ended so long ago). An offering that says nothing of time is not.
 */
export function hasEnded({ periods, continuousApplication, starts }: Lifetime, now: Date, keepStartedDays: number): boolean {
  if (continuousApplication || starts.some(isPersonal)) return false;
  if (periods.some(({ endsAt }) => endsAt === null || endsAt >= now.toISOString())) return false;
  const today = helsinkiDate(now);
  const oldest = helsinkiDate(new Date(now.getTime() - keepStartedDays * dayMs));
  const dated = starts.flatMap((start) => datedStart(start) ?? []);
  if (dated.length > 0) return dated.every(({ firstDay, endsOn }) => (endsOn === null ? firstDay < oldest : endsOn < today));
  return periods.length > 0 && periods.every(({ endsAt }) => endsAt !== null && helsinkiDate(endsAt) < oldest);
}
