import { setTimeout as delay } from 'node:timers/promises';
import type { AuditAct } from '@kasvu/contracts';
import type { DataSource } from 'typeorm';
import { AuditLog } from './audit-log';
import { sealEvents } from './audit-seal';
import { verifyAudit } from './audit-verifier';

const log = new AuditLog();

/** For tests: writes so many entries, each in a transaction of its own. */
export async function writeEvents(database: DataSource, count: number, act: AuditAct = 'sign-in'): Promise<void> {
  for (let index = 0; index < count; index++) {
    const actor = { kind: 'user' as const, id: `user-${index}`, name: `Käyttäjä ${index}`, roles: ['staff' as const] };
    await log.write(database.manager, { act, actor, request: { ip: '192.0.2.1', id: `trace-${index}` }, detail: { index, 'ä "x"': 1.5 } });
  }
}

/** For tests: changes what cannot be changed, as the owner of the tables can. */
export async function tamper(database: DataSource, sql: string, parameters: unknown[] = []): Promise<void> {
  await database.transaction(async (manager) => {
    for (const table of ['audit_event', 'audit_seal']) await manager.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    await manager.query(sql, parameters);
    for (const table of ['audit_event', 'audit_seal']) await manager.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  });
}

/** For tests: the problems found, as `kind id`. */
export async function problemsOf(database: DataSource): Promise<string[]> {
  const { problems } = await verifyAudit(database);
  return problems.map(({ kind, eventId }) => `${kind} ${eventId}`);
}

/**
 * For tests: seals until nothing is left to seal. An event is final when no older transaction is open on the whole server, and other
 * tests have theirs on it.
 */
export async function sealAll(database: DataSource, batch?: number): Promise<number> {
  for (let sealed = 0; ; await delay(20)) {
    sealed += await sealEvents(database, { patient: true, ...(batch ? { batch } : {}) });
    const [row] = await database.query(
      'SELECT count(*) AS left FROM audit_event e WHERE NOT EXISTS (SELECT FROM audit_seal s WHERE s.event_id = e.id)',
    );
    if (row.left === 0) return sealed;
  }
}
