import { SourceError, type Adapter } from '@kasvu/adapter-kit';
import type { RecordKind } from '@kasvu/contracts';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { migratedDatabase } from '../../database/test-database';
import { companySink } from '../companies/company.sink';
import type { Sink } from '../../platform/records/sink';
import { runSync, type SyncOptions } from './sync-engine';
import { businessId, company, pageOfCompanies, testContext, testSource } from './test-source';

const sinks = new Map<RecordKind, Sink>([['company', companySink as Sink]]);
const ids = [0, 1, 2, 3, 4, 5].map(businessId) as [string, string, string, string, string, string];

describe('the sync engine', () => {
  let database: DataSource;
  let client: Client;
  let url: string;
  let close: () => Promise<void>;

  beforeAll(async () => {
    const migrated = await migratedDatabase();
    ({ database, url } = migrated);
    client = new Client(migrated.url);
    await client.connect();
    close = async () => {
      await client.end();
      await migrated.close();
    };
  });
  afterAll(() => close());
  beforeEach(() => database.query('TRUNCATE company, source_record, sync_run, sync_page, sync_reject'));

  const sync = (adapter: Adapter, options?: SyncOptions, signal?: AbortSignal) =>
    runSync(client, sinks, adapter, testContext(signal), options);
  const names = async (): Promise<string[]> =>
    (await database.query('SELECT name FROM company WHERE withdrawn_at IS NULL ORDER BY name')).map((row: { name: string }) => row.name);
  const versions = () => database.query('SELECT id, xmin::text, ctid::text FROM company ORDER BY id');

  it('stores what came and writes no row when nothing has changed', async () => {
    const source = testSource(() => [pageOfCompanies([company(ids[0]), company(ids[1])], '1'), pageOfCompanies([company(ids[2])])]);
    const first = await sync(source);
    expect(first).toMatchObject({ status: 'succeeded', counts: { read: 3, inserted: 3, updated: 0, unchanged: 0, withdrawn: 0 } });
    const before = await versions();
    const ledger = await database.query('SELECT source_id, xmin::text FROM source_record ORDER BY 1');

    const second = await sync(source);
    expect(second.counts).toMatchObject({ read: 3, inserted: 0, updated: 0, unchanged: 3, withdrawn: 0 });
    expect(await versions()).toEqual(before);
    expect(await database.query('SELECT source_id, xmin::text FROM source_record ORDER BY 1')).toEqual(ledger);
  });

  it('changes what changed, withdraws what vanished and takes back what returned', async () => {
    await sync(testSource(() => [pageOfCompanies([company(ids[0]), company(ids[1]), company(ids[2])])]));
    const changed = await sync(testSource(() => [pageOfCompanies([company(ids[0], { name: 'Uusi Nimi Oy' }), company(ids[1])])]));
    expect(changed.counts).toMatchObject({ updated: 1, unchanged: 1, withdrawn: 1 });
    expect(await names()).toEqual(['Uusi Nimi Oy', `Yritys ${ids[1]} Oy`]);

    const back = await sync(
      testSource(() => [pageOfCompanies([company(ids[0], { name: 'Uusi Nimi Oy' }), company(ids[1]), company(ids[2])])]),
    );
    expect(back.counts).toMatchObject({ updated: 1, unchanged: 2, withdrawn: 0 });
    expect(await names()).toHaveLength(3);
  });

  it('keeps the old data when the source fails, and says why', async () => {
    await sync(testSource(() => [pageOfCompanies([company(ids[0]), company(ids[1])])]));
    const failed = await sync(testSource(() => [new SourceError('server-error', 'The source answered 500.')]));
    expect(failed).toMatchObject({ status: 'failed', error: { code: 'server-error', message: 'The source answered 500.' } });
    expect(await names()).toHaveLength(2);
  });

  it('does not withdraw after a read that broke off half way', async () => {
    await sync(testSource(() => [pageOfCompanies([company(ids[0]), company(ids[1])])]));
    await sync(testSource(() => [pageOfCompanies([company(ids[0])], '1'), new SourceError('truncated', 'The answer broke off.')]));
    expect(await names()).toHaveLength(2);
  });

  it('stops when more has vanished than the manifest allows, until an administrator accepts it', async () => {
    await sync(testSource(() => [pageOfCompanies(ids.map((id) => company(id)))]));
    const few = testSource(() => [pageOfCompanies([company(ids[0])])]);
    expect(await sync(few)).toMatchObject({ status: 'failed', error: { code: 'too-many-withdrawn' } });
    expect(await names()).toHaveLength(6);
    expect(await sync(few, { acceptWithdrawals: true })).toMatchObject({ status: 'succeeded', counts: { withdrawn: 5 } });
    expect(await names()).toHaveLength(1);
  });

  it('fails when fewer records came than the manifest expects', async () => {
    const run = await sync(testSource(() => [pageOfCompanies([])]));
    expect(run).toMatchObject({ status: 'failed', error: { code: 'too-few-records' } });
  });

  it('withdraws nothing after a partial read', async () => {
    await sync(testSource(() => [pageOfCompanies([company(ids[0]), company(ids[1])])]));
    const partial = await sync(testSource(() => [pageOfCompanies([company(ids[2])], null, { complete: false })]));
    expect(partial).toMatchObject({ status: 'succeeded', counts: { withdrawn: 0 } });
    expect(await names()).toHaveLength(3);
  });

  it('keeps rejected records with their reason and counts unknown fields', async () => {
    const rejected = {
      kind: 'company' as const,
      sourceId: '1',
      reason: 'invalid-field',
      field: 'name',
      message: 'Empty',
      raw: { name: '', odd: '\u0000' },
    };
    const page = pageOfCompanies([company(ids[0])], null, { rejected: [rejected], unknownFields: { 'names[].colour': 1 } });
    const run = await sync(testSource(() => [page]));
    expect(run).toMatchObject({ counts: { rejected: 1 }, unknownFields: { 'names[].colour': 1 } });
    expect(await database.query('SELECT source_id, reason, field, message, raw FROM sync_reject')).toEqual([
      { source_id: '1', reason: 'invalid-field', field: 'name', message: 'Empty', raw: { name: '', odd: '' } },
    ]);
  });

  it.each([
    ['under a key that can be read', ids[0] ?? null],
    ['under a key that cannot', null],
  ])('keeps the old version of a record that came spoilt %s', async (_how, sourceId) => {
    await sync(testSource(() => [pageOfCompanies([company(ids[0]), company(ids[1])])]));
    const spoilt = { kind: 'company' as const, sourceId, reason: 'invalid-field', field: 'name', message: 'Empty', raw: {} };
    const run = await sync(testSource(() => [pageOfCompanies([company(ids[1])], null, { rejected: [spoilt] })]));
    expect(run).toMatchObject({ status: 'succeeded', counts: { rejected: 1, withdrawn: 0 } });
    expect(await names()).toHaveLength(2);
  });

  it('goes on from the cursor of a run that was stopped', async () => {
    const stop = new AbortController();
    const pages = () => [
      pageOfCompanies([company(ids[0])], '1'),
      pageOfCompanies([company(ids[1])], '2'),
      pageOfCompanies([company(ids[2])]),
    ];
    const cut = await sync(testSource(pages), { onProgress: ({ counts }) => counts.read === 2 && stop.abort() }, stop.signal);
    expect(cut).toMatchObject({ status: 'interrupted', counts: { read: 2 } });

    const rest = await sync(testSource(pages));
    expect(rest).toMatchObject({ id: cut.id, status: 'succeeded', resumed: true, counts: { read: 3, inserted: 3, withdrawn: 0 } });
    expect(await names()).toHaveLength(3);
  });

  it('reads a source once at a time over all processes', async () => {
    const other = new Client(url);
    await other.connect();
    try {
      await other.query(`SELECT pg_advisory_lock(hashtextextended('kasvu:sync:test-source', 0))`);
      await expect(sync(testSource(() => [pageOfCompanies([company(ids[0])])]))).rejects.toMatchObject({ code: 'already-running' });
    } finally {
      await other.end();
    }
  });

  it('lets the source of higher precedence describe a company and falls back when it lets go', async () => {
    const register = () =>
      testSource(() => [pageOfCompanies([company(ids[0], { name: 'Rekisteri Oy' })])], { id: 'register', precedence: 10 });
    const file = () => testSource(() => [pageOfCompanies([company(ids[0], { name: 'Tiedosto Oy' })])], { id: 'file', precedence: 1 });
    await sync(register());
    await sync(file());
    expect(await names()).toEqual(['Rekisteri Oy']);

    await sync(
      testSource(() => [pageOfCompanies([company(ids[1])])], { id: 'register', precedence: 10 }),
      { acceptWithdrawals: true },
    );
    expect(await names()).toContain('Rekisteri Oy');
    await sync(file());
    expect(await names()).toContain('Tiedosto Oy');
  });

  it('stores text with tabs, line breaks and backslashes unharmed', async () => {
    const name = 'Tab\tViiva\\n "Lainaus"\nToinen rivi';
    await sync(testSource(() => [pageOfCompanies([company(ids[0], { name })])]));
    expect(await names()).toEqual([name]);
  });
});
