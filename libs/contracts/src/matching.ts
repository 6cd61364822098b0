import { z } from 'zod';
import { listOf, listQueryShape, pageOf } from './listing';
import { companySchema } from './company';
import { companyFinancialsSchema } from './financial';
import { provenanceSchema } from './provenance';
import { studyListItemSchema } from './study';
import { heldSkillSchema, namedConceptSchema, talentListItemSchema, withheldSchema } from './talent-answers';
import { businessIdSchema, isoDateSchema, isoInstantSchema, municipalityCodeSchema } from './values';
import { skillEvidenceSchema, vacancyListItemSchema } from './vacancy';

/** What people and vacancies are compared by, each a plain count or step (LAW M1). What each means: `matchingRules` of `@kasvu/skills`. */
export const matchCriteria = ['required', 'appreciated', 'occupation', 'region', 'availability'] as const;
export type MatchCriterion = (typeof matchCriteria)[number];

/** The orders the user picks from, each a sequence of criteria. */
export const matchOrders = ['required-first', 'occupation-first', 'region-first', 'availability-first'] as const;
export const matchOrderSchema = z.enum(matchOrders);
export type MatchOrder = z.infer<typeof matchOrderSchema>;

/** A skill somebody has for what is asked: by itself or by a narrower skill. */
export const matchedSkillSchema = heldSkillSchema.extend({
  by: namedConceptSchema.nullable().describe('The narrower skill they have; null: this very skill'),
});

/** `has`: stated in the profile; `claimed`: recognised in the person's own words, not stated; `lacks`: neither. */
export const skillComparisonSchema = z.object({
  has: z.array(matchedSkillSchema),
  claimed: z.array(matchedSkillSchema),
  lacks: z.array(namedConceptSchema),
});
export type SkillComparison = z.infer<typeof skillComparisonSchema>;

/** Where work and person meet. */
export const regionFits = ['lives', 'would-work', 'remote', 'elsewhere', 'unknown'] as const;

/** Why a person and a vacancy are as near as they are. */
export const comparisonSchema = z.object({
  required: skillComparisonSchema,
  appreciated: skillComparisonSchema,
  occupation: namedConceptSchema.nullable().describe("The vacancy's occupation the person wishes for or has worked in"),
  region: z.enum(regionFits),
});
export type Comparison = z.infer<typeof comparisonSchema>;

const matchQueryShape = {
  order: matchOrderSchema.default('required-first'),
  cursor: listQueryShape.cursor,
  offset: listQueryShape.offset,
  limit: listQueryShape.limit,
};

export const vacancyMatchesQuerySchema = z.strictObject({
  ...matchQueryShape,
  municipality: listOf(municipalityCodeSchema).describe('Only people who live or would work there'),
});
export type VacancyMatchesQuery = z.output<typeof vacancyMatchesQuerySchema>;

/** A person beside a vacancy: anonymous, by pseudonym. */
export const matchedPersonSchema = talentListItemSchema
  .omit({ has: true, lacks: true })
  .extend({ comparison: comparisonSchema })
  .meta({ id: 'MatchedPerson' });
export type MatchedPerson = z.infer<typeof matchedPersonSchema>;

/** A study that teaches a missing skill, and whether one can begin in time. */
export const gapStudySchema = studyListItemSchema.extend({
  inTime: z.boolean().describe('Begins by the day needed: the end of the application period, or without one 90 days from today'),
});

/** A skill asked for: how many have it, and what teaches it. */
export const gapSchema = z.object({
  concept: namedConceptSchema,
  weight: skillEvidenceSchema.shape.weight,
  openVacancies: z.int().describe('Open vacancies that ask for it, of those looked at'),
  people: z.int().nullable().describe('Who have it, in steps of k; null: who asks may not see people'),
  studies: z.int().describe('Upcoming studies that teach it'),
  studiesInTime: z.int(),
  next: gapStudySchema.nullable().describe('The nearest of them that begins in time; for want of one the nearest'),
});
export type Gap = z.infer<typeof gapSchema>;

/** The people for a vacancy in the order picked: everybody who has at least one thing it asks for. Fewer than k are withheld. */
export const vacancyMatchesSchema = pageOf(matchedPersonSchema)
  .extend({
    order: matchOrderSchema,
    asks: z.array(skillEvidenceSchema).describe('Each concept once, by its strongest evidence'),
    neededBy: isoDateSchema.nullable().describe('Last day of the application period'),
    gap: z.array(gapSchema).describe('Per skill asked for; with the first page only'),
    withheld: withheldSchema.nullable(),
    smallGroup: z.int(),
  })
  .meta({ id: 'VacancyMatches' });
export type VacancyMatches = z.infer<typeof vacancyMatchesSchema>;

export const talentMatchesQuerySchema = z.strictObject({ ...matchQueryShape });
export type TalentMatchesQuery = z.output<typeof talentMatchesQuerySchema>;
export const matchedVacancySchema = vacancyListItemSchema.extend({ comparison: comparisonSchema }).meta({ id: 'MatchedVacancy' });
export type MatchedVacancy = z.infer<typeof matchedVacancySchema>;

/** The open vacancies for a person in the order picked: every one that asks for at least one thing they have. */
export const talentMatchesSchema = pageOf(matchedVacancySchema)
  .extend({
    order: matchOrderSchema,
    gap: z
      .array(gapSchema)
      .describe('The ten skills the person lacks that most of these vacancies require, most vacancies first; with the first page only'),
  })
  .meta({ id: 'TalentMatches' });
export type TalentMatches = z.infer<typeof talentMatchesSchema>;

/** Everything about a company for a meeting, in one answer. */
export const companyBriefSchema = z
  .object({
    businessId: businessIdSchema,
    company: companySchema,
    financials: companyFinancialsSchema,
    vacancies: z
      .object({ total: z.int(), items: z.array(vacancyListItemSchema) })
      .describe('Open ones; the twenty whose application period ends first'),
    people: z
      .object({
        withheld: z.enum(['no-people', 'small-company']).nullable(),
        skills: z.array(namedConceptSchema.extend({ atLeast: z.int() })).describe("Its people's skills, in steps of k"),
        smallGroup: z.int(),
      })
      .nullable()
      .describe('Null: who asks may not see people'),
    gap: z
      .array(gapSchema.extend({ companyPeople: z.int().nullable().describe("The company's own people who have it, in steps of k") }))
      .describe('The sixty skills that most of its open vacancies ask for'),
    studies: z.array(gapStudySchema).describe('The first twenty that teach one of those, those in time first'),
    madeAt: isoInstantSchema,
    provenance: z.array(provenanceSchema).describe('Every source the brief draws on'),
  })
  .meta({ id: 'CompanyBrief' });
export type CompanyBrief = z.infer<typeof companyBriefSchema>;
