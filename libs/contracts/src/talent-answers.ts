import { z } from 'zod';
import { listOf, listQueryShape, pageOf, searchFilterShape } from './listing';
import { provenanceSchema } from './provenance';
import {
  availabilities,
  conceptOriginSchema,
  educationFieldSchema,
  educationLevelSchema,
  employmentTypes,
  languageCodeSchema,
  languageLevelSchema,
  pseudonymSchema,
  skillLevelSchema,
  workingTimeSchema,
} from './talent';
import { businessIdSchema, isoDateSchema, localizedTextSchema, municipalityCodeSchema, storableTextSchema } from './values';

const conceptIdSchema = z.string().regex(/^\d{1,9}$/, 'The id of a skill or occupation is a number');

export const namedConceptSchema = z.object({ id: z.string(), labels: localizedTextSchema });
export type NamedConcept = z.infer<typeof namedConceptSchema>;

/** A skill somebody has: how well, and whether it was stated or recognised in a text of theirs. */
export const heldSkillSchema = z.object({ ...namedConceptSchema.shape, level: skillLevelSchema.nullable(), origin: conceptOriginSchema });
export type HeldSkill = z.infer<typeof heldSkillSchema>;

/** When somebody could start, no closer than this. */
export const starts = ['now', 'within-3-months', 'later'] as const;
/** How old the profile is, no closer than this. */
export const freshness = ['month', 'half-year', 'year', 'older'] as const;

export const talentSorts = ['-matches', '-updated', '-experience', 'availability'] as const;

const languageFilterSchema = z
  .string()
  .regex(/^[a-z]{2}(:(A1|A2|B1|B2|C1|C2))?$/, 'A language, with the least level after a colon: sv or sv:B2');

export const talentListQuerySchema = z.strictObject({
  cursor: listQueryShape.cursor,
  offset: listQueryShape.offset,
  limit: listQueryShape.limit,
  ...searchFilterShape,
  skill: listOf(conceptIdSchema).describe('Skills looked for'),
  match: z.enum(['any', 'all']).default('any').describe('Whether one of the skills is enough; most skills first'),
  exclude: listOf(conceptIdSchema).describe('Skills nobody listed has'),
  municipality: listOf(municipalityCodeSchema).describe('Lives there, or would work there'),
  availability: listOf(z.enum(availabilities)),
  language: listOf(languageFilterSchema).describe('Each of these languages'),
  educationLevel: listOf(educationLevelSchema).describe('Highest level'),
  educationField: listOf(educationFieldSchema).describe('Field, or the beginning of its code'),
  occupation: listOf(conceptIdSchema).describe('Wished for, or worked in'),
  experience: z.coerce.number().int().min(0).max(60).optional().describe('At least so many years of work'),
  sort: z.enum(talentSorts).default('-matches'),
});
export type TalentListQuery = z.output<typeof talentListQuerySchema>;

const educationSchema = z.object({
  level: educationLevelSchema.nullable(),
  field: educationFieldSchema.nullable(),
  year: z.int().nullable(),
});
const languageSkillSchema = z.object({ code: languageCodeSchema, level: languageLevelSchema });

/** A person in a list: anonymous, by pseudonym. */
export const talentListItemSchema = z
  .object({
    pseudonym: pseudonymSchema,
    availability: z.enum(availabilities),
    starts: z.enum(starts),
    municipalityCode: z.string().nullable(),
    municipality: localizedTextSchema.nullable(),
    has: z.array(heldSkillSchema).describe('Of the skills looked for; without any, the first few'),
    lacks: z.array(namedConceptSchema).describe('Of the skills looked for'),
    skillCount: z.int(),
    occupations: z.array(namedConceptSchema).describe('Wished for'),
    education: educationSchema.nullable().describe('The highest'),
    languages: z.array(languageSkillSchema),
    experienceYears: z.int(),
    updated: z.enum(freshness),
  })
  .meta({ id: 'TalentListItem' });
export type TalentListItem = z.infer<typeof talentListItemSchema>;

/** Why a group of people is not shown, and what would show one. */
export const withheldSchema = z.object({
  k: z.int().describe('The least number of people shown together'),
  broader: z
    .array(
      z.object({
        without: z.string().describe('The filter to leave out'),
        atLeast: z.int().describe('So many people then, in steps of k'),
      }),
    )
    .describe('Most people first'),
});
export type Withheld = z.infer<typeof withheldSchema>;

