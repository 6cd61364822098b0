import { z } from 'zod';
import { isoInstantSchema, localizedTextSchema, sourceIdSchema } from './values';

/** Where a record comes from; shown beside each block of data. */
export const provenanceSchema = z
  .object({
    source: sourceIdSchema,
    sourceTitle: localizedTextSchema,
    sourceId: z.string().describe("The record's own key at the source"),
    sourceUrl: z.string().nullable(),
    licence: z.string(),
    fetchedAt: isoInstantSchema.describe('When this version of the record was first read'),
    checkedAt: isoInstantSchema.nullable().describe('When the source was last read through without errors'),
  })
  .meta({ id: 'Provenance' });
export type Provenance = z.infer<typeof provenanceSchema>;
