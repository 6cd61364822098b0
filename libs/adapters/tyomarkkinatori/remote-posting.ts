import { ignored } from '@kasvu/adapter-kit';
import { z } from 'zod';

/** A text per language; the service has further languages, which are not read. */
const localized = z.record(z.string(), z.string().nullable()).nullish();

/** Concepts are URIs in the interface, and objects around one in the web service. */
const concepts = z.array(z.union([z.string(), z.object({ uri: z.string(), prefLabel: ignored(), altLabel: ignored() })])).nullish();

/**
 * An instant in UTC. The documentation leaves 26 characters for it, so that six decimals leave no room for a zone: without one it is UTC too.
 */
const utcInstant = z.union([
  z.iso.datetime({ offset: true }).transform((text) => new Date(text).toISOString()),
  z.iso.datetime({ local: true }).transform((text) => new Date(`${text}Z`).toISOString()),
]);

/** A job posting as P67 v2 gives it. */
export const remotePostingSchema = z.object({
  languages: z.array(z.string()).nullish(),
  descriptionsContentType: ignored(),
  metadata: z.object({
    externalId: z.string().regex(/^[\w-]{1,64}$/, 'Not an id'),
    status: ignored(),
    created: utcInstant.nullish(),
    createdSource: ignored(),
    lastModified: ignored(),
    lastModifiedSource: ignored(),
    archived: ignored(),
    etag: ignored(),
  }),
  client: ignored(),
  owner: z.object({
    employerType: z.string().nullish(),
    businessId: z.union([z.string(), z.array(z.string())]).nullish(),
    company: localized,
    officeName: z.union([z.string(), localized]).optional(),
    reference: ignored(),
    householdEmployer: z.unknown().optional(),
  }),
  position: z.object({
    title: localized,
    jobDescription: localized,
    marketingDescription: localized,
    permitCardsDescription: localized,
    mainOccupation: z.string().nullish(),
    occupations: concepts,
    skills: concepts,
    employmentRelationship: z.string().nullish(),
    continuityOfWork: z.array(z.string()).nullish(),
    workTime: z.string().nullish(),
    workLanguages: z.array(z.string()).nullish(),
    workTimeDetails: ignored(),
    wagePrinciple: ignored(),
    wagePrincipleInfo: ignored(),
    wagePrincipalInfo: ignored(),
    partTimeInfo: ignored(),
    criminalRecordVerification: ignored(),
    drivingLicenses: ignored(),
    permitCards: ignored(),
  }),
  location: z
    .object({
      countries: ignored(),
      regions: ignored(),
      municipalities: z.array(z.string()).nullish(),
      requiresTravelling: ignored(),
      workplaceName: localized,
      workplaceAddress: z.string().nullish(),
      workplacePostalCode: z.string().nullish(),
      workplacePostOffice: z.string().nullish(),
    })
    .nullish(),
  application: z
    .object({
      published: utcInstant.nullish(),
      expires: utcInstant.nullish(),
      openPositions: z.int().nullish(),
      helpText: ignored(),
      url: localized,
      extraVisibility: ignored(),
    })
    .nullish(),
  contacts: ignored(),
  externalLinks: ignored(),
});
export type RemotePosting = z.output<typeof remotePostingSchema>;

/** What is asked of a posting that is over. */
export const archivedPostingSchema = z.object({ metadata: remotePostingSchema.shape.metadata.pick({ externalId: true }) });
