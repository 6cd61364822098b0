import type { DataSource, QueryRunner } from 'typeorm';
import { canonicalEvent, exactInstant } from './audit-chain';
import { type AuditProblem, ChainWalk, type SealedEvent } from './audit-chain-walk';

export interface AuditReport {
  /** Sealed events that were checked. */
  events: number;
  /** Events too young to be sealed yet. */
  pending: number;
  /** The newest seal: noted down elsewhere, it shows later that the end of the chain was not cut off. */
  head: { position: number; hash: string } | null;
  /** Where a purge left off. */
  purgedUpTo: number | null;
  problems: AuditProblem[];
  /** Also those beyond the ones listed. */
  problemCount: number;
}

type Row = SealedEvent & { purged_position: string | null; purged_hash: string | null };

const BATCH = 2_000;
const LISTED = 100;

const purgeRecord = `
       CASE WHEN e.act = 'audit.purged' THEN e.detail->>'position' END AS purged_position,
       CASE WHEN e.act = 'audit.purged' THEN e.detail->>'hash' END AS purged_hash`;

const chainSql = `
SELECT s.position, s.event_id, s.transaction_id::text AS transaction_id, s.hash, ${exactInstant('s.sealed_at')} AS sealed_at,
       CASE WHEN e.id IS NOT NULL THEN ${canonicalEvent('e')} END AS event, e.transaction_id::text AS event_transaction,${purgeRecord}
  FROM audit_seal s LEFT JOIN audit_event e ON e.id = s.event_id
 WHERE s.position > $1
 ORDER BY s.position
 LIMIT ${BATCH}`;

const unsealed = 'NOT EXISTS (SELECT FROM audit_seal s WHERE s.event_id = e.id)';

/** Events that should have a seal, for a later one has; and such as claim a transaction that has not been yet. */
const insertedSql = `
SELECT e.id FROM audit_event e
 WHERE ((e.transaction_id, e.id) <= ($1::xid8, $2::bigint) OR e.transaction_id >= pg_snapshot_xmax(pg_current_snapshot())) AND ${unsealed}
 ORDER BY e.id`;

const pendingSql = `
SELECT e.id,${purgeRecord}
  FROM audit_event e
 WHERE (e.transaction_id, e.id) > ($1::xid8, $2::bigint) AND e.transaction_id < pg_snapshot_xmax(pg_current_snapshot()) AND ${unsealed}`;

/**
 * Walks the hash chain of the audit log from its first remaining seal, in constant memory and on one snapshot, without holding up anyone.
 * `head`: a head noted down earlier, which must still be in the chain.
 */
export async function verifyAudit(database: DataSource, options: { head?: { position: number; hash: string } } = {}): Promise<AuditReport> {
  const runner = database.createQueryRunner();
  try {
    await runner.startTransaction('REPEATABLE READ');
    await runner.query('SET TRANSACTION READ ONLY');
    const report = await new Verification(runner, options.head).run();
    await runner.commitTransaction();
    return report;
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
}

class Verification {
  private readonly problems: AuditProblem[] = [];
  private problemCount = 0;
  private readonly walk = new ChainWalk((problem) => this.add(problem));
  private anchorIsPurges = false;
  private headFound = false;

  constructor(
    private readonly runner: QueryRunner,
    private readonly head: { position: number; hash: string } | undefined,
  ) {}

  async run(): Promise<AuditReport> {
    await this.followChain();
    const { last, anchor } = this.walk;
    const end = [last?.transaction_id ?? '0', last?.event_id ?? 0];
    const inserted: { id: number }[] = await this.runner.query(insertedSql, end);
    for (const { id } of inserted) {
      const message = `Event ${id} has no seal although later events have one: it was inserted or moved, or its seal deleted.`;
      this.add({ kind: 'event-inserted', eventId: id, message });
    }
    const pending: Row[] = await this.runner.query(pendingSql, end);
    for (const row of pending) this.lookForPurge(row);
    if (anchor && !this.anchorIsPurges) {
      const message = `Event ${anchor.event_id} was deleted: only its seal is left, and no purge tells of it.`;
      this.add({ kind: 'event-deleted', eventId: anchor.event_id, message });
    }
    if (this.head && !this.headFound) {
      const message = `The seal noted down as head (position ${this.head.position}) is not in the chain: it was cut off or made anew.`;
      this.add({ kind: 'head-differs', eventId: null, message });
    }
    return {
      events: this.walk.events,
      pending: pending.length,
      head: last && { position: last.position, hash: last.hash.toString('hex') },
      purgedUpTo: anchor && this.anchorIsPurges ? anchor.position : null,
      problems: this.problems,
      problemCount: this.problemCount,
    };
  }

  private async followChain(): Promise<void> {
    for (let position = 0; ;) {
      const rows: Row[] = await this.runner.query(chainSql, [position]);
      for (const row of rows) {
        this.walk.accept(row);
        this.lookForPurge(row);
        if (row.position === this.head?.position && row.hash.toString('hex') === this.head.hash) this.headFound = true;
      }
      const last = rows.at(-1);
      if (!last || rows.length < BATCH) break;
      position = last.position;
    }
    this.walk.end();
  }

  private lookForPurge({ purged_position, purged_hash }: Pick<Row, 'purged_position' | 'purged_hash'>): void {
    const { anchor } = this.walk;
    if (anchor && purged_position === String(anchor.position) && purged_hash === anchor.hash.toString('hex')) this.anchorIsPurges = true;
  }

  private add(problem: AuditProblem): void {
    this.problemCount += 1;
    if (this.problems.length < LISTED) this.problems.push(problem);
  }
}
