import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Page, SourceRecord } from '@kasvu/adapter-kit';
import { recordSchemas, type RecordKind } from '@kasvu/contracts';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Sink } from '../../platform/records/sink';

export interface PageCounts {
  read: number;
  inserted: number;
  updated: number;
  unchanged: number;
}

interface HashedRecord {
  record: SourceRecord;
  hash: Buffer;
}

interface LedgerRow {
  source_id: string;
  content_hash: Buffer;
  withdrawn_at: Date | null;
}

/**
 * Stores one page of a source inside the caller's transaction: only records whose content differs from the ledger's are staged by COPY
 * and upserted, so an unchanged page writes no row of data.
 */
export async function writePage(
  client: ClientBase,
  sinks: ReadonlyMap<RecordKind, Sink>,
  source: { id: string; precedence: number },
  page: Page,
  fetchedAt: Date,
): Promise<PageCounts> {
  const counts: PageCounts = { read: page.records.length, inserted: 0, updated: 0, unchanged: 0 };
  for (const [kind, records] of Map.groupBy(page.records, (record) => record.kind)) {
    const sink = sinks.get(kind);
    if (!sink) throw new Error(`Nothing keeps records of kind ${kind}`);
    const hashed = records.map((record) => ({ record, hash: contentHash(sink, record) }));
    const held = await heldVersions(client, source.id, kind, records);
    const superseded = await sink.superseded?.(client, source.id, records);
    const changed = hashed.filter(({ record, hash }) => {
      if (superseded?.has(record.sourceId)) return false;
      const version = held.get(record.sourceId);
      return !version || version.withdrawn_at !== null || !version.content_hash.equals(hash);
    });
    counts.unchanged += records.length - changed.length;
    counts.inserted += changed.filter(({ record }) => !held.has(record.sourceId)).length;
    counts.updated += changed.filter(({ record }) => held.has(record.sourceId)).length;
    if (changed.length > 0) await store(client, sink, source, changed, fetchedAt);
  }
  for (const kind of new Set([...page.records, ...page.rejected].map((entry) => entry.kind))) {
    await sinks.get(kind)?.withPage?.(client, source.id, page);
  }
  return counts;
}

/** The page without what may not be stored; that is counted, and nothing is kept of it but the reason. */
export async function withoutBarred(client: ClientBase, sinks: ReadonlyMap<RecordKind, Sink>, source: string, page: Page): Promise<Page> {
  let { records } = page;
  const rejected = [...page.rejected];
  for (const [kind, ofKind] of Map.groupBy(page.records, (record) => record.kind)) {
    const barred = (await sinks.get(kind)?.barred?.(client, source, ofKind)) ?? new Set();
    if (barred.size === 0) continue;
    records = records.filter((record) => record.kind !== kind || !barred.has(record.sourceId));
    const message = 'The person was erased, or withdrew their consent; nothing of them is taken';
    rejected.push(...Array.from(barred, () => ({ kind, sourceId: null, reason: 'barred-person', field: null, message, raw: null })));
  }
  return { ...page, records, rejected };
}

/** Stable from run to run: zod writes keys in the schema's order. */
function contentHash(sink: Sink, record: SourceRecord): Buffer {
  const data = recordSchemas[record.kind].parse(record.data);
  return createHash('sha256')
    .update(JSON.stringify([sink.version, record.sourceUrl, data]))
    .digest();
}

async function heldVersions(
  client: ClientBase,
  source: string,
  kind: RecordKind,
  records: SourceRecord[],
): Promise<Map<string, LedgerRow>> {
  const { rows } = await client.query<LedgerRow>(
    'SELECT source_id, content_hash, withdrawn_at FROM source_record WHERE source = $1 AND kind = $2 AND source_id = ANY($3)',
    [source, kind, records.map((record) => record.sourceId)],
  );
  return new Map(rows.map((row) => [row.source_id, row]));
}

async function store(
  client: ClientBase,
  sink: Sink,
  source: { id: string; precedence: number },
  changed: HashedRecord[],
  fetchedAt: Date,
): Promise<void> {
  await client.query(
    `CREATE TEMP TABLE IF NOT EXISTS sync_stage
       (source text, precedence int, source_id text, source_url text, content_hash bytea, data jsonb, extra jsonb) ON COMMIT DELETE ROWS`,
  );
  await client.query('TRUNCATE sync_stage');
  const lines = changed.map(({ record, hash }) =>
    [
      source.id,
      String(source.precedence),
      record.sourceId,
      record.sourceUrl,
      `\\x${hash.toString('hex')}`,
      JSON.stringify(record.data),
      JSON.stringify(sink.prepare(record.data as never)),
    ]
      .map(copyField)
      .join('\t'),
  );
  await pipeline(Readable.from([`${lines.join('\n')}\n`]), client.query(copyFrom('COPY sync_stage FROM STDIN')));
  for (const sql of [...(sink.changes ?? []), ...sink.store]) await client.query(sql);
  await client.query(
    `INSERT INTO source_record AS held (source, kind, source_id, source_url, content_hash, fetched_at)
     SELECT source, $1, source_id, source_url, content_hash, $2 FROM sync_stage
     ON CONFLICT (source, kind, source_id) DO UPDATE SET
       source_url = excluded.source_url, content_hash = excluded.content_hash, fetched_at = excluded.fetched_at, withdrawn_at = NULL`,
    [sink.kind, fetchedAt],
  );
  await sink.changed?.(client);
}

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** One value in COPY's text format. PostgreSQL cannot hold U+0000 in text, so it is left out. */
const copyField = (value: string | null) =>
  value === null
    ? '\\N'
    : value
        .replaceAll('\\u0000', '')
        .replace(/\0/g, '')
        .replace(/[\\\t\n\r]/g, (character) => escapes[character] ?? '');
