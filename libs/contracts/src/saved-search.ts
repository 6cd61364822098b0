import { z } from 'zod';
import { isoDateSchema, isoInstantSchema, storableTextSchema, versionSchema } from './values';

/** The pages whose search can be saved; each is its address and its query. */
export const savedSearchPages = ['search', 'companies', 'vacancies', 'talent', 'studies'] as const;
export const savedSearchPageSchema = z.enum(savedSearchPages);
export type SavedSearchPage = z.infer<typeof savedSearchPageSchema>;
export const digestPeriods = ['none', 'daily', 'weekly'] as const;
export const digestPeriodSchema = z.enum(digestPeriods);

const nameSchema = storableTextSchema.trim().min(1, 'Give it a name').max(100);
/** The query of the page's address, without paging. */
const savedQuerySchema = z
  .record(z.string().max(40), storableTextSchema.max(1000))
  .refine((query) => Object.keys(query).length <= 30, 'At most 30 filters');

export const saveSearchSchema = z.strictObject({
  name: nameSchema,
  page: savedSearchPageSchema,
  query: savedQuerySchema,
  digest: digestPeriodSchema.default('none'),
});
export type SaveSearch = z.output<typeof saveSearchSchema>;
export const changeSearchSchema = z.strictObject({
  name: nameSchema,
  query: savedQuerySchema,
  digest: digestPeriodSchema,
  version: versionSchema,
});
export type ChangeSearch = z.output<typeof changeSearchSchema>;

export const savedSearchSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    page: savedSearchPageSchema,
    query: z.record(z.string(), z.string()),
    digest: digestPeriodSchema,
    total: z.int().nullable().describe('Hits now; people in steps of k. Null: the search can no longer be run, or could not be counted'),
    fresh: z
      .int()
      .nullable()
      .describe('Hits that came since it was last looked at; null for people, of whom nobody is told when they came'),
    lastSeenAt: isoInstantSchema,
    expiresOn: isoDateSchema.describe('Last day of its digest: 90 days after it was saved or renewed'),
    expired: z.boolean(),
    version: z.int(),
  })
  .meta({ id: 'SavedSearch' });
export type SavedSearch = z.infer<typeof savedSearchSchema>;
export const savedSearchRemovedSchema = z.object({ removed: z.boolean() }).meta({ id: 'SavedSearchRemoved' });
export const savedSearchListSchema = z.object({ items: z.array(savedSearchSchema) }).meta({ id: 'SavedSearches' });
