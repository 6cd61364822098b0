import { z } from 'zod';
import { listOf, listQueryShape, pageOf } from './listing';
import { conceptOriginSchema, conceptUriSchema, pseudonymSchema } from './talent';
import { heldSkillSchema, namedConceptSchema } from './talent-answers';
import { businessIdSchema, isoDateSchema, isoInstantSchema, municipalityCodeSchema, sourceIdSchema } from './values';

/** How far an application has come. */
export const applicationStages = ['new', 'screening', 'interview', 'offer', 'hired', 'rejected'] as const;
export const applicationStageSchema = z.enum(applicationStages);
export type ApplicationStage = z.infer<typeof applicationStageSchema>;

/** An application as an adapter delivers it. Its key at the source is a pseudonym of the application. */
export const applicationRecordSchema = z.strictObject({
  applicant: pseudonymSchema,
  applicantKind: z.enum(['talent', 'external']).describe('`talent`: the pseudonym is that of a person of the skills registry'),
  vacancy: z
    .strictObject({
      source: sourceIdSchema.nullable().describe('The source of vacancies that `sourceId` belongs to'),
      sourceId: z.string().nullable(),
      employerBusinessId: businessIdSchema.nullable(),
      employerName: z.string().nullable(),
      title: z.string().nullable(),
      municipalityCode: municipalityCodeSchema.nullable(),
      applicationEndsOn: isoDateSchema.nullable(),
    })
    .describe('What was applied for: by key, or by what describes it'),
  appliedAt: isoInstantSchema,
  stage: applicationStageSchema,
  stageChangedAt: isoInstantSchema.nullable(),
  skills: z.array(z.strictObject({ uri: conceptUriSchema, origin: conceptOriginSchema })),
  yearsOfExperience: z.int().min(0).max(70).nullable(),
});
export type ApplicationRecord = z.infer<typeof applicationRecordSchema>;

/** Orders of a vacancy's applicants, each a plain rule; the person who looks picks one (LAW M1). */
export const applicantSorts = ['-matches', '-appliedOn', 'appliedOn', 'stage'] as const;

export const applicantListQuerySchema = z.strictObject({
  stage: listOf(applicationStageSchema),
  sort: z.enum(applicantSorts).default('-matches'),
  cursor: listQueryShape.cursor,
  offset: listQueryShape.offset,
  limit: listQueryShape.limit,
});
export type ApplicantListQuery = z.output<typeof applicantListQuerySchema>;

/** Somebody who applied, by pseudonym. */
export const applicantSchema = z
  .object({
    id: z.string(),
    applicant: pseudonymSchema,
    profile: z.boolean().describe('Has a profile among the talent that can be opened'),
    stage: applicationStageSchema,
    stageChangedOn: isoDateSchema.nullable(),
    appliedOn: isoDateSchema,
    has: z.array(heldSkillSchema).describe('Of what the vacancy asks for'),
    lacks: z.array(namedConceptSchema),
    yearsOfExperience: z.int().nullable(),
    source: sourceIdSchema,
  })
  .meta({ id: 'Applicant' });
export type Applicant = z.infer<typeof applicantSchema>;

export const applicantPageSchema = pageOf(applicantSchema)
  .extend({
    asks: z.array(namedConceptSchema).describe('The skills the vacancy asks for'),
    stages: z.array(z.object({ stage: applicationStageSchema, count: z.int() })).describe('Of all applicants of the vacancy'),
  })
  .meta({ id: 'ApplicantPage' });
export type ApplicantPage = z.infer<typeof applicantPageSchema>;

export const unmatchedQuerySchema = z.strictObject({ cursor: listQueryShape.cursor, limit: listQueryShape.limit });
export type UnmatchedQuery = z.output<typeof unmatchedQuerySchema>;

/** Applications whose vacancy is not among the vacancies held, together by what they say of it. */
export const unmatchedVacancySchema = z.object({
  id: z.string(),
  source: sourceIdSchema,
  vacancy: applicationRecordSchema.shape.vacancy,
  applications: z.int(),
  latestOn: isoDateSchema,
});
export const unmatchedPageSchema = pageOf(unmatchedVacancySchema).meta({ id: 'UnmatchedApplications' });
export type UnmatchedVacancy = z.infer<typeof unmatchedVacancySchema>;
