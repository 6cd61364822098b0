import type { StudyRecord } from '@kasvu/contracts';

type Start = StudyRecord['start'];

/** First and last day of a term, without the year. */
const terms = { spring: ['01-01', '07-31'], autumn: ['08-01', '12-31'] } as const;

/** The day it starts, or the first day of the term; null when that is not known or it starts at any time. */
export function startsOn(start: Start): string | null {
  if (!start || start.continuous) return null;
  if (start.on) return start.on;
  return start.year !== null && start.term ? `${start.year}-${terms[start.term][0]}` : null;
}

/** The last day it may start on: of a term or a year its end; `infinity` when it starts at any time; null when it is not known. */
export function lastStart(start: Start): string | null {
  if (!start) return null;
  if (start.continuous) return 'infinity';
  if (start.on) return start.on;
  return start.year === null ? null : `${start.year}-${terms[start.term ?? 'autumn'][1]}`;
}

/** When one can apply, as PostgreSQL writes several ranges of time: each from its start until before its end. */
export function applicationTimes({
  applicationPeriods,
  continuousApplication,
}: Pick<StudyRecord, 'applicationPeriods' | 'continuousApplication'>): string {
  if (continuousApplication) return '{(,)}';
  const possible = applicationPeriods.filter(
    ({ startsAt, endsAt }) => startsAt === null || endsAt === null || Date.parse(startsAt) <= Date.parse(endsAt),
  );
  return `{${possible.map(({ startsAt, endsAt }) => `[${startsAt ?? ''},${endsAt ?? ''})`).join(',')}}`;
}
