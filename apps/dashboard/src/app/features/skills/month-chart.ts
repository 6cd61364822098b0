import type { SkillPage } from '@kasvu/contracts';
import type { ChartData, ChartPanel, Formats, Texts } from '@kasvu/ui';

type Month = SkillPage['months'][number];

/** `2026-03` → 3/2026 */
const monthName = (month: string): string => `${Number(month.slice(5))}/${month.slice(0, 4)}`;

/** Demand above supply above training, each on a scale of its own; supply only for who may see people. */
export function monthChart(months: readonly Month[], seesPeople: boolean, t: Texts, formats: Formats): ChartData {
  const panel = (name: 'demand' | 'supply' | 'training'): ChartPanel => [
    { name: t(`skills.months.${name}`), values: months.map((month) => month[name]) },
  ];
  return {
    categories: months.map(({ month }) => monthName(month)),
    panels: seesPeople ? [panel('demand'), panel('supply'), panel('training')] : [panel('demand'), panel('training')],
    format: (value) => formats.number(value),
    axisFormat: (value) => (Number.isInteger(value) ? formats.number(value) : ''),
  };
}

/** The months whose supply was not measured, following ones as one span: 12/2025–3/2026, 5/2026. */
export function notMeasured(months: readonly Month[]): string[] {
  const spans: { first: string; last: string; at: number }[] = [];
  months.forEach(({ month, supply }, at) => {
    if (supply !== null) return;
    const span = spans.at(-1);
    if (span?.at === at - 1) Object.assign(span, { last: month, at });
    else spans.push({ first: month, last: month, at });
  });
  return spans.map(({ first, last }) => (first === last ? monthName(first) : `${monthName(first)}–${monthName(last)}`));
}
