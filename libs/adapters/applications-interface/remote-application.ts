import { zonedInstant } from '@kasvu/adapter-kit';
import { applicationStageSchema, businessIdSchema, isoDateSchema, municipalityCodeSchema, sourceIdSchema } from '@kasvu/contracts';
import { z } from 'zod';

export const keySchema = z.string().trim().min(1).max(200);

const vacancySchema = z.object({
  source: sourceIdSchema.nullish(),
  sourceId: z
    .string()
    .regex(/^[\w.:/?=&%#~+-]{1,300}$/, 'Not the key of a vacancy')
    .nullish(),
  employerBusinessId: businessIdSchema.nullish(),
  employerName: z.string().nullish(),
  title: z.string().nullish(),
  municipality: municipalityCodeSchema.nullish(),
  applicationEndsOn: isoDateSchema.nullish(),
});

/** One application as docs/interfaces/applications.openapi.yaml describes it. */
export const remoteApplicationSchema = z.object({
  applicationId: keySchema,
  vacancy: vacancySchema,
  talentKey: keySchema.nullish(),
  applicantKey: keySchema.nullish(),
  appliedAt: zonedInstant(),
  stage: applicationStageSchema,
  stageChangedAt: zonedInstant().nullish(),
  skills: z.array(z.string()).nullish(),
  yearsOfExperience: z.int().min(0).max(70).nullish(),
});
export type RemoteApplication = z.output<typeof remoteApplicationSchema>;
