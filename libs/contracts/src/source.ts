import { z } from 'zod';
import { listQueryShape, pageOf } from './listing';
import { isoInstantSchema, localizedTextSchema, sourceIdSchema } from './values';

/** What kinds of record an adapter can deliver. */
export const recordKinds = ['company', 'vacancy', 'skill', 'occupation', 'talent', 'application', 'study', 'financial', 'code'] as const;
export const recordKindSchema = z.enum(recordKinds);
export type RecordKind = z.infer<typeof recordKindSchema>;

export const syncStatuses = ['running', 'succeeded', 'failed', 'interrupted'] as const;

export const syncCountsSchema = z.object({
  read: z.int(),
  inserted: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  rejected: z.int(),
  withdrawn: z.int(),
});
export type SyncCounts = z.infer<typeof syncCountsSchema>;

/** One reading of one source, as `sync_run` keeps it and `npm run sync -- --json` prints it. */
export const syncRunSchema = z
  .object({
    id: z.string(),
    source: sourceIdSchema,
    status: z.enum(syncStatuses),
    startedAt: isoInstantSchema,
    finishedAt: isoInstantSchema.nullable(),
    durationMs: z.int().nullable(),
    counts: syncCountsSchema,
    unknownFields: z.record(z.string(), z.int()).describe('Fields the adapter does not know, with how many records had them'),
    warnings: z.array(z.string()),
    error: z.object({ code: z.string(), message: z.string() }).nullable(),
    resumed: z.boolean().describe('Went on from the cursor of an interrupted run'),
  })
  .meta({ id: 'SyncRun' });
export type SyncRun = z.infer<typeof syncRunSchema>;

export const syncRunListSchema = z.object({ items: z.array(syncRunSchema) }).meta({ id: 'SyncRunList' });

export const sourceSchema = z
  .object({
    id: sourceIdSchema,
    title: localizedTextSchema,
    description: localizedTextSchema,
    publisher: z.string(),
    official: z.boolean(),
    homepage: z.string(),
    licence: z.object({ name: z.string(), url: z.string().nullable(), attribution: z.string() }),
    kinds: z.array(recordKindSchema),
    personalData: z.boolean(),
    languages: z.array(z.string()),
    schedule: z.string().nullable().describe('Cron expression, Europe/Helsinki'),
    readsFiles: z.boolean().describe('Takes tables that people bring as files'),
    needs: z
      .array(z.string())
      .describe('Names of settings that must be given before it is read: an agreement and a key, or where to read; empty when it can be'),
    demo: z.boolean().describe('Synthetic data from the stub sources'),
    records: z.record(z.string(), z.int()).describe('Records held now, per kind, withdrawn ones left out'),
    lastRun: syncRunSchema.nullable(),
    lastSuccessAt: isoInstantSchema.nullable(),
  })
  .meta({ id: 'Source' });
export type Source = z.infer<typeof sourceSchema>;
export const sourceListSchema = z.object({ items: z.array(sourceSchema) }).meta({ id: 'SourceList' });

export const sourceRejectQuerySchema = z.strictObject({ cursor: listQueryShape.cursor, limit: listQueryShape.limit });

/** A record a source gave that could not be taken, with the reason. */
export const syncRejectSchema = z
  .object({
    id: z.string(),
    runId: z.string(),
    kind: recordKindSchema,
    sourceId: z.string().nullable(),
    reason: z.string().describe('Stable code'),
    field: z.string().nullable(),
    message: z.string(),
    rejectedAt: isoInstantSchema,
  })
  .meta({ id: 'SyncReject' });
export type SyncReject = z.infer<typeof syncRejectSchema>;
export const syncRejectPageSchema = pageOf(syncRejectSchema).meta({ id: 'SyncRejectPage' });