/**
 * People who match. A group smaller than k is withheld: no rows, no facets, and a total of 0. Facet counts are in steps of k, rounded down,
 * and values below k are left out.
 */
export const talentPageSchema = pageOf(talentListItemSchema)
  .extend({ withheld: withheldSchema.nullable(), smallGroup: z.int().describe('k') })
  .meta({ id: 'TalentPage' });
export type TalentPage = z.infer<typeof talentPageSchema>;

/** Why an employer is not named in a profile. */
export const employerHiddenReasons = ['no-consent', 'small-group'] as const;
/** Whether the identity can be shown to who asks, and why not. */
export const identityStates = ['available', 'no-consent', 'expired', 'role', 'small-group'] as const;

export const talentProfileSchema = z
  .object({
    pseudonym: pseudonymSchema,
    availability: z.enum(availabilities),
    starts: z.enum(starts),
    municipalityCode: z.string().nullable(),
    municipality: localizedTextSchema.nullable(),
    workMunicipalities: z.array(z.object({ code: z.string(), name: localizedTextSchema })),
    workRegionCodes: z.array(z.string()),
    remote: z.boolean().nullable(),
    skills: z.array(heldSkillSchema),
    occupations: z.array(z.object({ ...namedConceptSchema.shape, origin: conceptOriginSchema })).describe('Wished for'),
    languages: z.array(languageSkillSchema),
    educations: z.array(educationSchema),
    workHistory: z.array(
      z.object({
        occupation: z.object({ ...namedConceptSchema.shape, origin: conceptOriginSchema }).nullable(),
        startYear: z.int().nullable(),
        endYear: z.int().nullable(),
        current: z.boolean(),
        industryCode: z.string().nullable(),
        employer: z.object({ businessId: z.string(), name: z.string().nullable() }).nullable(),
        employerHidden: z.enum(employerHiddenReasons).nullable(),
      }),
    ),
    experienceYears: z.int(),
    permitCodes: z.array(z.string()),
    employmentTypes: z.array(z.enum(employmentTypes)),
    workingTimes: z.array(workingTimeSchema),
    updated: z.enum(freshness),
    fits: z.object({
      vacancies: z.int().describe('Open vacancies that ask for a skill or occupation of theirs'),
      studies: z.int().nullable().describe('Null: no source of studies is read'),
    }),
    identity: z.object({ state: z.enum(identityStates), until: isoDateSchema.nullable() }),
    smallGroup: z.int(),
    provenance: provenanceSchema,
  })
  .meta({ id: 'TalentProfile' });
export type TalentProfile = z.infer<typeof talentProfileSchema>;

/** What an identity may be looked at for. */
export const revealReasons = ['contact-about-vacancy', 'contact-about-training', 'asked-by-person', 'other'] as const;
export const revealRequestSchema = z
  .strictObject({
    reason: z.enum(revealReasons),
    note: storableTextSchema.trim().max(500).default('').describe('In the own words of who asks; no personal data. Required with `other`'),
  })
  .refine(({ reason, note }) => reason !== 'other' || note.length > 0, { path: ['note'], error: 'Say what it is for' });
export type RevealRequest = z.output<typeof revealRequestSchema>;
export const revealedIdentitySchema = z
  .object({
    pseudonym: pseudonymSchema,
    name: z.string(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    until: isoDateSchema.nullable().describe('Last day of the consent'),
  })
  .meta({ id: 'RevealedIdentity' });
export type RevealedIdentity = z.infer<typeof revealedIdentitySchema>;

export const companyPeopleQuerySchema = z.strictObject({
  skill: listOf(conceptIdSchema),
  match: z.enum(['any', 'all']).default('any'),
  limit: listQueryShape.limit,
  offset: listQueryShape.offset,
});
export type CompanyPeopleQuery = z.output<typeof companyPeopleQuerySchema>;

/** People who work at a company, have consented to say so, and hold a searched skill; in groups of at least k. */
export const companyPeopleSchema = z
  .object({
    businessId: businessIdSchema,
    items: z.array(talentListItemSchema),
    total: z.int(),
    withheld: z.enum(['no-people', 'small-company', 'small-group']).nullable().describe('Why nobody is listed'),
    skills: z
      .array(z.object({ ...namedConceptSchema.shape, atLeast: z.int() }))
      .describe("The company's skill picture: people who hold the skill, in steps of k; less than k is left out"),
    smallGroup: z.int(),
  })
  .meta({ id: 'CompanyPeople' });
export type CompanyPeople = z.infer<typeof companyPeopleSchema>;
