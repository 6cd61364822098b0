import type { DataSource } from 'typeorm';
import { migratedDatabase } from '../../database/test-database';
import { AuditLog } from './audit-log';
import { sealEvents } from './audit-seal';
import { verifyAudit } from './audit-verifier';
import { problemsOf, sealAll, tamper, writeEvents } from './test-chain';

const log = new AuditLog();
const write = (database: Pick<DataSource, 'query'>, id: string) =>
  log.write(database as DataSource['manager'], { act: 'sign-in', actor: { kind: 'user', id, name: id, roles: [] } });
const sealedActors = async (database: DataSource): Promise<string[]> => {
  const rows: { actor_id: string }[] = await database.query(
    'SELECT e.actor_id FROM audit_seal s JOIN audit_event e ON e.id = s.event_id ORDER BY s.position',
  );
  return rows.map((row) => row.actor_id);
};

describe('the audit log and its chain', () => {
  let subject: Awaited<ReturnType<typeof migratedDatabase>>;
  let database: DataSource;
  beforeEach(async () => {
    subject = await migratedDatabase();
    database = subject.database;
  });
  afterEach(() => subject.close());

  it.each([
    "UPDATE audit_event SET actor_name = 'x'",
    'DELETE FROM audit_event',
    'TRUNCATE audit_event',
    "UPDATE audit_seal SET hash = '\\x00'",
    'DELETE FROM audit_seal',
    'TRUNCATE audit_seal',
  ])('the database refuses %s', async (sql) => {
    await writeEvents(database, 1);
    await sealAll(database);
    const [role] = await database.query('SELECT rolsuper FROM pg_roles WHERE rolname = current_user');
    expect(role.rolsuper).toBe(false);
    await expect(database.query(sql)).rejects.toMatchObject({ code: '42501' });
  });

  it('seals in batches, goes on where it left off and verifies', async () => {
    await writeEvents(database, 7);
    expect(await sealAll(database, 3)).toBe(7);
    await writeEvents(database, 2);
    expect(await sealAll(database)).toBe(2);
    expect(await sealEvents(database)).toBe(0);
    const report = await verifyAudit(database);
    expect(report).toMatchObject({ events: 9, pending: 0, problems: [], head: { position: 9 } });
    expect((await verifyAudit(database, { head: report.head ?? undefined })).problems).toEqual([]);
  });

  it('gives the same hashes whatever the time zone of the connection', async () => {
    await writeEvents(database, 2);
    await sealAll(database);
    const url = new URL(subject.url);
    url.searchParams.set('options', '-c TimeZone=Asia/Tokyo -c DateStyle=German');
    const { connect } = await import('../../database/data-source');
    const elsewhere = await connect(url.href, 1);
    expect(await elsewhere.query('SHOW TimeZone')).toEqual([{ TimeZone: 'Asia/Tokyo' }]);
    expect(await problemsOf(elsewhere)).toEqual([]);
    await elsewhere.destroy();
  });

  it('an open transaction delays sealing, never a writer, and what it wrote takes its place', async () => {
    const slow = database.createQueryRunner();
    await slow.startTransaction();
    await write(slow.manager, 'slow-1');
    for (const id of ['fast-1', 'fast-2']) await write(database.manager, id);
    expect(await sealEvents(database)).toBe(0);
    expect(await verifyAudit(database)).toMatchObject({ events: 0, pending: 2, problems: [] });
    await write(slow.manager, 'slow-2');
    await slow.commitTransaction();
    await slow.release();
    expect(await sealAll(database)).toBe(4);
    expect(await sealedActors(database)).toEqual(['slow-1', 'slow-2', 'fast-1', 'fast-2']);
    expect(await problemsOf(database)).toEqual([]);
  });

  it('two transactions that take turns are sealed one after the other', async () => {
    const [a, b] = [database.createQueryRunner(), database.createQueryRunner()];
    await a.startTransaction();
    await b.startTransaction();
    for (const id of ['1', '2']) {
      await write(a.manager, `a-${id}`);
      await write(b.manager, `b-${id}`);
    }
    await b.commitTransaction();
    expect(await sealEvents(database)).toBe(0);
    await a.commitTransaction();
    await Promise.all([a.release(), b.release()]);
    expect(await sealAll(database)).toBe(4);
    expect(await sealedActors(database)).toEqual(['a-1', 'a-2', 'b-1', 'b-2']);
    expect(await problemsOf(database)).toEqual([]);
  });

  it('a writer does not wait while a batch is being sealed', async () => {
    await writeEvents(database, 1);
    const sealer = database.createQueryRunner();
    await sealer.startTransaction();
    await sealer.query("SELECT pg_advisory_xact_lock(hashtextextended('kasvu audit chain', 0))");
    await sealer.query("INSERT INTO audit_seal SELECT id, 1, transaction_id, '\\x00' FROM audit_event");
    await database.query("SET lock_timeout = '1s'");
    await writeEvents(database, 3);
    expect(await sealEvents(database)).toBe(0); // another is at it
    await sealer.rollbackTransaction();
    await sealer.release();
    expect(await sealAll(database)).toBe(4);
  });

  it('loses nothing of 200 parallel writers and 4 parallel sealers', async () => {
    const sealers = Array.from({ length: 4 }, async () => {
      for (let round = 0; round < 10; round++) await sealEvents(database, { batch: 20 });
    });
    const writers = Array.from({ length: 200 }, (_, index) =>
      database.transaction(async (manager) => {
        await write(manager, `w-${index}`);
        await write(manager, `w-${index}`);
      }),
    );
    await Promise.all([...writers, ...sealers]);
    await sealAll(database);
    const actors = await sealedActors(database);
    expect(actors).toHaveLength(400);
    expect(actors.filter((actor, index) => index % 2 === 1 && actor !== actors[index - 1])).toEqual([]);
    expect(await verifyAudit(database)).toMatchObject({ events: 400, pending: 0, problems: [] });
  });

  it('says so when the server has not come as far as the log', async () => {
    await writeEvents(database, 1);
    await sealAll(database);
    await tamper(database, "UPDATE audit_seal SET transaction_id = '99999999999'");
    await expect(sealEvents(database)).rejects.toThrow('pg_resetwal');
  });

  describe('tampering', () => {
    beforeEach(async () => {
      await writeEvents(database, 6);
      await sealAll(database);
    });

    it('with any column of an event is found and the row named', async () => {
      const columns: { name: string; type: string }[] = await database.query(
        `SELECT attname AS name, format_type(atttypid, atttypmod) AS type FROM pg_attribute
          WHERE attrelid = 'audit_event'::regclass AND attnum > 0 AND NOT attisdropped AND attname <> 'id'`,
      );
      const other: Record<string, string> = {
        xid8: "'1'",
        'timestamp with time zone': "at + interval '1 microsecond'",
        'text[]': "'{admin}'",
        jsonb: `'{"index": 3.0}'`,
      };
      expect(columns.length).toBeGreaterThan(13);
      for (const { name, type } of columns) {
        const value = name === 'outcome' ? "'failed'" : name === 'actor_kind' ? "'system'" : (other[type] ?? "'other'");
        await tamper(database, `CREATE TABLE kept AS SELECT * FROM audit_event WHERE id = 3`);
        await tamper(database, `UPDATE audit_event SET ${name} = ${value} WHERE id = 3`);
        const problems = await problemsOf(database);
        expect({ name, problems: problems.filter((problem) => !problem.endsWith(' 3')) }).toEqual({ name, problems: [] });
        expect({ name, found: problems.length > 0 }).toEqual({ name, found: true });
        await tamper(database, `UPDATE audit_event SET ${name} = (SELECT ${name} FROM kept) WHERE id = 3`);
        await database.query('DROP TABLE kept');
      }
      expect(await problemsOf(database)).toEqual([]);
    });

    it.each([
      ['a changed event', `UPDATE audit_event SET actor_name = 'Joku muu' WHERE id = 4`, ['event-changed 4']],
      ['the last event changed', `UPDATE audit_event SET detail = '{}' WHERE id = 6`, ['event-changed 6']],
      ['two neighbours changed', `UPDATE audit_event SET outcome = 'failed' WHERE id IN (3, 4)`, ['event-changed 3', 'event-changed 4']],
      ['a deleted event', 'DELETE FROM audit_event WHERE id = 4', ['event-deleted 4']],
      ['the first event deleted', 'DELETE FROM audit_event WHERE id = 1', ['event-deleted 1']],
      ['a changed seal', `UPDATE audit_seal SET hash = sha256('x') WHERE event_id = 4`, ['seal-changed 4']],
      ['a seal with another transaction', `UPDATE audit_seal SET transaction_id = '5' WHERE event_id = 1`, ['seal-changed 1']],
      [
        'a seal with another time',
        `UPDATE audit_seal SET sealed_at = sealed_at - interval '1 day' WHERE event_id = 4`,
        ['event-changed 4'],
      ],
      ['a deleted seal', 'DELETE FROM audit_seal WHERE event_id = 4', ['seal-deleted null', 'event-inserted 4']],
      [
        'two events with each other’s ids',
        `WITH other AS (SELECT * FROM audit_event WHERE id IN (2, 5))
         UPDATE audit_event e SET actor_id = o.actor_id FROM other o WHERE e.id + o.id = 7 AND e.id IN (2, 5)`,
        ['event-changed 2', 'event-changed 5'],
      ],
      [
        'an event slipped in',
        `INSERT INTO audit_event (id, transaction_id, act, outcome, actor_kind, actor_roles)
         OVERRIDING SYSTEM VALUE SELECT 1000, transaction_id, 'sign-in', 'done', 'nobody', '{}' FROM audit_event WHERE id = 2`,
        ['event-inserted 1000'],
      ],
      [
        'an event from the future',
        `INSERT INTO audit_event (transaction_id, act, outcome, actor_kind, actor_roles) VALUES ('99999999999', 'sign-in', 'done', 'nobody', '{}')`,
        ['event-inserted 7'],
      ],
    ])('%s is found and named', async (_name, sql, problems) => {
      await tamper(database, sql);
      expect(await problemsOf(database)).toEqual(problems);
    });

    it('an event and its seal deleted together leave a gap', async () => {
      await tamper(database, 'DELETE FROM audit_event WHERE id = 4');
      await tamper(database, 'DELETE FROM audit_seal WHERE event_id = 4');
      expect((await verifyAudit(database)).problems).toMatchObject([
        { kind: 'seal-deleted', message: expect.stringContaining('4 to 4 are gone') },
      ]);
    });

    it('a chain cut off at its end is found by a head noted down before', async () => {
      const { head } = await verifyAudit(database);
      await tamper(database, 'DELETE FROM audit_event WHERE id > 4');
      await tamper(database, 'DELETE FROM audit_seal WHERE event_id > 4');
      expect((await verifyAudit(database)).problems).toEqual([]);
      expect((await verifyAudit(database, { head: head ?? undefined })).problems).toMatchObject([{ kind: 'head-differs' }]);
    });
  });
});
