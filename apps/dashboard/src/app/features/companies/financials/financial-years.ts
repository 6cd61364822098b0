import type { CompanyFinancials, Figures } from '@kasvu/contracts';
import type { ChartData, ChartSeries, Formats, ProvenanceFacts, Texts } from '@kasvu/ui';

export type FinancialPeriod = CompanyFinancials['periods'][number];

/** The lines of a statement, in the order they are read in. */
export const financialLines = [
  'turnover',
  'grossResult',
  'operatingResult',
  'result',
  'personnelCosts',
  'totalAssets',
  'equity',
  'liabilities',
  'cash',
] as const satisfies readonly (keyof Figures)[];
type FinancialLine = (typeof financialLines)[number];

/** What is drawn: how much is sold above what is left of it, each on a scale of its own. */
const panels: readonly (readonly FinancialLine[])[] = [
  ['turnover', 'grossResult'],
  ['operatingResult', 'result'],
];

/** A year of the calendar by its number; any other financial year by its first and last month. */
export function yearName({ periodStart, periodEnd }: Pick<FinancialPeriod, 'periodStart' | 'periodEnd'>): string {
  const year = periodEnd.slice(0, 4);
  if (periodEnd.endsWith('-12-31') && (periodStart === null || periodStart === `${year}-01-01`)) return year;
  const month = (day: string): string => `${Number(day.slice(5, 7))}/${day.slice(0, 4)}`;
  return periodStart === null ? month(periodEnd) : `${month(periodStart)}–${month(periodEnd)}`;
}

/** The lines that at least one of the years tells. */
export const toldLines = (periods: readonly FinancialPeriod[]): FinancialLine[] =>
  financialLines.filter((line) => periods.some(({ figures }) => figures[line] !== null));

/** The years as a chart, oldest first; null when there is nothing to draw. Figures of comparison are marked with a star. */
export function financialChart(newestFirst: readonly FinancialPeriod[], t: Texts, formats: Formats): ChartData | null {
  const periods = newestFirst.toReversed();
  const told = toldLines(periods);
  const series = (line: FinancialLine): ChartSeries => ({
    name: t(`financials.lines.${line}`),
    values: periods.map(({ figures }) => figures[line]),
  });
  const drawn = panels.map((lines) => lines.filter((line) => told.includes(line)).map(series)).filter((panel) => panel.length > 0);
  if (drawn.length === 0) return null;
  return {
    categories: periods.map((period) => (period.comparative ? `${yearName(period)}*` : yearName(period))),
    panels: drawn,
    format: (value) => formats.euros(Math.round(value)),
    axisFormat: (value) => formats.eurosShort(value),
  };
}

/** Each statement's source once, the newest first. */
export const financialSources = (periods: readonly FinancialPeriod[]): ProvenanceFacts[] => [
  ...new Map(periods.toReversed().map(({ provenance }) => [provenance.source, { ...provenance, sourceUrl: null }] as const)).values(),
];
