import type { CompanyFinancials, Figures } from '@kasvu/contracts';

type Period = CompanyFinancials['periods'][number];

export interface Statement extends Omit<Period, 'comparative'> {
  previous: Figures | null;
}

/**
 * The financial years that statements tell of, newest first. The figures a statement gives for comparison fill the year before when no
 * statement of its own covers it, and are marked.
 */
export function financialYears(statements: readonly Statement[]): Period[] {
  const periods = statements.map(({ previous: _previous, ...statement }): Period => ({ ...statement, comparative: false }));
  for (const statement of statements) {
    const { previous, form, provenance } = statement;
    if (!previous || Object.values(previous).every((figure) => figure === null)) continue;
    const periodEnd = endOfYearBefore(statement);
    if (periods.some((period) => covers(period, periodEnd))) continue;
    periods.push({ periodStart: null, periodEnd, form, figures: previous, comparative: true, provenance });
  }
  return periods.sort((a, b) => b.periodEnd.localeCompare(a.periodEnd));
}

/** The day before the period; where its first day is not known, the period is taken for a year. */
function endOfYearBefore({ periodStart, periodEnd }: Statement): string {
  const day = new Date(`${periodStart ?? periodEnd}T00:00:00Z`);
  if (periodStart) day.setUTCDate(day.getUTCDate() - 1);
  else day.setUTCFullYear(day.getUTCFullYear() - 1);
  return day.toISOString().slice(0, 10);
}

/** Whether the day lies in the period; of one whose first day is not known, whether it ends in the same year. */
const covers = ({ periodStart, periodEnd }: Period, day: string) =>
  periodStart ? periodStart <= day && day <= periodEnd : periodEnd.slice(0, 4) === day.slice(0, 4);
