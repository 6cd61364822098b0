import { SourceError, type Adapter, type Page, type ReadContext } from '@kasvu/adapter-kit';
import type { RecordKind, SyncCounts, SyncRun } from '@kasvu/contracts';
import type { ClientBase } from 'pg';
import { withoutBarred, writePage } from './page-writer';
import { closeRun, openRun, recordPage, type OpenRun } from './run-store';
import type { Sink } from '../../platform/records/sink';
import { SyncRefused } from './sync-refused';
import { withdrawGone, withdrawVanished } from './withdrawal';

export interface SyncOptions {
  /** Takes part in progress reports: records so far and, when the source says, how many to expect. */
  onProgress?: (progress: { counts: SyncCounts; total: number | null }) => void;
  /** Store what came even when more has vanished upstream than the manifest allows. */
  acceptWithdrawals?: boolean;
  /** Go on from the cursor of a run that was cut off. Default true. */
  resume?: boolean;
  /** Read everything, also from a source that can tell what changed. */
  full?: boolean;
}

/** So many changed rows make the planner's figures stale; waiting for the server's own round would leave the first searches slow. */
const analyseFrom = 100;

type AnyReadContext = Omit<ReadContext<Record<string, unknown>>, 'cursor' | 'since'>;

/**
 * Reads one source into the database: page by page, each in one transaction together with its cursor, at least once and idempotent.
 * Ends with a `sync_run` row that says what happened; a fault of the source ends the run `failed` and leaves the old data as it was.
 * `client` is used by this run alone until it returns.
 * @throws {SyncRefused} `already-running` when another process reads the source now
 */
export async function runSync(
  client: ClientBase,
  sinks: ReadonlyMap<RecordKind, Sink>,
  adapter: Adapter,
  context: AnyReadContext,
  options: SyncOptions = {},
): Promise<SyncRun> {
  const source = adapter.manifest.id;
  const lock = await client.query('SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS taken', [`kasvu:sync:${source}`]);
  if (!lock.rows[0].taken) throw new SyncRefused('already-running', `${source} is being read by another process.`);
  try {
    const run = await openRun(client, source, {
      resume: (options.resume ?? true) && context.file === null,
      mode: context.file !== null ? 'file' : adapter.manifest.incremental && !options.full ? 'changes' : 'full',
    });
    const outcome = await read(client, sinks, adapter, context, options, run);
    const finishedAt = await closeRun(client, run, source, outcome);
    if (run.counts.inserted + run.counts.updated > analyseFrom) await analyse(client, sinks, adapter.manifest.kinds);
    return {
      id: String(run.id),
      source,
      status: outcome.status,
      startedAt: run.startedAt.toISOString(),
      finishedAt: finishedAt.toISOString(),
      durationMs: finishedAt.getTime() - run.startedAt.getTime(),
      counts: run.counts,
      unknownFields: run.unknownFields,
      warnings: outcome.warnings,
      error: outcome.error,
      resumed: run.resumed,
    };
  } finally {
    await client.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [`kasvu:sync:${source}`]);
  }
}

interface Outcome {
  status: 'succeeded' | 'failed' | 'interrupted';
  error: { code: string; message: string } | null;
  warnings: string[];
}

async function read(
  client: ClientBase,
  sinks: ReadonlyMap<RecordKind, Sink>,
  adapter: Adapter,
  context: AnyReadContext,
  options: SyncOptions,
  run: OpenRun,
): Promise<Outcome> {
  const { manifest } = adapter;
  const warnings: string[] = [];
  let complete = true;
  try {
    for await (const page of adapter.read({ ...context, cursor: run.cursor, since: run.since })) {
      context.signal.throwIfAborted();
      complete &&= page.complete !== false;
      await inTransaction(client, () => storePage(client, sinks, adapter, run, page, context.now()));
      options.onProgress?.({ counts: run.counts, total: page.total });
    }
    if (complete && run.counts.read < manifest.expected.min) {
      throw new SyncRefused(
        'too-few-records',
        `The source gave ${run.counts.read} records; at least ${manifest.expected.min} are expected. Nothing was withdrawn.`,
      );
    }
    if (run.counts.read > manifest.expected.max) {
      warnings.push(`The source gave ${run.counts.read} records; at most ${manifest.expected.max} were expected.`);
    }
    if (complete) {
      run.counts.withdrawn += await inTransaction(client, () =>
        withdrawVanished(client, sinks, {
          id: run.id,
          source: manifest.id,
          kinds: manifest.kinds,
          maxWithdrawnShare: options.acceptWithdrawals ? 1 : manifest.expected.maxWithdrawnShare,
        }),
      );
    }
    return { status: 'succeeded', error: null, warnings };
  } catch (error) {
    if (context.signal.aborted) {
      return {
        status: 'interrupted',
        error: { code: 'interrupted', message: 'The run was stopped; the next one goes on from here.' },
        warnings,
      };
    }
    if (error instanceof SourceError || error instanceof SyncRefused) {
      return { status: 'failed', error: { code: error.code, message: error.message }, warnings };
    }
    await closeRun(client, run, manifest.id, {
      status: 'failed',
      error: { code: 'internal', message: 'A fault of the program stopped the run; the log has the details.' },
      warnings,
    });
    throw error;
  }
}

async function storePage(
  client: ClientBase,
  sinks: ReadonlyMap<RecordKind, Sink>,
  adapter: Adapter,
  run: OpenRun,
  given: Page,
  fetchedAt: Date,
): Promise<void> {
  const { id, precedence } = adapter.manifest;
  if (given.gone?.length) run.counts.withdrawn += await withdrawGone(client, sinks, id, given.gone);
  const page = await withoutBarred(client, sinks, id, given);
  const written = await writePage(client, sinks, { id, precedence }, page, fetchedAt);
  run.counts.read += written.read;
  run.counts.inserted += written.inserted;
  run.counts.updated += written.updated;
  run.counts.unchanged += written.unchanged;
  run.counts.rejected += page.rejected.length;
  for (const [field, count] of Object.entries(page.unknownFields)) run.unknownFields[field] = (run.unknownFields[field] ?? 0) + count;
  run.cursor = page.cursor;
  await recordPage(client, run, page);
}

async function analyse(client: ClientBase, sinks: ReadonlyMap<RecordKind, Sink>, kinds: RecordKind[]): Promise<void> {
  const tables = new Set(kinds.flatMap((kind) => sinks.get(kind)?.tables ?? []));
  await client.query(`ANALYZE ${['source_record', ...tables].join(', ')}`);
}

async function inTransaction<T>(client: ClientBase, work: () => Promise<T>): Promise<T> {
  await client.query('BEGIN');
  try {
    const result = await work();
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}
