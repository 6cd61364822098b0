import { ignored } from '@kasvu/adapter-kit';
import { z } from 'zod';

/** A number where a text is meant, as post codes and keys come. */
const word = z.union([z.string(), z.number()]).transform(String);

/** What may be said once or several times: always a list. */
const several = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .union([schema, z.array(schema.nullable())])
    .nullish()
    .transform((value) => [value ?? []].flat().filter((one) => one !== null));

/** A text, or a thing that has a name, a description or an address. */
const described = z.union([
  word,
  z.object({
    '@type': ignored(),
    '@id': ignored(),
    name: word.nullish(),
    description: word.nullish(),
    url: word.nullish(),
    termCode: ignored(),
    inDefinedTermSet: ignored(),
    credentialCategory: ignored(),
    monthsOfExperience: ignored(),
  }),
]);
export type Described = z.output<typeof described>;

const identifier = z.union([word, z.object({ '@type': ignored(), name: ignored(), propertyID: ignored(), value: word.nullish() })]);

const address = z.union([
  z.string(),
  z.object({
    '@type': ignored(),
    streetAddress: word.nullish(),
    addressLocality: several(word),
    addressRegion: several(word),
    postalCode: word.nullish(),
    addressCountry: several(described),
    postOfficeBoxNumber: ignored(),
    email: ignored(),
    telephone: ignored(),
  }),
]);

const place = z.union([
  z.string(),
  z.object({
    '@type': ignored(),
    '@id': ignored(),
    name: word.nullish(),
    address: several(address),
    geo: ignored(),
    telephone: ignored(),
    url: ignored(),
  }),
]);
export type Place = z.output<typeof place>;

const organisation = z.union([
  z.string(),
  z.object({
    '@type': several(z.string()),
    '@id': ignored(),
    name: word.nullish(),
    legalName: word.nullish(),
    identifier: several(identifier),
    taxID: word.nullish(),
    vatID: word.nullish(),
    sameAs: ignored(),
    url: ignored(),
    logo: ignored(),
    image: ignored(),
    description: ignored(),
    address: ignored(),
    department: ignored(),
    email: ignored(),
    telephone: ignored(),
  }),
]);
export type Organisation = z.output<typeof organisation>;

/** Whether a type of JSON-LD is that of a job posting, as its name or its address. */
export function isJobPosting(type: unknown): boolean {
  return [type].flat().some((one) => /(^|\/)JobPosting$/.test(String(one)));
}

/** A JobPosting of schema.org in the forms it takes in the wild. */
export const remotePostingSchema = z.object({
  '@context': ignored(),
  '@type': z.union([z.string(), z.array(z.string())]).refine(isJobPosting, 'Not a JobPosting'),
  '@id': ignored(),
  title: word.nullish(),
  name: word.nullish(),
  description: word.nullish(),
  responsibilities: several(described),
  identifier: several(identifier),
  url: word.nullish(),
  inLanguage: several(described),
  datePosted: word.nullish(),
  validThrough: word.nullish(),
  employmentType: several(word),
  hiringOrganization: several(organisation),
  jobLocation: several(place),
  jobLocationType: several(word),
  industry: several(described),
  occupationalCategory: several(described),
  qualifications: several(described),
  skills: several(described),
  experienceRequirements: several(described),
  educationRequirements: several(described),
  totalJobOpenings: word.nullish(),
  applicantLocationRequirements: ignored(),
  applicationContact: ignored(),
  baseSalary: ignored(),
  directApply: ignored(),
  employerOverview: ignored(),
  employmentUnit: ignored(),
  estimatedSalary: ignored(),
  experienceInPlaceOfEducation: ignored(),
  image: ignored(),
  incentiveCompensation: ignored(),
  incentives: ignored(),
  jobBenefits: ignored(),
  jobImmediateStart: ignored(),
  jobStartDate: ignored(),
  mainEntityOfPage: ignored(),
  relevantOccupation: ignored(),
  salaryCurrency: ignored(),
  sameAs: ignored(),
  specialCommitments: ignored(),
  workHours: ignored(),
});
export type RemotePosting = z.output<typeof remotePostingSchema>;
