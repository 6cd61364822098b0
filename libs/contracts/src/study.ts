import { z } from 'zod';
import { listOf, listQueryShape, pageOf, searchFilterShape } from './listing';
import { provenanceSchema } from './provenance';
import { educationFieldSchema, educationLevelSchema, languageCodeSchema } from './talent';
import { isoDateSchema, isoInstantSchema, localizedTextSchema, municipalityCodeSchema } from './values';
import { skillEvidenceSchema } from './vacancy';

/** What kind of study an offering is, in the words the page filters by. */
export const studyTypes = [
  'basic',
  'upper-secondary',
  'vocational',
  'vocational-further',
  'vocational-specialist',
  'university-of-applied-sciences',
  'university',
  'open-higher-education',
  'liberal-adult',
  'preparatory',
  'continuous-learning',
  'other',
] as const;
export const studyTypeSchema = z.enum(studyTypes);
export type StudyType = z.infer<typeof studyTypeSchema>;

/** How it is studied. */
export const studyDeliveries = ['contact', 'online', 'blended', 'distance', 'workplace', 'self-paced'] as const;
export const studyDeliverySchema = z.enum(studyDeliveries);

/** op, osp, ov, hours, weeks, months, years. */
export const extentUnits = ['credits', 'competence-points', 'study-weeks', 'courses', 'hours', 'weeks', 'months', 'years'] as const;

export const extentSchema = z.strictObject({
  min: z.number().nullable(),
  max: z.number().nullable(),
  unit: z.enum(extentUnits).nullable(),
  text: z.string().nullable().describe('Where a number does not say it: `180 + 120`'),
});

export const startSchema = z.strictObject({
  on: isoDateSchema.nullable().describe('A day, when the source says one'),
  year: z.int().nullable(),
  term: z.enum(['spring', 'autumn']).nullable(),
  continuous: z.boolean().describe('Starts when one wishes'),
});

export const applicationPeriodSchema = z.strictObject({
  startsAt: isoInstantSchema.nullable(),
  endsAt: isoInstantSchema.nullable().describe('Null: until further notice'),
});

/** A study offering as an adapter delivers it. Contact persons are never part of it. Texts are plain, markup taken away. */
export const studyRecordSchema = z.strictObject({
  names: localizedTextSchema.refine((names) => Object.values(names).some(Boolean), 'A name in at least one language'),
  description: localizedTextSchema,
  outcomes: localizedTextSchema.describe('Learning outcomes'),
  programme: z.strictObject({ id: z.string(), names: localizedTextSchema }).nullable().describe('The study this is an offering of'),
  providers: z.array(z.strictObject({ id: z.string().nullable(), names: localizedTextSchema })),
  municipalityCodes: z.array(municipalityCodeSchema),
  languages: z.array(languageCodeSchema).describe('Languages it is taught in'),
  type: studyTypeSchema,
  level: educationLevelSchema.nullable(),
  fields: z.array(educationFieldSchema),
  degree: z.boolean().describe('Leads to a degree'),
  apprenticeship: z.boolean().nullable(),
  qualifications: z.array(localizedTextSchema).describe('Titles it gives'),
  extent: extentSchema.nullable(),
  deliveries: z.array(studyDeliverySchema),
  start: startSchema.nullable(),
  durationMonths: z.int().min(0).nullable(),
  applicationPeriods: z.array(applicationPeriodSchema),
  continuousApplication: z.boolean(),
  seats: z.int32().min(0).nullable().describe('Seats of the open or next application period; null: not told'),
  fee: z.strictObject({ free: z.boolean(), euros: z.number().min(0).nullable() }).nullable(),
  keywords: localizedTextSchema.describe('Keywords and occupations the source gives, one a line'),
});
export type StudyRecord = z.infer<typeof studyRecordSchema>;

export const studySorts = ['start', 'applicationEnds', 'name', '-name', '-matches'] as const;

export const studyListQuerySchema = z.strictObject({
  ...listQueryShape,
  ...searchFilterShape,
  skill: listOf(z.string().regex(/^\d{1,9}$/, 'A skill id is a number')).describe('Ids of skills it teaches; any of them'),
  type: listOf(studyTypeSchema),
  level: listOf(educationLevelSchema),
  language: listOf(languageCodeSchema),
  municipality: listOf(municipalityCodeSchema),
  online: z.stringbool().optional().describe('True: only what can be studied online, wherever it is given'),
  startsWithin: z.coerce.number().int().min(0).max(730).optional().describe('Starts within this many days; continuous starts too'),
  applicationOpen: z.stringbool().optional().describe('True: one can apply today'),
  sort: z.enum(studySorts).default('start'),
});
export type StudyListQuery = z.output<typeof studyListQuerySchema>;

export const studyListItemSchema = z
  .object({
    id: z.string(),
    names: localizedTextSchema,
    type: studyTypeSchema,
    level: z.string().nullable(),
    providers: z.array(z.object({ id: z.string().nullable(), names: localizedTextSchema })),
    municipalityCodes: z.array(z.string()),
    municipalities: z.array(localizedTextSchema),
    languages: z.array(z.string()),
    extent: extentSchema.nullable(),
    deliveries: z.array(studyDeliverySchema),
    start: startSchema.nullable(),
    startsOn: isoDateSchema.nullable().describe('The day, or the first day of the term, it starts; null: unknown or continuous'),
    applicationOpen: z.boolean(),
    applicationEndsOn: isoDateSchema.nullable().describe('Of the period open now or next'),
    fee: studyRecordSchema.shape.fee,
    skills: z.array(skillEvidenceSchema).describe('What it teaches, with the words that say so'),
    source: z.string(),
    firstSeenAt: isoInstantSchema.describe('When it was first stored here'),
  })
  .meta({ id: 'StudyListItem' });
export type StudyListItem = z.infer<typeof studyListItemSchema>;
export const studyPageSchema = pageOf(studyListItemSchema).meta({ id: 'StudyPage' });

export const studySchema = z
  .object({
    ...studyListItemSchema.shape,
    description: localizedTextSchema,
    outcomes: localizedTextSchema,
    programme: studyRecordSchema.shape.programme,
    fields: z.array(z.string()),
    degree: z.boolean(),
    apprenticeship: z.boolean().nullable(),
    qualifications: z.array(localizedTextSchema),
    durationMonths: z.int().nullable(),
    applicationPeriods: z.array(applicationPeriodSchema),
    continuousApplication: z.boolean(),
    seats: studyRecordSchema.shape.seats,
    withdrawn: z.boolean().describe('No longer in its source'),
    provenance: provenanceSchema,
  })
  .meta({ id: 'Study' });
export type Study = z.infer<typeof studySchema>;
