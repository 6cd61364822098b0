import type { FinancialRecord } from '@kasvu/contracts';
import { Client } from 'pg';
import { startTestApi, type TestApi } from '../../test-api';
import { figures, financial, store } from '../../test-data';
import { runSync } from '../sync/sync-engine';
import { businessId, company, testContext, testSource } from '../sync/test-source';
import type { Sink } from '../../platform/records/sink';
import { SourceCatalogue } from '../sources/source-catalogue';
import { financialSink } from './financial.sink';

const [publishing, silent, restated] = [businessId(1), businessId(2), businessId(3)];

describe('the figures of a company', () => {
  let api: TestApi;
  let client: Client;
  beforeAll(async () => {
    api = await startTestApi();
    client = new Client((api.database.options as { url: string }).url);
    await client.connect();
    await store(api.database, {
      companies: [company(publishing), company(silent), company(restated)],
      financials: [
        financial(publishing, 2024, { figures: figures({ turnover: 100.5, result: -3 }), previous: figures({ turnover: 90 }) }),
        financial(publishing, 2025, {
          form: 'gross-result',
          figures: figures({ grossResult: 70 }),
          previous: figures({ grossResult: 60 }),
        }),
      ],
    });
  });
  afterAll(async () => {
    await client.end();
    await api.close();
  });

  const of = async (id: string) => (await api.get(`/api/companies/${id}/financials`)).body;
  const read = (pages: FinancialRecord[][], id = 'test-figures', precedence = 0) =>
    runSync(
      client,
      new Map([['financial', financialSink as Sink]]),
      testSource(
        () =>
          pages.map((records, index) => ({
            records: records.map((data) => ({
              kind: 'financial',
              sourceId: `${data.businessId}/${data.periodEnd}`,
              sourceUrl: null,
              data,
            })),
            rejected: [],
            cursor: index + 1 < pages.length ? String(index + 1) : null,
            total: null,
            unknownFields: {},
          })),
        { id, kinds: ['financial'], precedence, expected: { min: 0, max: 1000, maxWithdrawnShare: 1 } },
      ),
      testContext(),
    );
  const rows = () => api.database.query('SELECT id, xmin::text, ctid::text FROM company_financial ORDER BY id');
  const turnovers = async (id: string) =>
    (await of(id)).periods.map(({ periodEnd, figures: { turnover } }: FinancialRecord) => [periodEnd, turnover]);

  it('come newest first, the year before the oldest statement from its comparison', async () => {
    const body = await of(publishing);
    expect(body).toMatchObject({ businessId: publishing, sourceRead: true });
    expect(body.periods).toMatchObject([
      {
        periodStart: '2025-01-01',
        periodEnd: '2025-12-31',
        form: 'gross-result',
        comparative: false,
        figures: figures({ grossResult: 70 }),
      },
      { periodEnd: '2024-12-31', form: 'turnover', comparative: false, figures: figures({ turnover: 100.5, result: -3 }) },
      { periodStart: null, periodEnd: '2023-12-31', comparative: true, figures: figures({ turnover: 90 }) },
    ]);
    expect(body.periods[2].provenance).toMatchObject({
      source: 'test-financials',
      sourceId: `${publishing}/2024-12-31`,
      fetchedAt: '2026-11-22T10:00:00.000Z',
    });
  });

  it('are none for most companies; whether a source was read is told apart', async () => {
    expect(await of(silent)).toEqual({ businessId: silent, periods: [], sourceRead: false });
    const [source] = api.app.get(SourceCatalogue).idsOf('financial');
    await api.database.query(`INSERT INTO sync_run (source, status, finished_at, counts) VALUES ($1, 'succeeded', now(), '{}')`, [source]);
    expect(await of(silent)).toEqual({ businessId: silent, periods: [], sourceRead: true });
  });

  it('take one statement to read', async () => {
    expect(await api.statements(() => of(publishing))).toHaveLength(1);
  });

  it.each(['0112038-9', '1234567-1', 'x', '%00'])('answer 404 for %s, which is no company held here', async (id) => {
    expect(await api.get(`/api/companies/${id}/financials`)).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });

  describe('of two statements for one day', () => {
    const early = financial(restated, 2025, { registeredOn: '2026-03-01', figures: figures({ turnover: 1 }) });
    const late = financial(restated, 2025, { registeredOn: '2026-06-01', figures: figures({ turnover: 2 }) });

    it.each([
      ['the earlier comes first', [[early], [late]]],
      ['the later comes first', [[late], [early]]],
    ])('are those registered later when %s; the same again writes nothing', async (_order, pages) => {
      await api.database.query(`DELETE FROM company_financial WHERE source = 'test-figures'`);
      await api.database.query(`DELETE FROM source_record WHERE source = 'test-figures'`);
      await read(pages);
      expect(await turnovers(restated)).toEqual([['2025-12-31', 2]]);
      const before = await rows();
      expect((await read(pages)).counts).toMatchObject({ inserted: 0, updated: 0, unchanged: 2 });
      expect(await rows()).toEqual(before);
    });

    it('are those registered later, against what an earlier reading brought', async () => {
      expect((await read([[early]])).counts).toMatchObject({ updated: 0, unchanged: 1, withdrawn: 0 });
      expect(await turnovers(restated)).toEqual([['2025-12-31', 2]]);
      await read([[{ ...late, registeredOn: '2026-09-01', figures: figures({ turnover: 3 }) }]]);
      expect(await turnovers(restated)).toEqual([['2025-12-31', 3]]);
    });

    it('are those of the source with the higher precedence', async () => {
      await read([[{ ...early, figures: figures({ turnover: 9 }) }]], 'better-figures', 7);
      expect(await turnovers(restated)).toEqual([['2025-12-31', 9]]);
      await read([[]], 'better-figures', 7);
      expect(await turnovers(restated)).toEqual([['2025-12-31', 3]]);
    });

    it('come back in any form after they were withdrawn', async () => {
      await read([[]]);
      expect(await turnovers(restated)).toEqual([]);
      await read([[early]]);
      expect(await turnovers(restated)).toEqual([['2025-12-31', 1]]);
    });
  });
});
