import { businessIdSchema, municipalityCodeSchema, sourceIdSchema, type ApplicationRecord, type ApplicationStage } from '@kasvu/contracts';
import { z } from 'zod';
import { plainText } from './normalise';
import { maskPersonalData } from './personal-data';

const longestLine = 300;

/**
 * What a recruiting system calls a vacancy or its employer, as one line that may be kept: personal data masked, at most 300 characters.
 * Null when nothing is left.
 */
export function maskedLine(text: string | null | undefined): string | null {
  const line = plainText((text ?? '').toWellFormed())
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return maskPersonalData(line).slice(0, longestLine).toWellFormed().trim() || null;
}

/** The first that fits decides: a refusal at any step is a refusal, and who was chosen for an interview is not hired. */
const stageWords: readonly [ApplicationStage, RegExp][] = [
  ['rejected', /reject|declin|withdr|ei valit|hylä|vetäyty|inte vald|avslag|avböj/],
  ['offer', /offer|tarjou|tarjot|erbjud/],
  ['hired', /\bhired\b|palkat|rekrytoitu|^valit(tu|ut)$|anställd/],
  ['interview', /interview|haastat|intervju|face.to.face|on-?site|referenc|referens|suosittel/],
  ['screening', /screen|review|arvio|karsin|seulo|bedöm|granska|urval|assess|test|shortlist/],
  ['new', /\bnew\b|inbox|applied|received|incoming|^uu(si|det)|saapu|vastaanot|^ny(a|tt)?\b|inkom|mottag/],
];

/**
 * How far an application has come by the name a recruiter gave the step, in Finnish, Swedish or English; null when the name says nothing
 * known. Names are the employer's own words and are not kept.
 */
export function stageOfName(name: string): ApplicationStage | null {
  const text = name.normalize('NFC').toLowerCase().trim();
  return stageWords.find(([, words]) => words.test(text))?.[0] ?? null;
}

const noSource = 'none';

/** Settings of an applicant-tracking system of one employer: whose vacancies its jobs are. For its config schema. */
export const vacancySettings = {
  vacancySource: sourceIdSchema
    .default('vantaa-jobs')
    .describe('The source of vacancies that its job ids belong to; `none` when they are in no source'),
  employerBusinessId: businessIdSchema.nullable().default(null).describe('The employer of every job'),
  employerName: z.string().trim().min(1).max(300).nullable().default(null),
  municipalityCode: municipalityCodeSchema.nullable().default(null).describe('Where the jobs are'),
};
export type VacancySettings = z.output<z.ZodObject<typeof vacancySettings>>;

/** The vacancy behind a job of an applicant-tracking system, by key and by what describes it. */
export function vacancyOfJob(
  job: { id: string; title: string | null | undefined; endsOn: string | null },
  { vacancySource, employerBusinessId, employerName, municipalityCode }: VacancySettings,
): ApplicationRecord['vacancy'] {
  const inSource = vacancySource !== noSource;
  return {
    source: inSource ? vacancySource : null,
    sourceId: inSource ? job.id : null,
    employerBusinessId,
    employerName,
    title: maskedLine(job.title),
    municipalityCode,
    applicationEndsOn: job.endsOn,
  };
}
