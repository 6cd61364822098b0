import { ignored } from '@kasvu/adapter-kit';
import { availabilities, isoInstantSchema } from '@kasvu/contracts';
import { z } from 'zod';
import { remoteConsentsSchema } from './consents';
import { jobApplicantProfileSchema } from './profile-formats/job-applicant-profile';
import { jsonResumeSchema } from './profile-formats/json-resume';
import { tmtProfileSchema } from './profile-formats/tmt-p60-schema';
import { textSchema } from './values';

export const personKeySchema = z.string().max(200).regex(/\S/, 'A key is not blank');

/** All that is read of a person before it is known whether anything may be. */
export const personToAskForSchema = z.object({ personKey: personKeySchema, consents: remoteConsentsSchema });

const envelope = {
  ...personToAskForSchema.shape,
  updatedAt: isoInstantSchema,
  availability: z.enum(availabilities),
  availableFrom: textSchema,
  residenceMunicipality: textSchema,
  willingToWorkRemotely: z.boolean().nullish(),
  employer: z.object({ businessId: textSchema, name: ignored() }).nullish(),
  identity: z.object({ name: textSchema, email: textSchema, phone: textSchema }).nullish(),
};

/** A person of `/v1/people`; see docs/interfaces/skills-registry.openapi.yaml. */
export const remotePersonSchema = z.discriminatedUnion('profileFormat', [
  z.object({ ...envelope, profileFormat: z.literal('job-applicant-profile-2.0').nullish(), profile: jobApplicantProfileSchema }),
  z.object({ ...envelope, profileFormat: z.literal('tmt-p60-1'), profile: tmtProfileSchema }),
  z.object({ ...envelope, profileFormat: z.literal('json-resume-1'), profile: jsonResumeSchema }),
]);
export type RemotePerson = z.output<typeof remotePersonSchema>;
