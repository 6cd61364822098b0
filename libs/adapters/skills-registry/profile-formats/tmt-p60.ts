import { educationLevelSchema, isoDateSchema, regionCodeSchema } from '@kasvu/contracts';
import { z } from 'zod';
import { municipalitySchema, occupationUriSchema, skillUriSchema, takeEach, yearSchema } from '../values';
import { mergedOccupations, mergedSkills, statedOccupations, statedSkills, suggestionsIn } from './concepts';
import { languageSchema, levelOrL1Schema, mergedLanguages } from './languages';
import { saysSomething, unknownProfile, yearsOf, type MappingTools, type Profile, type Work } from './profile';
import type { Description, Texts, TmtProfile } from './tmt-p60-schema';

/** The first digit of a six-digit code of the national classification of education is the level. */
const levelOfDegreeSchema = z
  .string()
  .regex(/^\d{6}$/)
  .transform((code) => code.slice(0, 1))
  .pipe(educationLevelSchema);

/** Pure: concepts given as ESCO URIs are stated; of titles and descriptions only the concepts found in them are kept, as suggested. */
export function mapTmtProfile(remote: TmtProfile, tools: MappingTools): Profile {
  const { take, concepts } = tools;
  const general = remote.generalInfo;
  const wish = remote.jobPreferenceDescription;
  const statedWishes = urisOf(occupationUriSchema, [wish], 'occupations', 'profile.jobPreferenceDescription', tools);
  const written = suggestionsIn([...textsOf(general?.caption), ...textsOf(wish?.description)], concepts);
  return {
    ...unknownProfile,
    availableFrom: take(isoDateSchema, general?.startDate, 'profile.generalInfo.startDate'),
    remote: general?.willingToWorkRemotely ?? null,
    workMunicipalityCodes: takeEach(
      take,
      municipalitySchema,
      general?.preferredMunicipalities ?? [],
      'profile.generalInfo.preferredMunicipalities',
    ),
    workRegionCodes: takeEach(take, regionCodeSchema, general?.preferredRegions ?? [], 'profile.generalInfo.preferredRegions'),
    skills: mergedSkills([...statedSkillsOf(remote, tools), ...written.skills, ...suggestionsIn(experienceIn(remote), concepts).skills]),
    occupations: mergedOccupations([...statedOccupations(statedWishes), ...written.occupations]),
    languages: mergedLanguages(
      remote.languageSkills.map(({ code, level }) => ({
        code: take(languageSchema, code, 'profile.languageSkills[].code'),
        level: take(levelOrL1Schema, level, 'profile.languageSkills[].level'),
      })),
    ),
    educations: educationsOf(remote, tools),
    workHistory: [
      ...remote.employments.map((work) => workOf(work, 'profile.employments[]', tools)),
      ...remote.businessActivities.map((work) => workOf(work, 'profile.businessActivities[]', tools)),
    ].filter(saysSomething),
  };
}

function statedSkillsOf(remote: TmtProfile, tools: MappingTools): Profile['skills'] {
  const described: Record<string, readonly { description?: Description }[]> = {
    'profile.experienceDescription': [{ description: remote.experienceDescription }],
    'profile.jobPreferenceDescription': [{ description: remote.jobPreferenceDescription }],
    'profile.employments[].description': remote.employments,
    'profile.businessActivities[].description': remote.businessActivities,
    'profile.educations[].description': remote.educations,
    'profile.projects[].description': remote.projects,
  };
  const uris = Object.entries(described).flatMap(([path, items]) =>
    urisOf(
      skillUriSchema,
      items.map(({ description }) => description),
      'skills',
      path,
      tools,
    ),
  );
  return statedSkills(uris);
}

/** What the person wrote of what they have done. */
function experienceIn(remote: TmtProfile): string[] {
  const titled = [...remote.employments, ...remote.businessActivities, ...remote.projects];
  const described = [{ description: remote.experienceDescription }, ...titled, ...remote.educations];
  return [
    ...textsOf(remote.generalInfo?.description),
    ...titled.flatMap(({ title }) => textsOf(title)),
    ...described.flatMap(({ description }) => textsOf(description?.description)),
  ];
}

/** A study that was broken off is no education. */
function educationsOf({ educations }: TmtProfile, { take }: MappingTools): Profile['educations'] {
  return educations
    .filter(({ interval }) => !interval?.abortedDate)
    .map(({ degreeCode, interval }) => ({
      level: take(levelOfDegreeSchema, degreeCode, 'profile.educations[].degreeCode'),
      field: null,
      year: take(yearSchema, interval?.endDate, 'profile.educations[].interval.endDate'),
    }))
    .filter(({ level, year }) => level !== null || year !== null);
}

/** The business ID of somebody's own firm names them, so it is not taken. */
function workOf(
  work: Pick<TmtProfile['employments'][number], 'title' | 'interval' | 'description'>,
  path: string,
  tools: MappingTools,
): Work {
  const [stated] = urisOf(occupationUriSchema, [work.description], 'occupations', `${path}.description`, tools);
  const [suggested] = suggestionsIn(textsOf(work.title), tools.concepts).occupations;
  return {
    occupation: stated !== undefined ? { uri: stated, origin: 'stated' } : (suggested ?? null),
    ...yearsOf(work.interval ?? {}, `${path}.interval`, tools),
    industryCode: null,
    employerBusinessId: null,
  };
}

function urisOf(
  schema: z.ZodType<string>,
  descriptions: readonly Description[],
  list: 'occupations' | 'skills',
  path: string,
  { take }: MappingTools,
): string[] {
  const uris = descriptions.flatMap((description) => description?.[list] ?? []).map(({ uri }) => uri);
  return takeEach(take, schema, uris, `${path}.${list}[].uri`);
}

function textsOf(texts: Texts): string[] {
  return Object.values(texts ?? {}).filter((text) => typeof text === 'string');
}
