import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SourceError } from '@kasvu/adapter-kit';
import { describeAdapterContract } from '@kasvu/adapter-kit/contract-suite';
import type { FinancialRecord } from '@kasvu/contracts';
import adapter from '.';
import { mapStatement } from './mapper';
import {
  answerList,
  contextWith,
  expectGolden,
  fixtureConfig,
  heldInFixtures,
  httpWith,
  instanceWith,
  pagesOf,
  serve,
  xmlAnswer,
  type Row,
} from './testing';

describeAdapterContract({
  adapter,
  folder: __dirname,
  serve,
  recordsOf: (body) => (body as { financials?: unknown[] }).financials ?? [],
  config: fixtureConfig,
  held: { company: heldInFixtures },
  canaries: ['Kanaria Koelintu'],
});

const idsOf = (pages: Awaited<ReturnType<typeof pagesOf>>) => pages.flatMap(({ records }) => records.map(({ sourceId }) => sourceId));
const anyStatement = ({ searchParams }: URL) =>
  xmlAnswer(
    instanceWith([{ member: 'x673', amount: '1.00', day: searchParams.get('financialDate')! }], {
      entity: searchParams.get('businessId')!,
      end: searchParams.get('financialDate')!,
    }),
  );

describe('prh-xbrl: fixtures', () => {
  it('maps the statements of the companies held to the golden records', async () => {
    const pages = await pagesOf(contextWith(httpWith(serve)));
    expectGolden('statements.json', pages);
    expect(idsOf(pages)).toEqual(['9100001-3/2023-12-31', '9100001-3/2025-12-31', '9100002-1/2025-06-30']);
    expect(pages.map(({ cursor, complete, total }) => [cursor, complete, total])).toEqual([
      ['9100001-3/2025-12-31', false, 5],
      ['9100004-8/2025-12-31', false, 5],
      [null, false, 5],
    ]);
    expect(pages.flatMap(({ rejected }) => rejected.map(({ sourceId, reason, field }) => [sourceId, reason, field]))).toEqual([
      [null, 'invalid-field', 'businessId'],
      ['9100004-8/2025-12-31', 'no-statement', null],
      ['9100005-6/2025-12-31', 'contradicting-facts', 'turnover'],
    ]);
  });
});

describe('prh-xbrl: what is asked', () => {
  const rows: Row[] = [
    { businessId: '9100001-3', financialDate: '2025-12-31', registrationDate: '2026-05-02' },
    { businessId: '9100001-3', financialDate: '2025-12-31', registrationDate: '2026-05-30' },
    { businessId: '9100002-1', financialDate: '2025-12-31', registrationDate: null },
  ];
  const register = (held: Row[] = rows) => {
    const asked: string[] = [];
    const http = httpWith((url) => {
      asked.push(decodeURIComponent(url.pathname.replace('/v3/', '') + url.search));
      return url.pathname.endsWith('/financial') ? anyStatement(url) : answerList(held, url);
    });
    return { http, asked };
  };

  it('lists everything from the first day in windows and asks for each statement once', async () => {
    const { http, asked } = register();
    await pagesOf(contextWith(http));
    expect(asked).toEqual([
      'all_financial_statements?registeredDateStart=2026-04-01&registeredDateEnd=2026-05-02&page=1',
      'all_financial_statements?registeredDateStart=2026-05-02&registeredDateEnd=2026-06-01&page=1',
      'all_financial_statements?registeredDateStart=2026-05-02&registeredDateEnd=2026-06-01&page=2',
      'financial?businessId=9100001-3&financialDate=2025-12-31',
      'financial?businessId=9100002-1&financialDate=2025-12-31',
    ]);
  });

  it('of two statements for one day keeps the one registered later, in whatever order they come', async () => {
    for (const order of [rows, rows.toReversed()]) {
      const pages = await pagesOf(contextWith(register(order).http));
      const [statement, unknownDay] = pages.flatMap(({ records }) => records.map(({ data }) => data as FinancialRecord));
      expect(statement).toMatchObject({ businessId: '9100001-3', registeredOn: '2026-05-30' });
      expect(unknownDay).toMatchObject({ businessId: '9100002-1', registeredOn: null });
    }
  });

  it('asks only for what was registered since shortly before the last read', async () => {
    const { http, asked } = register();
    await pagesOf(contextWith(http, { lookbackDays: 3 }, { since: new Date('2026-05-30T22:30:00Z') }));
    expect(asked[0]).toBe('all_financial_statements?registeredDateStart=2026-05-28&registeredDateEnd=2026-06-01&page=1');
  });

  it('goes on from a cursor with the statements after it', async () => {
    const { http, asked } = register();
    const pages = await pagesOf(contextWith(http, {}, { cursor: '9100001-3/2025-12-31' }));
    expect(idsOf(pages)).toEqual(['9100002-1/2025-12-31']);
    expect(asked.filter((path) => path.startsWith('financial?'))).toHaveLength(1);
  });

  it('asks nothing while no company is held, and the health check says so', async () => {
    const { http, asked } = register();
    const context = contextWith(http, {}, { held: async () => new Set() });
    expect(await pagesOf(context)).toEqual([{ records: [], rejected: [], cursor: null, total: 0, unknownFields: {}, complete: false }]);
    expect(asked).toEqual([]);
    expect((await adapter.probe(context)).message).toContain('No company is held yet');
  });

  it('is content with a register that has nothing for the companies held', async () => {
    const pages = await pagesOf(contextWith(httpWith(() => ({ totalResults: 0, financials: [] }))));
    expect(pages).toMatchObject([{ records: [], rejected: [], cursor: null, total: 0 }]);
  });
});

