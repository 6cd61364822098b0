import { helsinkiDate, ignored, zonedInstant } from '@kasvu/adapter-kit';
import { z } from 'zod';

const idSchema = z.string().regex(/^[\w-]{1,60}$/, 'Not an id');
/** Whole days, or instants of which the day in Finland counts. */
const daySchema = z.union([
  z.iso.date(),
  z.iso
    .datetime({ offset: true })
    .regex(/^[12]\d{3}/)
    .transform((instant) => helsinkiDate(instant)),
]);

const allIgnored = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, ignored()]));

const applicationSchema = z.object({
  id: idSchema,
  type: ignored(),
  links: ignored(),
  relationships: ignored(),
  attributes: z.object({
    'created-at': zonedInstant(),
    'rejected-at': zonedInstant().nullish(),
    'changed-stage-at': zonedInstant().nullish(),
    ...allIgnored(['updated-at', 'cover-letter', 'referring-site', 'referring-url', 'sourced', 'row-order', 'match', 'status']),
  }),
});

const candidateSchema = z.object({
  id: idSchema,
  type: ignored(),
  links: ignored(),
  relationships: ignored(),
  attributes: z.object({
    tags: z.array(z.string()).nullish(),
    ...allIgnored([
      ...['first-name', 'last-name', 'email', 'phone', 'picture', 'pitch', 'resume', 'original-resume', 'resume-summary', 'profile-url'],
      ...['facebook-id', 'facebook-profile', 'linkedin-uid', 'linkedin-url', 'linkedin-profile', 'referring-site', 'referring-url'],
      ...['connected', 'internal', 'referred', 'sourced', 'unsubscribed', 'consent-future-jobs-at', 'created-at', 'updated-at'],
    ]),
  }),
});

const jobSchema = z.object({
  id: idSchema,
  type: ignored(),
  links: ignored(),
  relationships: ignored(),
  attributes: z.object({
    title: z.string().nullish(),
    'end-date': daySchema.nullish(),
    ...allIgnored([
      ...['apply-button-text', 'body', 'pitch', 'picture', 'pinned', 'tags', 'internal', 'internal-name', 'mailbox', 'recruiter-email'],
      ...['status', 'human-status', 'remote-status', 'start-date', 'created-at', 'updated-at', 'external-application-url'],
      ...['name-requirement', 'resume-requirement', 'cover-letter-requirement', 'phone-requirement', 'sharing-image-layout'],
    ]),
  }),
});

const stageSchema = z.object({
  id: ignored(),
  type: ignored(),
  links: ignored(),
  relationships: ignored(),
  attributes: z.object({
    name: z.string().nullish(),
    'stage-type': z.string().nullish(),
    ...allIgnored(['row-order', 'created-at', 'updated-at', 'active-job-applications-count', 'rejected-job-applications-count']),
  }),
});

/** An application together with what it points to, see `joined`. What names a person or was typed by one is ignored. */
export const remoteApplicationSchema = z.object({
  application: applicationSchema,
  candidate: candidateSchema,
  job: jobSchema,
  stage: stageSchema.nullable(),
});
export type RemoteApplication = z.output<typeof remoteApplicationSchema>;
