import type { EChartsCoreOption } from 'echarts/core';
import type { ChartData } from './chart-data';

const panelHeight = 140;
const panelGap = 52;
const legendHeight = 34;
const categoriesHeight = 28;
/** The same for every panel, so that their categories stand in line. */
const scaleWidth = 88;

export const chartHeight = ({ panels }: ChartData): number =>
  legendHeight + panels.length * panelHeight + (panels.length - 1) * panelGap + categoriesHeight;

const panelTop = (index: number): number => legendHeight + index * (panelHeight + panelGap);

/** Told apart by fill and outline, not by colour alone; the tokens make them light or dark. */
const barStyles = [
  { color: 'var(--k-accent)', borderColor: 'var(--k-accent)', borderWidth: 1 },
  { color: 'var(--k-accent-soft)', borderColor: 'var(--k-accent)', borderWidth: 1 },
  { color: 'var(--k-surface)', borderColor: 'var(--k-line-strong)', borderWidth: 1 },
];
const quietText = { color: 'var(--k-text-soft)', fontSize: 12 };

/**
 * The chart in the words of ECharts: bars by category, a panel above another, nothing that moves.
 * @param fontFamily by name, since texts are measured outside the page
 */
export function chartOptions({ categories, panels, format, axisFormat }: ChartData, fontFamily: string): EChartsCoreOption {
  const last = panels.length - 1;
  return {
    animation: false,
    textStyle: { fontFamily },
    // Above each panel its own, since every panel begins with the same fill.
    legend: panels.map((panel, index) => ({
      data: panel.map(({ name }) => name),
      top: panelTop(index) - legendHeight,
      left: 0,
      itemWidth: 12,
      itemHeight: 12,
      selectedMode: false,
      textStyle: { ...quietText, color: 'var(--k-text)' },
    })),
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow', shadowStyle: { color: 'var(--k-surface-sunken)' } },
      backgroundColor: 'var(--k-surface)',
      borderColor: 'var(--k-line)',
      textStyle: { color: 'var(--k-text)', fontSize: 13 },
      valueFormatter: (value: unknown) => (typeof value === 'number' ? format(value) : '–'),
    },
    axisPointer: { link: [{ xAxisIndex: 'all' }] },
    grid: panels.map((_, index) => ({
      top: panelTop(index),
      height: panelHeight,
      left: scaleWidth,
      right: 4,
      outerBoundsMode: 'none',
    })),
    xAxis: panels.map((_, index) => ({
      type: 'category',
      gridIndex: index,
      data: [...categories],
      axisTick: { show: false },
      axisLine: { lineStyle: { color: 'var(--k-line-strong)' } },
      axisLabel: { ...quietText, show: index === last, hideOverlap: true },
    })),
    yAxis: panels.map((_, index) => ({
      type: 'value',
      gridIndex: index,
      splitNumber: 3,
      splitLine: { lineStyle: { color: 'var(--k-line)' } },
      axisLabel: { ...quietText, formatter: axisFormat },
    })),
    series: panels.flatMap((panel, index) =>
      panel.map(({ name, values }, place) => ({
        type: 'bar',
        name,
        xAxisIndex: index,
        yAxisIndex: index,
        data: [...values],
        barMaxWidth: 28,
        itemStyle: barStyles[place % barStyles.length],
        emphasis: { disabled: true },
      })),
    ),
  };
}
