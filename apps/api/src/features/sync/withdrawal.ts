import type { Gone } from '@kasvu/adapter-kit';
import type { RecordKind } from '@kasvu/contracts';
import type { ClientBase } from 'pg';
import { SyncRefused } from './sync-refused';
import type { Sink } from '../../platform/records/sink';

/**
 * After a complete read: what the source no longer has is withdrawn, in the caller's transaction. What came spoilt is not lost for that: its
 * old version stays, unless it is about a person, who goes when in doubt.
 * @throws {SyncRefused} `too-many-withdrawn` when a larger share vanished than the manifest allows; the old data stays
 * @returns how many records were withdrawn
 */
export async function withdrawVanished(
  client: ClientBase,
  sinks: ReadonlyMap<RecordKind, Sink>,
  run: { id: number; source: string; kinds: RecordKind[]; maxWithdrawnShare: number },
): Promise<number> {
  let withdrawn = 0;
  // Right after a first load the planner knows neither table's size and would join them row by row.
  await client.query('SET LOCAL enable_nestloop = off');
  for (const kind of run.kinds) {
    const sink = sinks.get(kind);
    if (!sink) throw new Error(`Nothing keeps records of kind ${kind}`);
    const { rows } = await client.query<{ held: number; vanished: string[]; nameless: number }>(
      `WITH seen AS (SELECT DISTINCT unnest(source_ids) AS source_id FROM sync_page WHERE run_id = $1 AND kind = $3)
       SELECT count(*)::int AS held,
              coalesce(array_agg(r.source_id) FILTER (WHERE seen.source_id IS NULL), '{}') AS vanished,
              (SELECT count(*)::int FROM sync_reject WHERE run_id = $1 AND kind = $3 AND source_id IS NULL) AS nameless
         FROM source_record r LEFT JOIN seen USING (source_id)
        WHERE r.source = $2 AND r.kind = $3 AND r.withdrawn_at IS NULL`,
      [run.id, run.source, kind],
    );
    const { held, vanished, nameless } = rows[0] ?? { held: 0, vanished: [], nameless: 0 };
    if (vanished.length === 0) continue;
    // They may be just those that came without a readable key.
    if (vanished.length <= nameless && !sink.aboutPeople) continue;
    if (vanished.length / held > run.maxWithdrawnShare) {
      throw new SyncRefused(
        'too-many-withdrawn',
        `${vanished.length} of ${held} records (${kind}) have vanished from the source; at most ${Math.round(run.maxWithdrawnShare * 100)} % may at once. ` +
          'The old data is kept. If the source is right, run it again with --accept-withdrawals.',
      );
    }
    await withdraw(client, sink, run.source, vanished);
    withdrawn += vanished.length;
  }
  return withdrawn;
}

/**
 * What the source says it has no more, in the page's transaction. It said so of each, so no share is too large.
 * @returns how many of them were held
 */
export async function withdrawGone(
  client: ClientBase,
  sinks: ReadonlyMap<RecordKind, Sink>,
  source: string,
  gone: readonly Gone[],
): Promise<number> {
  let withdrawn = 0;
  for (const [kind, entries] of Map.groupBy(gone, (entry) => entry.kind)) {
    const sink = sinks.get(kind);
    if (!sink) throw new Error(`Nothing keeps records of kind ${kind}`);
    const sourceIds = entries.map((entry) => entry.sourceId);
    const { rows } = await client.query<{ held: number }>(
      'SELECT count(*)::int AS held FROM source_record WHERE source = $1 AND kind = $2 AND source_id = ANY($3) AND withdrawn_at IS NULL',
      [source, kind, sourceIds],
    );
    await withdraw(client, sink, source, sourceIds);
    withdrawn += rows[0]?.held ?? 0;
  }
  return withdrawn;
}

async function withdraw(client: ClientBase, sink: Sink, source: string, sourceIds: string[]): Promise<void> {
  const parameters = [source, sourceIds];
  await client.query(
    `UPDATE source_record SET withdrawn_at = now() WHERE source = $1 AND kind = '${sink.kind}' AND source_id = ANY($2) AND withdrawn_at IS NULL`,
    parameters,
  );
  for (const sql of sink.withdraw) await client.query(sql, parameters);
  await sink.changed?.(client);
}
