import { z } from 'zod';
import { digestPeriodSchema, savedSearchPageSchema } from './saved-search';
import { isoDateSchema, isoInstantSchema } from './values';

/** What was new in one's saved searches in a day or a week. */
export const digestSchema = z
  .object({
    id: z.string(),
    period: digestPeriodSchema.exclude(['none']),
    madeAt: isoInstantSchema,
    readAt: isoInstantSchema.nullable(),
    mailed: z.enum(['sent', 'failed', 'no-address', 'off']),
    searches: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        page: savedSearchPageSchema,
        query: z.record(z.string(), z.string()),
        fresh: z.int().nullable(),
        total: z.int().nullable(),
        people: z.int().nullable().describe('People, in steps of k, where there are more than were told of before; else null'),
      }),
    ),
    expiring: z.array(z.object({ id: z.string(), name: z.string(), expiresOn: isoDateSchema })),
  })
  .meta({ id: 'Digest' });
export type Digest = z.infer<typeof digestSchema>;
export const digestListSchema = z.object({ items: z.array(digestSchema) }).meta({ id: 'Digests' });
