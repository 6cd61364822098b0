import { z } from 'zod';
import { recordKindSchema } from './source';
import { sourceIdSchema } from './values';

/** How large an uploaded table may be, so that a page can say it before anybody chooses a file. */
export const uploadLimits = { megabytes: 20, rows: 200_000, columns: 200 } as const;

/** Field of the source → heading of its column. */
export const fileMappingSchema = z.record(z.string().max(100), z.string().max(500));
export type FileMapping = z.infer<typeof fileMappingSchema>;

/** What goes with an uploaded file, as the JSON of the form's part `options`. */
export const fileOptionsSchema = z.strictObject({
  mapping: fileMappingSchema.optional().describe('Left out: the saved one, or else what the headings suggest'),
  wholeList: z.boolean().default(false).describe('The file is the whole list: what is held and not in it is removed'),
});
export type FileOptions = z.output<typeof fileOptionsSchema>;

/** Where the mapping of a preview comes from. */
export const mappingOrigins = ['given', 'saved', 'suggested'] as const;

/** A row that cannot be taken, and why. Nothing of the row is quoted. */
export const rowErrorSchema = z.object({
  row: z.int().describe('As a spreadsheet counts'),
  field: z.string().nullable().describe('Heading of the column at fault'),
  reason: z.string().describe('Stable code'),
  message: z.string(),
});
export type RowError = z.infer<typeof rowErrorSchema>;

/** What an import of the file would do. Nothing is written for it. */
export const filePreviewSchema = z
  .object({
    source: sourceIdSchema,
    headings: z.array(z.string()).describe('Of the columns, in their order'),
    fields: z.array(z.object({ field: z.string(), required: z.boolean() })).describe('What the source can take'),
    mapping: fileMappingSchema.describe('With which this preview was read'),
    mappingFrom: z.enum(mappingOrigins),
    missing: z.array(z.string()).describe('Required fields without a column: with any, no row was read'),
    counts: z.object({
      rows: z.int(),
      good: z.int().describe('Rows that give a record'),
      gone: z.int().describe('Rows of people of whom nothing may be held'),
      rejected: z.int(),
    }),
    unknown: z
      .record(z.string(), z.int())
      .describe('What would be left out → of how many rows: columns without a field, words nobody knows'),
    errors: z.array(rowErrorSchema).describe('Of the first 200 faulty rows'),
    records: z
      .array(z.object({ kind: recordKindSchema, sourceId: z.string(), record: z.record(z.string(), z.unknown()) }))
      .describe('The first 20 as they would be held; identities never'),
  })
  .meta({ id: 'FilePreview' });
export type FilePreview = z.infer<typeof filePreviewSchema>;