describe('prh-xbrl: health check', () => {
  it.each([
    [120, true],
    [0, false],
  ])('asks what was registered in the last year and is, with %d, content: %s', async (totalResults, ok) => {
    const asked: string[] = [];
    const http = httpWith((url) => {
      asked.push(url.search);
      return { totalResults, financials: [] };
    });
    expect(await adapter.probe(contextWith(http))).toEqual({
      ok,
      message: `Asked for the statements registered in the last year: ${totalResults}`,
    });
    expect(asked).toEqual(['?registeredDateStart=2025-06-01&registeredDateEnd=2026-06-01&page=1']);
  });
});

describe('prh-xbrl: faults of the list', () => {
  const read = (answer: (url: URL) => unknown) => pagesOf(contextWith(httpWith(answer)));

  it('fails when a page comes again before the end', async () => {
    const row = { businessId: '9100001-3', financialDate: '2025-12-31', registrationDate: '2026-05-02' };
    await expect(read(() => ({ totalResults: 300, financials: [row] }))).rejects.toMatchObject({ code: 'paging-endless' });
  });

  it('takes a page out of range for no part of the list', async () => {
    const row = (businessId: string) => ({ businessId, financialDate: '2025-12-31', registrationDate: '2026-05-02' });
    const pages = await read((url) => {
      if (url.pathname.endsWith('/financial')) return anyStatement(url);
      const first = url.searchParams.get('page') === '1';
      return { totalResults: first ? 101 : 100, financials: [row(first ? '9100001-3' : '9100002-1')] };
    });
    expect(idsOf(pages)).toEqual(['9100001-3/2025-12-31']);
  });

  it('fails when statements are announced and none come', async () => {
    await expect(read(() => ({ totalResults: 5, financials: [] }))).rejects.toMatchObject({ code: 'unexpected-content' });
  });

  it('rejects one statement that is far too large, and fails when the register fails', async () => {
    const answer = (statement: () => Response) => (url: URL) =>
      url.pathname.endsWith('/financial')
        ? statement()
        : answerList([{ businessId: '9100001-3', financialDate: '2025-12-31', registrationDate: '2026-05-02' }], url);
    const [page] = await read(answer(() => xmlAnswer(`<xbrl>${' '.repeat(4_000_001)}</xbrl>`)));
    expect(page?.rejected).toMatchObject([{ sourceId: '9100001-3/2025-12-31', reason: 'too-large' }]);
    await expect(read(answer(() => new Response('', { status: 503 })))).rejects.toBeInstanceOf(SourceError);
  });
});

