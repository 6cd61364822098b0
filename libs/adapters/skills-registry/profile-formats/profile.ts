import type { ConceptFinder } from '@kasvu/adapter-kit';
import type { TalentRecord } from '@kasvu/contracts';
import { z } from 'zod';
import { type Take, yearSchema } from '../values';

/** The part of a record that a profile of any format gives. */
export type Profile = Omit<TalentRecord, 'pseudonym' | 'consents' | 'availability' | 'municipalityCode' | 'profileUpdatedOn'>;
export type Work = Profile['workHistory'][number];

/** What a mapper needs besides the profile. */
export interface MappingTools {
  take: Take;
  concepts: ConceptFinder;
  /** The day in Finland. */
  today: string;
}

/** What a format that does not tell leaves unknown. */
export const unknownProfile: Profile = {
  availableFrom: null,
  workMunicipalityCodes: [],
  workRegionCodes: [],
  remote: null,
  skills: [],
  occupations: [],
  languages: [],
  educations: [],
  workHistory: [],
  permitCodes: [],
  employmentTypes: [],
  workingTimes: [],
};

/** For a value that fits by itself but not beside another. */
const noSchema = z.never();

/** The years of an employment. It goes on when the source says so, or when it began and has no end, or ends only later. */
export function yearsOf(
  period: { startDate?: string | null; endDate?: string | null; ongoing?: boolean | null },
  path: string,
  { take, today }: MappingTools,
): Pick<Work, 'startYear' | 'endYear' | 'current'> {
  const startYear = take(yearSchema, period.startDate, `${path}.startDate`);
  const end = take(yearSchema, period.endDate, `${path}.endDate`);
  const endYear = startYear !== null && end !== null && end < startYear ? take(noSchema, end, `${path}.endDate`) : end;
  const goesOn = period.endDate ? endYear !== null && period.endDate > today : startYear !== null;
  return { startYear, endYear, current: period.ongoing ?? goesOn };
}

/** The least one can say of an employment is a year, an occupation or an industry. */
export function saysSomething(work: Work): boolean {
  return work.occupation !== null || work.startYear !== null || work.endYear !== null || work.industryCode !== null;
}
