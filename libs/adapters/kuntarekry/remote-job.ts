import { ignored } from '@kasvu/adapter-kit';
import { z } from 'zod';

const text = z.string().nullish();

/** One advertisement in one language. Only the first nine fields of it must be there; all are texts. */
export const remoteJobSchema = z.object({
  jobAdvertisement: z.object({
    language: text,
    changetime: ignored(),
    publishingOrganization: ignored(),
    publicationStarts: text,
    publicationEnds: text,
    type: ignored(),
    anonymous: ignored(),
    id: z.string().regex(/^[\w-]{1,64}$/, 'Not an id'),
    title: z.string(),
    organization: text,
    organizationDesc: ignored(),
    profitCenter: text,
    jobDesc: text,
    salary: ignored(),
    salaryClass: ignored(),
    jobDuration: ignored(),
    employment: text,
    employmentId: ignored(),
    employmentType: text,
    employmentTypeId: ignored(),
    employmentCategory: ignored(),
    taskArea: text,
    location: text,
    address: text,
    postalArea: text,
    postalCode: text,
    region: ignored(),
    contacts: ignored(),
    lightContactInUse: ignored(),
    lightContactRecipients: ignored(),
    numberOfVacancy: text,
    logo: ignored(),
    internetLink: ignored(),
    externalLink: ignored(),
    embedLink: ignored(),
    custMultiSelection: ignored(),
  }),
  publication: ignored(),
  link: z.object({ url: text }).nullish(),
});
export type RemoteJob = z.output<typeof remoteJobSchema>;
