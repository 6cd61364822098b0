import { Readable } from 'node:stream';
import type { AuditEvent } from '@kasvu/contracts';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { CSV_START, csvLine } from '../../platform/csv/csv';
import { auditConditions, auditEventJson, type AuditFilter } from './audit-list.sql';

const FETCHED_AT_ONCE = 1_000;

const columns = [
  'id',
  'at',
  'act',
  'outcome',
  'actorKind',
  'actorId',
  'actorName',
  'actorRoles',
  'subjectKind',
  'subjectId',
  'purpose',
  'origin',
  'traceId',
  'detail',
  'sealed',
] as const satisfies (keyof AuditEvent)[];

/**
 * Every entry of a filter, newest first, in constant memory from a database cursor. `audited` is run in the transaction that opens the
 * cursor, with the number of rows: nothing is sent before that is stored. The cursor outlives the transaction, so that a slow reader
 * does not hold up sealing; the connection is given back when the stream closes, however it ends.
 */
export async function exportAudit(
  database: DataSource,
  filter: AuditFilter,
  format: 'csv' | 'json',
  audited: (manager: EntityManager, rows: number) => Promise<void>,
): Promise<Readable> {
  const runner = database.createQueryRunner();
  try {
    await runner.startTransaction('REPEATABLE READ');
    const { sql, parameters } = auditConditions(filter);
    const [row]: { rows: number }[] = await runner.query(`SELECT count(*) AS rows FROM audit_event t WHERE ${sql}`, parameters);
    await runner.query(
      `DECLARE audit_export NO SCROLL CURSOR WITH HOLD FOR
       SELECT ${auditEventJson} AS event FROM audit_event t WHERE ${sql} ORDER BY t.id DESC`,
      parameters,
    );
    await audited(runner.manager, row?.rows ?? 0);
    await runner.commitTransaction();
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    await runner.release();
    throw error;
  }
  const cursor = new Cursor(runner);
  const stream = Readable.from(format === 'csv' ? asCsv(cursor) : asJson(cursor));
  stream.once('close', () => void cursor.close());
  return stream;
}

/** The open cursor with the connection it lives on. */
class Cursor {
  private fetching: Promise<{ event: AuditEvent }[]> = Promise.resolve([]);

  constructor(private readonly runner: QueryRunner) {}

  async *fetched(): AsyncGenerator<AuditEvent[]> {
    for (;;) {
      this.fetching = this.runner.query(`FETCH ${FETCHED_AT_ONCE} FROM audit_export`);
      const rows = await this.fetching;
      if (rows.length === 0) return;
      yield rows.map(({ event }) => event);
    }
  }

  /** Gives the connection back. One on which nothing can be closed any more is broken, and the pool drops it by itself. */
  async close(): Promise<void> {
    await this.fetching.catch(() => undefined); // whoever fetched was told
    await this.runner.query('CLOSE audit_export').catch(() => undefined);
    await this.runner.release();
  }
}

async function* asCsv(cursor: Cursor): AsyncGenerator<string> {
  yield CSV_START + csvLine(columns);
  for await (const events of cursor.fetched()) yield events.map((event) => csvLine(columns.map((column) => event[column]))).join('');
}

async function* asJson(cursor: Cursor): AsyncGenerator<string> {
  let separator = '[\n';
  for await (const events of cursor.fetched()) {
    yield separator + events.map((event) => JSON.stringify(event)).join(',\n');
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
}
