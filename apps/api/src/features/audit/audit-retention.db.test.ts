import type { DataSource } from 'typeorm';
import { migratedDatabase } from '../../database/test-database';
import { purgeAudit, PurgeRefused } from './audit-retention';
import { verifyAudit } from './audit-verifier';
import { problemsOf, sealAll, tamper, writeEvents } from './test-chain';

describe('retention of the audit log', () => {
  let subject: Awaited<ReturnType<typeof migratedDatabase>>;
  let database: DataSource;
  const year = (name: number) => new Date(`${name}-06-01T00:00:00Z`);
  const counts = async () => {
    const [row] = await database.query('SELECT (SELECT count(*) FROM audit_event) AS events, (SELECT count(*) FROM audit_seal) AS seals');
    return [row.events, row.seals];
  };

  /** Events of three years: 4 of 2020, 3 of 2021, 2 of now; the older ones sealed as they were. */
  beforeEach(async () => {
    subject = await migratedDatabase();
    database = subject.database;
    await writeEvents(database, 9);
    await tamper(
      database,
      `UPDATE audit_event SET at = CASE WHEN id <= 4 THEN timestamptz '2020-01-15' WHEN id <= 7 THEN timestamptz '2021-01-15' ELSE at END`,
    );
    await sealAll(database);
  });
  afterEach(() => subject.close());

  it('a dry run says how many and changes nothing', async () => {
    expect(await purgeAudit(database, { before: year(2020), dryRun: true })).toEqual({ events: 4 });
    expect(await purgeAudit(database, { before: year(2019), dryRun: true })).toEqual({ events: 0 });
    expect(await counts()).toEqual([9, 9]);
  });

  it('deletes the old events, keeps one seal, writes it down, and the rest verifies, again and again', async () => {
    expect(await purgeAudit(database, { before: year(2020), dryRun: false })).toEqual({ events: 4 });
    expect(await counts()).toEqual([6, 6]);
    expect(await verifyAudit(database)).toMatchObject({ events: 5, pending: 1, purgedUpTo: 4, problems: [] });
    const [entry] = await database.query(`SELECT actor_kind, detail FROM audit_event WHERE act = 'audit.purged'`);
    expect(entry).toMatchObject({ actor_kind: 'system', detail: { by: 'command line', events: 4, position: 4 } });

    await sealAll(database);
    expect(await purgeAudit(database, { before: year(2021), dryRun: false })).toEqual({ events: 3 });
    expect(await verifyAudit(database)).toMatchObject({ events: 3, purgedUpTo: 7, problems: [] });
    expect(await purgeAudit(database, { before: year(2021), dryRun: false })).toEqual({ events: 0 });
    expect(await verifyAudit(database)).toMatchObject({ purgedUpTo: 7, problems: [] });
    await sealAll(database);
    expect(await purgeAudit(database, { before: new Date(Date.now() + 60_000), dryRun: false })).toEqual({ events: 5 });
    expect(await sealAll(database)).toBe(1);
    expect(await verifyAudit(database)).toMatchObject({ events: 1, pending: 0, purgedUpTo: 12, problems: [] });
  });

  it('tampering after a purge is found, with the seal that was kept too', async () => {
    await purgeAudit(database, { before: year(2020), dryRun: false });
    await sealAll(database);
    await tamper(database, `UPDATE audit_event SET actor_name = 'x' WHERE id = 5`);
    expect(await problemsOf(database)).toEqual(['event-changed 5']);
    await tamper(database, `UPDATE audit_seal SET hash = sha256('x') WHERE position = 4`);
    expect(await problemsOf(database)).toContain('event-deleted 4');
  });

  it('a purge by hand, which no entry tells of, is found', async () => {
    await tamper(database, 'DELETE FROM audit_event WHERE id <= 4');
    await tamper(database, 'DELETE FROM audit_seal WHERE event_id < 4');
    expect(await problemsOf(database)).toEqual(['event-deleted 4']);
  });

  it('is refused while the log does not verify: it would destroy the evidence', async () => {
    await tamper(database, `UPDATE audit_event SET actor_name = 'x' WHERE id = 2`);
    await expect(purgeAudit(database, { before: year(2020), dryRun: false })).rejects.toThrow(PurgeRefused);
    expect(await counts()).toEqual([9, 9]);
  });

  it('opens the door for deletes only, and only in its own transaction', async () => {
    await purgeAudit(database, { before: year(2020), dryRun: false });
    await expect(database.query('DELETE FROM audit_event')).rejects.toMatchObject({ code: '42501' });
    const update = database.transaction(async (manager) => {
      await manager.query(`SET LOCAL kasvu.audit_purge = 'on'`);
      await manager.query(`UPDATE audit_event SET actor_name = 'x'`);
    });
    await expect(update).rejects.toMatchObject({ code: '42501' });
  });
});
