import type { TalentRecord } from '@kasvu/contracts';

/** Years of work: years with work in them, each counted once, a spell within one year as one. */
export function experienceYears(workHistory: TalentRecord['workHistory'], thisYear: number): number {
  const years = new Set<number>();
  for (const { startYear, endYear, current } of workHistory) {
    const last = current ? thisYear : endYear;
    if (startYear === null || last === null) continue;
    // A spell from 2019 to 2021 is two years, one within 2019 is one.
    for (let year = startYear; year < Math.max(last, startYear + 1); year++) years.add(year);
  }
  return years.size;
}
