import { ignored } from '@kasvu/adapter-kit';
import { skillLevelSchema } from '@kasvu/contracts';
import { z } from 'zod';
import { listOf, textSchema, yearSchema } from '../values';
import { mergedOccupations, mergedSkills, suggestionsIn } from './concepts';
import { fluencySchema, languageSchema, mergedLanguages } from './languages';
import { saysSomething, unknownProfile, yearsOf, type MappingTools, type Profile, type Work } from './profile';

/** JSON Resume 1.x: nothing in it is a code, and nearly everything may name somebody. */
export const jsonResumeSchema = z.object({
  $schema: ignored(),
  basics: z
    .object({
      name: ignored(),
      label: textSchema,
      image: ignored(),
      email: ignored(),
      phone: ignored(),
      url: ignored(),
      summary: ignored(),
      location: ignored(),
      profiles: ignored(),
    })
    .nullish(),
  work: listOf(
    z.object({
      name: ignored(),
      location: ignored(),
      description: ignored(),
      position: textSchema,
      url: ignored(),
      startDate: textSchema,
      endDate: textSchema,
      summary: ignored(),
      highlights: ignored(),
    }),
  ),
  education: listOf(
    z.object({
      institution: ignored(),
      url: ignored(),
      area: ignored(),
      studyType: ignored(),
      startDate: ignored(),
      endDate: textSchema,
      score: ignored(),
      courses: ignored(),
    }),
  ),
  certificates: listOf(z.object({ name: textSchema, date: ignored(), url: ignored(), issuer: ignored() })),
  skills: listOf(z.object({ name: textSchema, level: textSchema, keywords: listOf(z.string()) })),
  languages: listOf(z.object({ language: textSchema, fluency: textSchema })),
  projects: listOf(
    z.object({
      name: ignored(),
      description: ignored(),
      highlights: ignored(),
      keywords: listOf(z.string()),
      startDate: ignored(),
      endDate: ignored(),
      url: ignored(),
      roles: listOf(z.string()),
      entity: ignored(),
      type: ignored(),
    }),
  ),
  // What somebody does in their free time, believes in or is praised for tells too much and no skill.
  volunteer: ignored(),
  interests: ignored(),
  references: ignored(),
  awards: ignored(),
  publications: ignored(),
  meta: ignored(),
});
export type JsonResume = z.output<typeof jsonResumeSchema>;

const writtenLevelSchema = z
  .string()
  .transform((text) => text.trim().toLowerCase())
  .pipe(skillLevelSchema);

/** Pure: of every text only the concepts the vocabulary finds in it are kept, all of them as suggested. */
export function mapJsonResume(remote: JsonResume, tools: MappingTools): Profile {
  const { take, concepts } = tools;
  return {
    ...unknownProfile,
    skills: skillsOf(remote, tools),
    occupations: mergedOccupations(suggestionsIn([remote.basics?.label], concepts).occupations),
    languages: mergedLanguages(
      remote.languages.map(({ language, fluency }) => ({
        code: take(languageSchema, language, 'profile.languages[].language'),
        level: take(fluencySchema, fluency, 'profile.languages[].fluency'),
      })),
    ),
    educations: remote.education.flatMap(({ endDate }) => {
      const year = take(yearSchema, endDate, 'profile.education[].endDate');
      return year === null ? [] : [{ level: null, field: null, year }];
    }),
    workHistory: remote.work.map((work) => workOf(work, tools)).filter(saysSomething),
  };
}

/** A level belongs to the skill it is written beside, not to the keywords under it. */
function skillsOf({ basics, work, certificates, skills, projects }: JsonResume, { take, concepts }: MappingTools): Profile['skills'] {
  const named = skills.flatMap(({ name, level }) => {
    const known = take(writtenLevelSchema, level, 'profile.skills[].level');
    return suggestionsIn([name], concepts).skills.map((skill) => ({ ...skill, level: known }));
  });
  const texts = [
    ...skills.flatMap(({ keywords }) => keywords),
    basics?.label,
    ...work.map(({ position }) => position),
    ...certificates.map(({ name }) => name),
    ...projects.flatMap(({ keywords, roles }) => [...keywords, ...roles]),
  ];
  return mergedSkills([...named, ...suggestionsIn(texts, concepts).skills]);
}

function workOf(work: JsonResume['work'][number], tools: MappingTools): Work {
  const [occupation] = suggestionsIn([work.position], tools.concepts).occupations;
  return {
    occupation: occupation ?? null,
    ...yearsOf(work, 'profile.work[]', tools),
    industryCode: null,
    employerBusinessId: null,
  };
}
