import { z } from 'zod';
import { changeEventSchema } from './change-event';
import { listQueryShape, pageOf } from './listing';
import { problemSchema } from './problem';
import { businessIdSchema, isoDateSchema, isoInstantSchema, storableTextSchema, versionSchema } from './values';

/** What a note tells of. */
export const noteKinds = ['meeting', 'call', 'email', 'note'] as const;
export const noteKindSchema = z.enum(noteKinds);
/** Of these the company heard from the city. */
export const contactKinds = ['meeting', 'call', 'email'] as const;

/** A day that somebody can have meant. */
const noteDaySchema = z.iso.date({ abort: true }).refine((day) => day >= '1900' && day < '2200', 'A day from 1900 to 2199');

const noteShape = {
  kind: noteKindSchema,
  on: noteDaySchema.describe('The day it happened'),
  text: storableTextSchema.trim().min(1, 'Write the note').max(10_000),
  nextStep: storableTextSchema.trim().max(500).default(''),
  dueOn: noteDaySchema.nullable().default(null).describe('When the next step is due'),
  done: z.boolean().default(false).describe('Whether the next step is taken'),
};
export const writeNoteSchema = z.strictObject(noteShape);
export type WriteNote = z.output<typeof writeNoteSchema>;
export const changeNoteSchema = z.strictObject({ ...noteShape, version: versionSchema });
export type ChangeNote = z.output<typeof changeNoteSchema>;

/** A dated note on a company, with who wrote what. */
export const companyNoteSchema = z
  .object({
    id: z.string(),
    businessId: businessIdSchema,
    kind: noteKindSchema,
    on: isoDateSchema,
    text: z.string(),
    nextStep: z.string(),
    dueOn: isoDateSchema.nullable(),
    done: z.boolean(),
    author: z.string().nullable(),
    writtenAt: isoInstantSchema,
    changedBy: z.string().nullable(),
    changedAt: isoInstantSchema.nullable(),
    version: z.int(),
    mine: z.boolean(),
  })
  .meta({ id: 'CompanyNote' });
export type CompanyNote = z.infer<typeof companyNoteSchema>;

/** 409: somebody changed it meanwhile. Nothing is lost: this is what is held now. */
export const noteConflictSchema = z.object({ ...problemSchema.shape, current: companyNoteSchema }).meta({ id: 'NoteConflict' });
/** The version of the note that is removed; another one held means a conflict. */
export const removeNoteQuerySchema = z.strictObject({ version: z.coerce.number().pipe(versionSchema) });
export type RemoveNoteQuery = z.output<typeof removeNoteQuerySchema>;
export const noteRemovedSchema = z.object({ removed: z.boolean().describe('False: it was gone before') }).meta({ id: 'NoteRemoved' });

/** In small letters; without commas, which part tags in addresses. */
export const tagSchema = storableTextSchema
  .trim()
  .toLowerCase()
  .min(1, 'Give the tag')
  .max(40)
  .regex(/^[^,]*$/, 'A tag has no comma');
export const tagCompaniesSchema = z.strictObject({
  businessIds: z.array(businessIdSchema).min(1).max(500),
  tag: tagSchema,
  on: z.boolean(),
});
export type TagCompanies = z.output<typeof tagCompaniesSchema>;
export const companiesTaggedSchema = z
  .object({ changed: z.array(z.string()).describe('Business IDs of those it was put on or taken from; the others had it so before') })
  .meta({ id: 'CompaniesTagged' });

export const timelineQuerySchema = z.strictObject({
  q: listQueryShape.q.describe('Words in notes'),
  cursor: listQueryShape.cursor,
  limit: listQueryShape.limit,
});
export type TimelineQuery = z.output<typeof timelineQuerySchema>;
/** Notes and changes of a company together, newest first. */
export const timelineEntrySchema = z.discriminatedUnion('is', [
  z.object({ is: z.literal('note'), note: companyNoteSchema }),
  z.object({ is: z.literal('change'), change: changeEventSchema }),
]);
export const timelinePageSchema = pageOf(timelineEntrySchema).meta({ id: 'CompanyTimeline' });
export type TimelineEntry = z.infer<typeof timelineEntrySchema>;

/** Who of the city looks after a company, its tags, and when it was last in contact. */
export const companyCareSchema = z
  .object({
    businessId: businessIdSchema,
    managers: z.array(z.object({ userId: z.string(), name: z.string() })),
    tags: z.array(z.string()),
    lastContactOn: isoDateSchema.nullable(),
    mine: z.boolean().describe('Whether who asks looks after it'),
  })
  .meta({ id: 'CompanyCare' });
export type CompanyCare = z.infer<typeof companyCareSchema>;
export const tagListSchema = z.object({ items: z.array(z.object({ tag: z.string(), companies: z.int() })) }).meta({ id: 'Tags' });

/** Search in every note the city's staff has written. */
export const noteSearchQuerySchema = timelineQuerySchema.extend({
  mine: z.stringbool().optional().describe('Only what who asks has written'),
});
export type NoteSearchQuery = z.output<typeof noteSearchQuerySchema>;
export const noteSearchPageSchema = pageOf(companyNoteSchema.extend({ company: z.string() })).meta({ id: 'NotePage' });
