import { ignored } from '@kasvu/adapter-kit';
import { z } from 'zod';
import { listOf, textSchema } from '../values';

/** A text by language. */
const textsSchema = z.record(z.string(), z.unknown()).nullish();
export type Texts = z.output<typeof textsSchema>;
const conceptsSchema = listOf(z.object({ uri: textSchema, prefLabel: ignored(), altLabel: ignored() }));
const descriptionSchema = z.object({ description: textsSchema, occupations: conceptsSchema, skills: conceptsSchema }).nullish();
const intervalSchema = z.object({ startDate: textSchema, endDate: textSchema, ongoing: z.boolean().nullish() }).nullish();

/** Työmarkkinatori's job-seeker profile, P60 version 1: what its owner has published. */
export const tmtProfileSchema = z.object({
  generalInfo: z
    .object({
      caption: textsSchema,
      description: textsSchema,
      meta: ignored(),
      personAvailability: ignored(),
      personAvailabilityText: ignored(),
      preferredCountries: ignored(),
      preferredMunicipalities: listOf(z.string()),
      preferredRegions: listOf(z.string()),
      startDate: textSchema,
      willingToTravel: ignored(),
      willingToWorkRemotely: z.boolean().nullish(),
    })
    .nullish(),
  experienceDescription: descriptionSchema,
  jobPreferenceDescription: descriptionSchema,
  employments: listOf(
    z.object({
      title: textsSchema,
      employer: ignored(),
      employerNameHidden: ignored(),
      interval: intervalSchema,
      description: descriptionSchema,
    }),
  ),
  businessActivities: listOf(
    z.object({
      businessId: ignored(),
      businessType: ignored(),
      name: ignored(),
      title: textsSchema,
      interval: intervalSchema,
      description: descriptionSchema,
    }),
  ),
  educations: listOf(
    z.object({
      degreeCode: textSchema,
      customDegreeName: ignored(),
      degreeInstitution: ignored(),
      interval: z.object({ startDate: ignored(), endDate: textSchema, abortedDate: textSchema, statusCode: ignored() }).nullish(),
      description: descriptionSchema,
    }),
  ),
  languageSkills: listOf(z.object({ code: textSchema, level: textSchema, description: ignored() })),
  projects: listOf(z.object({ title: textsSchema, interval: ignored(), description: descriptionSchema })),
  certifications: ignored(),
  drivingLicenses: ignored(),
  externalLinks: ignored(),
});
export type TmtProfile = z.output<typeof tmtProfileSchema>;
export type Description = z.output<typeof descriptionSchema>;
