import { DeferBlockBehavior } from '@angular/core/testing';
import { render, screen, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { provideTexts } from '../testing/provide-texts';
import { Chart } from './chart';
import type { ChartData } from './chart-data';
import { chartHeight, chartOptions } from './chart-options';

const data: ChartData = {
  categories: ['2024', '2025'],
  panels: [
    [{ name: 'Liikevaihto', values: [1_000_000, 1_200_000] }],
    [
      { name: 'Liikevoitto', values: [null, -40_000] },
      { name: 'Tulos', values: [10_000, -52_000] },
    ],
  ],
  format: (value) => `${value} €`,
  axisFormat: (value) => `${value / 1000} t€`,
};
const texts = {
  ui: { chart: { view: 'Näkymä', chart: 'Kaavio', table: 'Taulukko', asImage: '{{ name }}, kaavio' }, unknown: 'ei tietoa' },
};

async function show() {
  await render(Chart, {
    inputs: { label: 'Kehitys', categoryLabel: 'Tilikausi', data },
    providers: [provideTexts(texts)],
    deferBlockBehavior: DeferBlockBehavior.Playthrough,
  });
  return userEvent.setup();
}

describe('chart', () => {
  it('is drawn with a bar for every number there is', async () => {
    await show();
    const drawing = await screen.findByRole('img', { name: 'Kehitys, kaavio' });
    expect(drawing.querySelector('svg')).toHaveTextContent('Liikevaihto');
    expect(drawing.querySelectorAll('path[fill="var(--k-accent)"][stroke="var(--k-accent)"]').length).toBeGreaterThan(0);
  });

  it('is a table with the same numbers when one asks for it', async () => {
    const user = await show();
    await user.click(screen.getByRole('button', { name: 'Taulukko', pressed: false }));
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent?.trim()))).toEqual([
      ['Tilikausi', 'Liikevaihto', 'Liikevoitto', 'Tulos'],
      ['2024', '1000000 €', 'ei tietoa', '10000 €'],
      ['2025', '1200000 €', '-40000 €', '-52000 €'],
    ]);
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });

  it('names the series of each panel above it', () => {
    const { legend, grid } = chartOptions(data, 'Inter') as { legend: { data: string[]; top: number }[]; grid: { top: number }[] };
    expect(legend.map((each) => each.data)).toEqual([['Liikevaihto'], ['Liikevoitto', 'Tulos']]);
    expect(legend.every(({ top }, index) => top < (grid[index]?.top ?? 0))).toBe(true);
  });

  it('never draws a missing number as 0, and gives each panel a scale of its own', () => {
    const { series, yAxis } = chartOptions(data, 'Inter') as { series: { data: unknown[]; yAxisIndex: number }[]; yAxis: unknown[] };
    expect(series.map((each) => [each.yAxisIndex, each.data])).toEqual([
      [0, [1_000_000, 1_200_000]],
      [1, [null, -40_000]],
      [1, [10_000, -52_000]],
    ]);
    expect(yAxis).toHaveLength(2);
    expect(chartHeight(data)).toBeGreaterThan(chartHeight({ ...data, panels: data.panels.slice(1) }));
  });
});
