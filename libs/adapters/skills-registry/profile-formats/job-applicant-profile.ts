import { ignored } from '@kasvu/adapter-kit';
import {
  businessIdSchema,
  educationFieldSchema,
  educationLevelSchema,
  employmentTypes,
  skillLevelSchema,
  talentRecordSchema,
  workingTimeSchema,
} from '@kasvu/contracts';
import { z } from 'zod';
import {
  industrySchema,
  iscoOfEscoCodeSchema,
  listOf,
  municipalitySchema,
  occupationUriSchema,
  skillUriSchema,
  takeEach,
  textSchema,
  yearSchema,
} from '../values';
import { mergedOccupations, mergedSkills, statedOccupations, statedSkills } from './concepts';
import { languageSchema, levelOrNativeSchema, mergedLanguages } from './languages';
import { saysSomething, unknownProfile, yearsOf, type MappingTools, type Profile, type Work } from './profile';
import { isoRegionSchema } from './regions';

const occupationSchema = z.object({
  escoIdentifier: textSchema,
  escoCode: textSchema,
  startDate: textSchema,
  endDate: textSchema,
  employer: ignored(),
  employerBusinessId: textSchema,
  industry: textSchema,
});

/** Virtual Finland's JobApplicantProfile 2.0 with what our interface adds: an employer's business ID, an industry, wished occupations. */
export const jobApplicantProfileSchema = z.object({
  occupations: z.array(occupationSchema),
  educations: z.array(
    z.object({
      educationName: ignored(),
      educationLevel: textSchema,
      educationField: textSchema,
      startDate: ignored(),
      graduationDate: textSchema,
      institutionName: ignored(),
    }),
  ),
  languageSkills: z.array(z.object({ escoIdentifier: ignored(), languageCode: textSchema, skillLevel: textSchema })),
  otherSkills: z.array(z.object({ escoIdentifier: textSchema, skillLevel: textSchema })),
  certifications: z.array(z.object({ certificationName: ignored(), escoIdentifier: z.array(z.string()), institutionName: ignored() })),
  permits: z.array(z.string()),
  workPreferences: z.object({
    naceCode: ignored(),
    preferredRegion: z.array(z.string()),
    preferredMunicipality: z.array(z.string()),
    preferredOccupation: listOf(z.string()),
    typeOfEmployment: textSchema,
    workingTime: textSchema,
    workingLanguage: ignored(),
  }),
});
export type JobApplicantProfile = z.output<typeof jobApplicantProfileSchema>;

const employmentTypeSchema = z.enum(employmentTypes);

/** Pure: everything in it is a code already; names of employers, schools, degrees and certificates stay behind. */
export function mapJobApplicantProfile(remote: JobApplicantProfile, tools: MappingTools): Profile {
  const { take } = tools;
  const preferences = remote.workPreferences;
  const each = <Schema extends z.ZodType>(schema: Schema, values: readonly unknown[], field: string) =>
    takeEach(take, schema, values, field);
  return {
    ...unknownProfile,
    workMunicipalityCodes: each(municipalitySchema, preferences.preferredMunicipality, 'profile.workPreferences.preferredMunicipality'),
    workRegionCodes: each(isoRegionSchema, preferences.preferredRegion, 'profile.workPreferences.preferredRegion'),
    skills: skillsOf(remote, tools),
    occupations: mergedOccupations(
      statedOccupations(each(occupationUriSchema, preferences.preferredOccupation, 'profile.workPreferences.preferredOccupation')),
    ),
    languages: mergedLanguages(
      remote.languageSkills.map(({ languageCode, skillLevel }) => ({
        code: take(languageSchema, languageCode, 'profile.languageSkills[].languageCode'),
        level: take(levelOrNativeSchema, skillLevel, 'profile.languageSkills[].skillLevel'),
      })),
    ),
    educations: educationsOf(remote, tools),
    workHistory: remote.occupations.map((occupation) => workOf(occupation, tools)).filter(saysSomething),
    permitCodes: each(talentRecordSchema.shape.permitCodes.element, remote.permits, 'profile.permits'),
    employmentTypes: each(employmentTypeSchema, [preferences.typeOfEmployment], 'profile.workPreferences.typeOfEmployment'),
    workingTimes: each(workingTimeSchema, [preferences.workingTime], 'profile.workPreferences.workingTime'),
  };
}

function skillsOf({ otherSkills, certifications }: JobApplicantProfile, { take }: MappingTools): Profile['skills'] {
  const stated = otherSkills.flatMap(({ escoIdentifier, skillLevel }): Profile['skills'] => {
    const uri = take(skillUriSchema, escoIdentifier, 'profile.otherSkills[].escoIdentifier');
    const level = take(skillLevelSchema, skillLevel, 'profile.otherSkills[].skillLevel');
    return uri === null ? [] : [{ uri, level, origin: 'stated' }];
  });
  const certified = certifications.flatMap(({ escoIdentifier }) => escoIdentifier);
  return mergedSkills([...stated, ...statedSkills(takeEach(take, skillUriSchema, certified, 'profile.certifications[].escoIdentifier'))]);
}

function educationsOf({ educations }: JobApplicantProfile, { take }: MappingTools): Profile['educations'] {
  return educations
    .map((education) => ({
      level: take(educationLevelSchema, education.educationLevel, 'profile.educations[].educationLevel'),
      field: take(educationFieldSchema, education.educationField, 'profile.educations[].educationField'),
      year: take(yearSchema, education.graduationDate, 'profile.educations[].graduationDate'),
    }))
    .filter(({ level, field, year }) => level !== null || field !== null || year !== null);
}

function workOf(occupation: JobApplicantProfile['occupations'][number], tools: MappingTools): Work {
  const { take } = tools;
  const path = 'profile.occupations[]';
  const uri =
    take(occupationUriSchema, occupation.escoIdentifier, `${path}.escoIdentifier`) ??
    take(iscoOfEscoCodeSchema, occupation.escoCode, `${path}.escoCode`);
  return {
    occupation: uri === null ? null : { uri, origin: 'stated' },
    ...yearsOf(occupation, path, tools),
    industryCode: take(industrySchema, occupation.industry, `${path}.industry`),
    employerBusinessId: take(businessIdSchema, occupation.employerBusinessId, `${path}.employerBusinessId`),
  };
}
