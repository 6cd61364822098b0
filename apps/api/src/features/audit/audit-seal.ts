import type { DataSource, QueryRunner } from 'typeorm';
import { canonicalEvent, CHAIN_LOCK, exactInstant, GENESIS, linkHash } from './audit-chain';

interface LastSeal {
  position: number;
  event_id: number;
  transaction_id: string;
  hash: Buffer;
  ahead: boolean;
}

const lastSealSql = `
SELECT position, event_id, transaction_id::text AS transaction_id, hash, transaction_id >= pg_snapshot_xmax(pg_current_snapshot()) AS ahead
  FROM audit_seal ORDER BY position DESC LIMIT 1`;

/** Events after the last seal that are final: no transaction still open has a lower number, so nothing can come before them any more. */
const finalEventsSql = `
SELECT e.id, e.transaction_id::text AS transaction_id, ${canonicalEvent('e')} AS event, ${exactInstant('now()')} AS sealed_at
  FROM audit_event e
 WHERE e.transaction_id < pg_snapshot_xmin(pg_current_snapshot()) AND (e.transaction_id, e.id) > ($1::xid8, $2::bigint)
 ORDER BY e.transaction_id, e.id
 LIMIT $3`;

const insertSealsSql = `
INSERT INTO audit_seal (event_id, position, transaction_id, hash, sealed_at)
SELECT event_id, position, transaction_id, hash, now()
  FROM unnest($1::bigint[], $2::bigint[], $3::xid8[], $4::bytea[]) AS seal (event_id, position, transaction_id, hash)`;

/**
 * Seals every event that is final, batch by batch. Writers never wait for it: it takes no lock they know of.
 * `patient`: waits for another sealer instead of leaving the work to it. `signal` ends it after the present batch.
 * @returns how many events were sealed
 * @throws {Error} when the server's transaction numbers lie behind those already sealed
 */
export async function sealEvents(
  database: DataSource,
  options: { batch?: number; patient?: boolean; signal?: AbortSignal } = {},
): Promise<number> {
  const { batch = 500, patient = false, signal } = options;
  // a runner of its own: the statements of the background are not among those of requests
  const runner = database.createQueryRunner();
  try {
    for (let total = 0; ;) {
      const sealed = await sealBatch(runner, batch, patient);
      total += sealed;
      if (sealed < batch || signal?.aborted) return total;
    }
  } finally {
    await runner.release();
  }
}

async function sealBatch(runner: QueryRunner, batch: number, patient: boolean): Promise<number> {
  await runner.startTransaction('READ COMMITTED');
  try {
    const sealed = (await takeLock(runner, patient)) ? await sealNext(runner, batch) : 0;
    await runner.commitTransaction();
    return sealed;
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  }
}

async function takeLock(runner: QueryRunner, patient: boolean): Promise<boolean> {
  if (patient) {
    await runner.query(`SELECT pg_advisory_xact_lock(${CHAIN_LOCK})`);
    return true;
  }
  const [row]: { taken: boolean }[] = await runner.query(`SELECT pg_try_advisory_xact_lock(${CHAIN_LOCK}) AS taken`);
  return row?.taken ?? false;
}

async function sealNext(runner: QueryRunner, batch: number): Promise<number> {
  const [last]: LastSeal[] = await runner.query(lastSealSql);
  if (last?.ahead) {
    throw new Error(
      `Audit events are not sealed: transaction ${last.transaction_id} is sealed already, and this server has not come so far. ` +
        'The database was loaded into a new server from a dump: raise its next transaction number with pg_resetwal --next-transaction-id.',
    );
  }
  const events: { id: number; transaction_id: string; event: string; sealed_at: string }[] = await runner.query(finalEventsSql, [
    last?.transaction_id ?? '0',
    last?.event_id ?? 0,
    batch,
  ]);
  if (events.length === 0) return 0;
  let hash = last?.hash ?? GENESIS;
  const position = (last?.position ?? 0) + 1;
  const hashes = events.map(({ event, sealed_at }, index) => {
    hash = linkHash(hash, event, { position: position + index, sealedAt: sealed_at });
    return hash;
  });
  await runner.query(insertSealsSql, [
    events.map(({ id }) => id),
    events.map((_event, index) => position + index),
    events.map(({ transaction_id }) => transaction_id),
    hashes,
  ]);
  return events.length;
}
