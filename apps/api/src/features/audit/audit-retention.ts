import type { DataSource, EntityManager } from 'typeorm';
import { CHAIN_LOCK } from './audit-chain';
import { AuditLog } from './audit-log';
import { sealEvents } from './audit-seal';
import { verifyAudit } from './audit-verifier';

export interface PurgeResult {
  /** Events that were, or in a dry run would be, deleted. */
  events: number;
}

/** The purge was not done, because it would destroy the evidence of tampering. */
export class PurgeRefused extends Error {}

/** The longest beginning of the chain in which every event is older than `$1`, and how many of its events are left. */
const purgeableSql = `
WITH upto AS (
  SELECT coalesce((SELECT s.position - 1 FROM audit_seal s JOIN audit_event e ON e.id = s.event_id
                    WHERE e.at >= $1::timestamptz ORDER BY s.position LIMIT 1),
                  (SELECT max(position) FROM audit_seal), 0) AS position)
SELECT upto.position, encode((SELECT hash FROM audit_seal s WHERE s.position = upto.position), 'hex') AS hash,
       (SELECT count(*) FROM audit_seal s JOIN audit_event e ON e.id = s.event_id WHERE s.position <= upto.position) AS events
  FROM upto`;

/**
 * Deletes sealed events older than `before`, from the beginning of the chain on, and writes that down in the same transaction. The last
 * deleted event's seal stays: the chain is verified from its hash.
 * @throws {PurgeRefused} when the chain does not verify
 */
export async function purgeAudit(database: DataSource, options: { before: Date; dryRun: boolean }): Promise<PurgeResult> {
  if (options.dryRun) return { events: (await purgeable(database.manager, options.before)).events };
  await sealEvents(database, { patient: true });
  const { problemCount, problems } = await verifyAudit(database);
  if (problemCount > 0) {
    throw new PurgeRefused(`The audit log does not verify, so nothing is deleted: ${problems[0]?.message} Run audit verify first.`);
  }
  return database.transaction(async (manager) => {
    await manager.query(`SELECT pg_advisory_xact_lock(${CHAIN_LOCK})`);
    const { events, position, hash } = await purgeable(manager, options.before);
    if (events > 0) {
      await manager.query(`SET LOCAL kasvu.audit_purge = 'on'`);
      await manager.query('DELETE FROM audit_event e USING audit_seal s WHERE s.event_id = e.id AND s.position <= $1', [position]);
      await manager.query('DELETE FROM audit_seal WHERE position < $1', [position]);
    }
    await new AuditLog().write(manager, {
      act: 'audit.purged',
      actor: 'system',
      detail: { by: 'command line', before: options.before.toISOString(), events, ...(events > 0 ? { position, hash } : {}) },
    });
    return { events };
  });
}

async function purgeable(manager: EntityManager, before: Date): Promise<{ position: number; hash: string; events: number }> {
  const [row]: { position: number; hash: string; events: number }[] = await manager.query(purgeableSql, [before]);
  if (!row) throw new Error('The audit log did not say what can be purged');
  return row;
}
