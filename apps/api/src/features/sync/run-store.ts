import type { Page, Rejected } from '@kasvu/adapter-kit';
import type { SyncCounts } from '@kasvu/contracts';
import type { ClientBase } from 'pg';

export interface OpenRun {
  id: number;
  cursor: string | null;
  counts: SyncCounts;
  unknownFields: Record<string, number>;
  resumed: boolean;
  startedAt: Date;
  /** Only what changed since then is read; null: everything. */
  since: Date | null;
}

export type RunMode = 'full' | 'changes' | 'file';

const noCounts: SyncCounts = { read: 0, inserted: 0, updated: 0, unchanged: 0, rejected: 0, withdrawn: 0 };

/** How long after its start an interrupted run may still go on from its cursor. */
const resumableFor = '24 hours';

/** What changed is asked for from so long before the last reading began: clocks differ. */
const overlap = '10 minutes';
/** After so long everything is read again, so that a change nobody told of does not stay unseen. */
const fullAgainAfter = '7 days';

/**
 * Goes on with the last run when it was cut off in the middle, else opens a new one.
 * The caller holds the source's lock, so a run still marked `running` belongs to a process that died.
 */
export async function openRun(client: ClientBase, source: string, { resume, mode }: { resume: boolean; mode: RunMode }): Promise<OpenRun> {
  const { rows: cutOff } = await client.query(
    `UPDATE sync_run SET status = 'running', resumed = true, finished_at = NULL
      WHERE id = (SELECT max(id) FROM sync_run WHERE source = $1)
        AND status IN ('running', 'interrupted') AND mode <> 'file' AND cursor IS NOT NULL AND started_at > now() - $2::interval AND $3
      RETURNING id, cursor, counts, unknown_fields, started_at, since`,
    [source, resumableFor, resume],
  );
  const row = cutOff[0];
  if (row)
    return {
      id: row.id,
      cursor: row.cursor,
      counts: row.counts,
      unknownFields: row.unknown_fields,
      resumed: true,
      startedAt: row.started_at,
      since: row.since,
    };

  await client.query(`UPDATE sync_run SET status = 'interrupted', finished_at = now() WHERE source = $1 AND status = 'running'`, [source]);
  await client.query('DELETE FROM sync_page WHERE run_id IN (SELECT id FROM sync_run WHERE source = $1)', [source]);
  const since = mode === 'changes' ? await changesSince(client, source) : null;
  const { rows } = await client.query(
    `INSERT INTO sync_run (source, status, counts, mode, since) VALUES ($1, 'running', $2, $3, $4) RETURNING id, started_at`,
    [source, noCounts, mode === 'changes' && !since ? 'full' : mode, since],
  );
  return { id: rows[0].id, cursor: null, counts: { ...noCounts }, unknownFields: {}, resumed: false, startedAt: rows[0].started_at, since };
}

/** When the last reading that brought all changes began; null when everything has to be read first, or once again. */
async function changesSince(client: ClientBase, source: string): Promise<Date | null> {
  const { rows } = await client.query<{ since: Date | null }>(
    `SELECT max(started_at) FILTER (WHERE mode <> 'file') - $2::interval AS since
       FROM sync_run WHERE source = $1 AND status = 'succeeded'
     HAVING max(started_at) FILTER (WHERE mode = 'full') > now() - $3::interval`,
    [source, overlap, fullAgainAfter],
  );
  return rows[0]?.since ?? null;
}

/**
 * Writes down how far the run has come; part of the page's transaction. What could not be taken is there all the same: of it, the version
 * held stays.
 */
export async function recordPage(client: ClientBase, run: OpenRun, page: Page): Promise<void> {
  for (const [kind, entries] of Map.groupBy([...page.records, ...page.rejected], (entry) => entry.kind)) {
    const ids = entries.flatMap(({ sourceId }) => sourceId ?? []);
    await client.query('INSERT INTO sync_page (run_id, kind, source_ids) VALUES ($1, $2, $3)', [run.id, kind, ids]);
  }
  if (page.rejected.length > 0) await recordRejects(client, run.id, page.rejected);
  await client.query('UPDATE sync_run SET cursor = $2, counts = $3, unknown_fields = $4 WHERE id = $1', [
    run.id,
    page.cursor,
    run.counts,
    run.unknownFields,
  ]);
}

async function recordRejects(client: ClientBase, runId: number, rejected: Rejected[]): Promise<void> {
  await client.query(
    `INSERT INTO sync_reject (run_id, kind, source_id, reason, field, message, raw)
     SELECT $1, kind, "sourceId", reason, field, message, raw
       FROM jsonb_to_recordset($2) AS r (kind text, "sourceId" text, reason text, field text, message text, raw jsonb)`,
    [runId, JSON.stringify(rejected).replaceAll('\\u0000', '')],
  );
}

/** Closes the run. Rejects of runs older than the last ten of the source are let go. */
export async function closeRun(
  client: ClientBase,
  run: OpenRun,
  source: string,
  outcome: { status: 'succeeded' | 'failed' | 'interrupted'; error: { code: string; message: string } | null; warnings: string[] },
): Promise<Date> {
  const { rows } = await client.query(
    `UPDATE sync_run SET status = $2, finished_at = now(), counts = $3, unknown_fields = $4, warnings = $5, error = $6
      WHERE id = $1 RETURNING finished_at`,
    [run.id, outcome.status, run.counts, run.unknownFields, JSON.stringify(outcome.warnings), outcome.error],
  );
  if (outcome.status !== 'interrupted') await client.query('DELETE FROM sync_page WHERE run_id = $1', [run.id]);
  await client.query(`DELETE FROM sync_reject WHERE run_id IN (SELECT id FROM sync_run WHERE source = $1 ORDER BY id DESC OFFSET 10)`, [
    source,
  ]);
  return rows[0].finished_at;
}
