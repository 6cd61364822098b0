import { type Cells, businessIdOf, codeOf, type ConceptFinder, conceptsOf, refuse, yearOf } from '@kasvu/adapter-kit';
import { educationFieldSchema, educationLevelSchema, languageCodeSchema, type TalentRecord } from '@kasvu/contracts';
import type { TalentField } from './fields';
import { languageLevelWords, stillThere } from './words';

/** Several educations stand in one cell each, separated by `;`, in the same order in each column. */
export function educationsOf(cells: Cells<TalentField>): TalentRecord['educations'] {
  return cells.aligned(['educationLevel', 'educationField', 'educationYear']).map((education) => ({
    level: taken('educationLevel', education.educationLevel, levelOfEducation, 'a level is one digit (ISCED 2011)'),
    field: taken('educationField', education.educationField, fieldOfEducation, 'a field has two to four digits (ISCED-F 2013)'),
    year: taken('educationYear', education.educationYear, yearOf, 'not a year'),
  }));
}

/**
 * Jobs, several as educations are. Without an end a job goes on; the employer is looked at only with a consent to it.
 * @param onUnknown called for each occupation the vocabulary does not know
 */
export function workHistoryOf(
  cells: Cells<TalentField>,
  employerConsent: boolean,
  concepts: ConceptFinder,
  onUnknown: () => void,
): TalentRecord['workHistory'] {
  const jobs = cells.aligned(['workOccupation', 'workFrom', 'workTo', 'workIndustry', 'workEmployer']).map((job) => {
    const [occupation] = conceptsOf(job.workOccupation, 'occupation', concepts);
    if (job.workOccupation !== '' && !occupation) onUnknown();
    const startYear = taken('workFrom', job.workFrom, yearOf, 'not a year');
    const goesOn = job.workTo === '' || codeOf(job.workTo, stillThere) !== null;
    const endYear = goesOn ? null : taken('workTo', job.workTo, yearOf, 'neither a year nor the word for a job that goes on');
    if (startYear !== null && endYear !== null && endYear < startYear) refuse('workTo', 'a job ends before it begins');
    return {
      occupation: occupation ?? null,
      startYear,
      endYear,
      current: goesOn && startYear !== null,
      industryCode: taken('workIndustry', job.workIndustry, industryOf, 'an industry begins with two digits (TOL)'),
      employerBusinessId: employerConsent ? taken('workEmployer', job.workEmployer, businessIdOf, 'not a business ID') : null,
    };
  });
  return jobs.filter((job) => job.occupation ?? job.startYear ?? job.endYear ?? job.industryCode ?? job.employerBusinessId);
}

/** `fi:C2, sv:B1`; of a language named twice the first level counts. */
export function languagesOf(cells: Cells<TalentField>): TalentRecord['languages'] {
  const levels = new Map<string, TalentRecord['languages'][number]>();
  for (const part of cells.list('languages', /[;,\n]/)) {
    const [code = '', word = ''] = part.split(/[:\s]+(.*)/s).map((each) => each.trim());
    const level = codeOf(word, languageLevelWords);
    const language = languageCodeSchema.safeParse(code.toLowerCase());
    if (!language.success || level === null) return refuse('languages', 'a language is written fi:C2, its code and its level');
    if (!levels.has(language.data)) levels.set(language.data, { code: language.data, level });
  }
  return [...levels.values()];
}

/** A part of a cell: null when empty, else what `read` makes of it. */
function taken<Value>(field: TalentField, part: string, read: (part: string) => Value | null, why: string): Value | null {
  return part === '' ? null : (read(part) ?? refuse(field, why));
}

const levelOfEducation = (part: string): string | null => educationLevelSchema.safeParse(part).data ?? null;
const fieldOfEducation = (part: string): string | null => educationFieldSchema.safeParse(part).data ?? null;
const industryOf = (part: string): string | null => /^(\d{2})\d{0,3}$/.exec(part)?.[1] ?? null;
