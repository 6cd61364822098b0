import { ChangeDetectionStrategy, Component, input, signal } from '@angular/core';
import { Skeleton } from '../states/skeleton';
import { injectTexts } from '../text/texts';
import type { ChartData } from './chart-data';
import { ChartTable } from './chart-table';
import { ChartView } from './chart-view';

/** A chart that can always be read as a table with the same numbers. */
@Component({
  selector: 'kasvu-chart',
  imports: [ChartTable, ChartView, Skeleton],
  template: `
    <div class="switch" role="group" [attr.aria-label]="t('ui.chart.view')">
      <button type="button" [attr.aria-pressed]="!asTable()" (click)="asTable.set(false)">{{ t('ui.chart.chart') }}</button>
      <button type="button" [attr.aria-pressed]="asTable()" (click)="asTable.set(true)">{{ t('ui.chart.table') }}</button>
    </div>
    @if (asTable()) {
      <kasvu-chart-table [label]="label()" [categoryLabel]="categoryLabel()" [data]="data()" />
    } @else {
      @defer (on immediate) {
        <kasvu-chart-view [label]="t('ui.chart.asImage', { name: label() })" [data]="data()" />
      } @placeholder {
        <kasvu-skeleton [lines]="6" />
      } @error {
        <kasvu-chart-table [label]="label()" [categoryLabel]="categoryLabel()" [data]="data()" />
      }
    }
  `,
  styleUrl: './chart.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Chart {
  protected readonly t = injectTexts();
  /** What the chart tells. */
  readonly label = input.required<string>();
  /** What its categories are, for the heading of the table's first column. */
  readonly categoryLabel = input.required<string>();
  readonly data = input.required<ChartData>();

  protected readonly asTable = signal(false);
}
