import type { Page, SourceRecord } from '@kasvu/adapter-kit';
import type { RecordKind, RecordOfKind } from '@kasvu/contracts';
import type { ClientBase } from 'pg';

/** Where the records of one kind are kept. The sync engine knows kinds only through their sinks. */
export interface Sink<Kind extends RecordKind = RecordKind> {
  kind: Kind;
  /** The tables it writes. */
  tables: string[];
  /** Raise it when the same record would now be stored differently: the next run then writes every record anew. */
  version: number;
  /** What is worked out from a record in code and stored beside it; staged as `extra`. */
  prepare(record: RecordOfKind[Kind]): Record<string, unknown>;
  /** The source ids of records that a held one of the same key supersedes: they are taken for unchanged. */
  superseded?(client: ClientBase, source: string, records: SourceRecord[]): Promise<Set<string>>;
  /** SQL that writes down what the rows of `sync_stage` change, before they are stored over what is held. */
  changes?: string[];
  /** SQL that stores the rows of `sync_stage (source, precedence, source_id, data, extra)`. */
  store: string[];
  /** SQL that withdraws the records `$2` (source ids) of source `$1`; the ledger is marked before. */
  withdraw: string[];
  /** Called in the page's transaction after a change was stored. */
  changed?(client: ClientBase): Promise<void>;
  /** About people: who is not there any more goes even when in doubt. */
  aboutPeople?: true;
  /** The source ids of records that may not be stored: they are counted as rejected, and nothing is kept of them. */
  barred?(client: ClientBase, source: string, records: SourceRecord[]): Promise<Set<string>>;
  /** Called in the page's transaction when its records are stored, changed or not: keeps what came beside them. */
  withPage?(client: ClientBase, source: string, page: Page): Promise<void>;
}

/**
 * SQL for things several sources may describe: gone from the page only when no other source has it;
 * otherwise the next reading of that other source takes the row over.
 */
export const withdrawShared = (table: string, kind: RecordKind, key: string) => `
  UPDATE ${table} t
     SET withdrawn_at = CASE WHEN other.live THEN NULL ELSE now() END,
         precedence = CASE WHEN other.live THEN -1 ELSE t.precedence END
    FROM (SELECT held.id,
                 EXISTS (SELECT FROM source_record r
                          WHERE r.kind = '${kind}' AND r.source_id = held.${key} AND r.source <> $1 AND r.withdrawn_at IS NULL) AS live
            FROM ${table} held
           WHERE held.source = $1 AND held.source_id = ANY($2)) other
   WHERE t.id = other.id`;

/** SQL that makes the other sources' next readings store these records again. */
export const forgetOtherVersions = (kind: RecordKind) => `
  UPDATE source_record SET content_hash = ''
   WHERE kind = '${kind}' AND source_id = ANY($2) AND source <> $1 AND withdrawn_at IS NULL`;