const payloads = join(__dirname, '../../../../shared/payloads/xbrl');
const describePayloads = existsSync(payloads) ? describe : describe.skip;

describePayloads('prh-xbrl: recorded answers (skipped when ../shared/payloads is absent)', () => {
  const mapped = (name: string, businessId: string, financialDate: string) => {
    const result = mapStatement({ businessId, financialDate, registrationDate: null }, readFileSync(join(payloads, name), 'utf8'));
    if (!('data' in result)) throw new Error('The statement was refused');
    return result.data as FinancialRecord;
  };

  it('financial_0104539-0_2024-10-31: begins with the turnover, and every comparison says so', () => {
    expect(mapped('financial_0104539-0_2024-10-31.xml', '0104539-0', '2024-10-31')).toEqual({
      businessId: '0104539-0',
      periodStart: '2023-11-01',
      periodEnd: '2024-10-31',
      registeredOn: null,
      form: 'turnover',
      figures: {
        turnover: 801301.28,
        grossResult: null,
        operatingResult: 69535.22,
        result: 56980.82,
        personnelCosts: -404484.84,
        totalAssets: 584171.98,
        equity: 450968.3,
        liabilities: 133203.68,
        cash: 95427.06,
      },
      previous: {
        turnover: 800484.8,
        grossResult: null,
        operatingResult: 138134.89,
        result: 111750.78,
        personnelCosts: -356665.95,
        totalAssets: 605656.09,
        equity: 505737.58,
        liabilities: 99918.51,
        cash: 131499.99,
      },
    });
  });

  it('financial_0186191-0_2024-06-30_gross-profit: begins with the gross result, and only the day tells what is for comparison', () => {
    expect(mapped('financial_0186191-0_2024-06-30_gross-profit.xml', '0186191-0', '2024-06-30')).toEqual({
      businessId: '0186191-0',
      periodStart: '2023-07-01',
      periodEnd: '2024-06-30',
      registeredOn: null,
      form: 'gross-result',
      figures: {
        turnover: null,
        grossResult: 983768.02,
        operatingResult: 54348.25,
        result: 35257.44,
        personnelCosts: -654334.77,
        totalAssets: 546960.84,
        equity: 259223.77,
        liabilities: 287737.07,
        cash: 116071.22,
      },
      previous: {
        turnover: null,
        grossResult: 1058737.6,
        operatingResult: 125190.77,
        result: 102814.87,
        personnelCosts: -640725.29,
        totalAssets: 597070.26,
        equity: 236926.33,
        liabilities: 360143.93,
        cash: 151432.8,
      },
    });
  });

  it('financials-list-0100379-9: a list of six of which one is given, without its day of registration', async () => {
    const list: unknown = JSON.parse(readFileSync(join(payloads, 'financials-list-0100379-9.json'), 'utf8'));
    expect(list).toEqual({ totalResults: 6, financials: [{ businessId: '0100379-9', financialDate: '2020-12-31' }] });
    const http = httpWith((url) => (url.pathname.endsWith('/financial') ? anyStatement(url) : list));
    const pages = await pagesOf(contextWith(http, {}, { held: async () => new Set(['0100379-9']) }));
    expect(pages.flatMap(({ records }) => records)).toMatchObject([
      { sourceId: '0100379-9/2020-12-31', data: { businessId: '0100379-9', periodEnd: '2020-12-31', registeredOn: null } },
    ]);
  });

  it('refuses each statement as one of another company or another day', () => {
    const xml = readFileSync(join(payloads, 'financial_0104539-0_2024-10-31.xml'), 'utf8');
    const filing = { businessId: '0104539-0', financialDate: '2024-10-31', registrationDate: null };
    expect(mapStatement({ ...filing, businessId: '0186191-0' }, xml)).toMatchObject({ reason: 'other-company' });
    expect(mapStatement({ ...filing, financialDate: '2023-10-31' }, xml)).toMatchObject({ reason: 'other-period' });
  });
});
