import { figures } from '../../test-data';
import { financialYears, type Statement } from './financial-years';

const provenance = (sourceId: string): Statement['provenance'] => ({
  source: 'test-financials',
  sourceTitle: { en: 'Test' },
  sourceId,
  sourceUrl: null,
  licence: '',
  fetchedAt: '2026-11-22T10:00:00Z',
  checkedAt: null,
});

const statement = (periodStart: string | null, periodEnd: string, changes: Partial<Statement> = {}): Statement => ({
  periodStart,
  periodEnd,
  form: 'turnover',
  figures: figures({ turnover: 100 }),
  previous: figures({ turnover: 90 }),
  provenance: provenance(periodEnd),
  ...changes,
});

const told = (statements: Statement[]) =>
  financialYears(statements).map(({ periodEnd, figures: { turnover }, comparative }) => [periodEnd, turnover, comparative]);

describe('the financial years of a company', () => {
  it('end with the year the oldest statement compares itself with', () => {
    expect(told([statement('2025-01-01', '2025-12-31'), statement('2024-01-01', '2024-12-31')])).toEqual([
      ['2025-12-31', 100, false],
      ['2024-12-31', 100, false],
      ['2023-12-31', 90, true],
    ]);
  });

  it('fill a year between two statements that has none', () => {
    expect(told([statement('2025-01-01', '2025-12-31'), statement('2022-01-01', '2022-12-31', { previous: null })])).toEqual([
      ['2025-12-31', 100, false],
      ['2024-12-31', 90, true],
      ['2022-12-31', 100, false],
    ]);
  });

  it('take the source and the form of the comparison from its statement, and do not guess where the period began', () => {
    expect(financialYears([statement('2025-07-01', '2026-06-30', { form: 'gross-result' })])[1]).toMatchObject({
      periodStart: null,
      periodEnd: '2025-06-30',
      form: 'gross-result',
      provenance: { sourceId: '2026-06-30' },
    });
  });

  it('do not repeat a year under another last day', () => {
    expect(told([statement('2025-01-01', '2025-12-31'), statement('2023-12-01', '2025-01-15', { previous: null })])).toHaveLength(2);
    expect(told([statement(null, '2025-12-31'), statement(null, '2024-11-30', { previous: null })])).toHaveLength(2);
  });

  it('leave out a comparison without a figure', () => {
    expect(told([statement('2025-01-01', '2025-12-31', { previous: figures() })])).toEqual([['2025-12-31', 100, false]]);
  });

  it('are none for a company without statements', () => {
    expect(financialYears([])).toEqual([]);
  });
});
