import { instant } from '../../platform/sql/instant';

/** A run as JSON in the contract's shape; `run` is the alias. */
const runJson = (run: string) => `json_build_object(
  'id', ${run}.id::text, 'source', ${run}.source, 'status', ${run}.status,
  'startedAt', ${instant(`${run}.started_at`)}, 'finishedAt', ${instant(`${run}.finished_at`)},
  'durationMs', (extract(epoch FROM ${run}.finished_at - ${run}.started_at) * 1000)::int,
  'counts', ${run}.counts, 'unknownFields', ${run}.unknown_fields, 'warnings', ${run}.warnings, 'error', ${run}.error, 'resumed', ${run}.resumed)`;

/** Last run, last success and live record counts of every source that was ever read. */
export const sourceStatesSql = `
SELECT s.source,
       (SELECT ${runJson('r')} FROM sync_run r WHERE r.source = s.source ORDER BY r.id DESC LIMIT 1) AS "lastRun",
       (SELECT ${instant('max(r.finished_at)')} FROM sync_run r WHERE r.source = s.source AND r.status = 'succeeded') AS "lastSuccessAt",
       (SELECT coalesce(json_object_agg(kind, held), '{}')
          FROM (SELECT kind, count(*)::int AS held FROM source_record WHERE source = s.source AND withdrawn_at IS NULL GROUP BY kind) kinds) AS records
  FROM (SELECT DISTINCT source FROM sync_run) s`;

/** The last twenty runs of source `$1`. */
export const sourceRunsSql = `
SELECT ${runJson('r')} AS run FROM sync_run r WHERE r.source = $1 ORDER BY r.id DESC LIMIT 20`;

/** Rejects of the last run of a source as a list. */
export const rejectJson = `json_build_object(
  'id', t.id::text, 'runId', t.run_id::text, 'kind', t.kind, 'sourceId', t.source_id, 'reason', t.reason, 'field', t.field,
  'message', t.message, 'rejectedAt', ${instant('t.rejected_at')})`;
