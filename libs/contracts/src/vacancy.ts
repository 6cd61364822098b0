import { z } from 'zod';
import { listOf, listQueryShape, pageOf, searchFilterShape } from './listing';
import { linkConfidences } from './joining';
import { provenanceSchema } from './provenance';
import {
  businessIdSchema,
  httpUrlSchema,
  isoDateSchema,
  isoInstantSchema,
  languageSchema,
  localizedTextSchema,
  municipalityCodeSchema,
} from './values';

const languageCodeOfWork = z.string().regex(/^[a-z]{2}$/, 'A language code has two letters (ISO 639-1)');

/** A vacancy as an adapter delivers it. Contact persons are never part of it. */
export const vacancyRecordSchema = z.strictObject({
  title: localizedTextSchema.refine((title) => Object.values(title).some(Boolean), 'A title in at least one language'),
  description: localizedTextSchema,
  field: z.string().nullable().describe("The source's own field of work, as written there"),
  languages: z.array(languageSchema).describe('Languages the ad is written in'),
  employerName: z.string().min(1),
  employerUnit: z.string().nullable().describe('Department or workplace of the employer'),
  employerBusinessId: businessIdSchema.nullable(),
  municipalityCodes: z.array(municipalityCodeSchema),
  address: z.string().nullable(),
  location: z
    .object({ longitude: z.number().min(-180).max(180), latitude: z.number().min(-90).max(90) })
    .nullable()
    .describe('WGS 84'),
  publishedAt: isoInstantSchema.nullable(),
  applicationEndsOn: isoDateSchema.nullable().describe('Last day to apply, in Finland; null when open until filled'),
  positions: z.int().min(1).nullable(),
  applicationUrl: httpUrlSchema.nullable(),
  requirements: localizedTextSchema.default({}).describe('What is required, where the source tells it apart from the description'),
  employmentType: z.enum(['permanent', 'temporary', 'seasonal', 'internship', 'freelance']).nullable().default(null),
  workingTime: z.enum(['full-time', 'part-time']).nullable().default(null),
  workLanguages: z.array(languageCodeOfWork).default([]).describe('Languages needed at work'),
  remote: z.boolean().nullable().default(null),
  skillUris: z.array(z.string()).describe('Skills the source itself states'),
  occupationUris: z.array(z.string()).describe('ESCO occupations, ISCO groups or national occupations'),
});
export type VacancyRecord = z.input<typeof vacancyRecordSchema>;

/** How a text asks for a skill: it cannot be done without, or is an advantage. */
export const skillWeights = ['required', 'appreciated'] as const;

/** Why a vacancy carries a skill: the words that say so. */
export const skillEvidenceSchema = z.object({
  skillId: z.string().describe('Of the skill or occupation'),
  uri: z.string(),
  labels: localizedTextSchema,
  kind: z.enum(['skill', 'occupation']),
  field: z
    .enum(['title', 'description', 'requirements', 'name', 'outcomes', 'keywords', 'field', 'stated', 'occupation'])
    .describe(
      'Where it was found; `stated`: given by the source as a skill; `occupation`: an essential skill of the occupation, weaker than the rest',
    ),
  words: z.string().describe('The words found, as written'),
  language: languageSchema.nullable(),
  weight: z.enum(skillWeights).default('required').describe('What an occupation lets one suppose is `appreciated`'),
});
export type SkillEvidence = z.infer<typeof skillEvidenceSchema>;

export const vacancySorts = [
  'applicationEndsOn',
  '-applicationEndsOn',
  '-publishedAt',
  'title',
  '-title',
  'employer',
  '-employer',
] as const;

export const vacancyListQuerySchema = z.strictObject({
  ...listQueryShape,
  ...searchFilterShape,
  skill: listOf(z.string().regex(/^\d{1,9}$/, 'A skill id is a number')).describe('Ids of skills or occupations; any of them'),
  municipality: listOf(municipalityCodeSchema),
  employer: listOf(businessIdSchema).describe('Business IDs of employers'),
  language: listOf(languageSchema).describe('Language of the ad'),
  endsWithin: z.coerce.number().int().min(0).max(365).optional().describe('Application period ends within this many days'),
  includeEnded: z.stringbool().default(false).describe('Also vacancies whose application period is over'),
  sort: z.enum(vacancySorts).default('applicationEndsOn'),
});
export type VacancyListQuery = z.infer<typeof vacancyListQuerySchema>;

export const vacancyListItemSchema = z
  .object({
    id: z.string(),
    title: localizedTextSchema,
    field: z.string().nullable(),
    employerName: z.string(),
    employerUnit: z.string().nullable(),
    employerBusinessId: z.string().nullable().describe('Set when the employer is a company we hold'),
    municipalityCodes: z.array(z.string()),
    municipalities: z.array(localizedTextSchema),
    publishedAt: z.string().nullable(),
    applicationEndsOn: z.string().nullable(),
    ended: z.boolean(),
    languages: z.array(languageSchema),
    source: z.string(),
    sources: z
      .array(z.object({ id: z.string(), source: z.string(), url: z.string().nullable() }))
      .describe('Every source that has it, each with its own vacancy id; the first is the one shown'),
    employerLink: z.enum(linkConfidences).nullable().describe('How sure the employer is; null: the source gives the business ID'),
    skills: z.array(skillEvidenceSchema),
    firstSeenAt: isoInstantSchema.describe('When it was first stored here, from whichever source had it first'),
  })
  .meta({ id: 'VacancyListItem' });
export type VacancyListItem = z.infer<typeof vacancyListItemSchema>;
export const vacancyPageSchema = pageOf(vacancyListItemSchema).meta({ id: 'VacancyPage' });

export const vacancySchema = z
  .object({
    ...vacancyListItemSchema.shape,
    description: localizedTextSchema,
    requirements: localizedTextSchema,
    employmentType: vacancyRecordSchema.shape.employmentType,
    workingTime: vacancyRecordSchema.shape.workingTime,
    workLanguages: z.array(z.string()),
    remote: z.boolean().nullable(),
    address: z.string().nullable(),
    location: vacancyRecordSchema.shape.location,
    positions: z.int().nullable(),
    applicationUrl: z.string().nullable(),
    withdrawn: z.boolean().describe('No longer in its source'),
    provenance: provenanceSchema,
  })
  .meta({ id: 'Vacancy' });
export type Vacancy = z.infer<typeof vacancySchema>;
