import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { injectTexts } from '../text/texts';
import type { ChartData } from './chart-data';

/** The numbers of a chart as a table: a row for each category, a column for each series. */
@Component({
  selector: 'kasvu-chart-table',
  template: `
    <div class="scroll" tabindex="0" role="group" [attr.aria-label]="label()">
      <table>
        <thead>
          <tr>
            <th scope="col">{{ categoryLabel() }}</th>
            @for (each of series(); track each.name) {
              <th scope="col">{{ each.name }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track $index) {
            <tr>
              <th scope="row">{{ row.category }}</th>
              @for (value of row.values; track $index) {
                <td>
                  @if (value === null) {
                    <span class="k-soft">{{ t('ui.unknown') }}</span>
                  } @else {
                    {{ data().format(value) }}
                  }
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styleUrl: './chart-table.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChartTable {
  protected readonly t = injectTexts();
  readonly label = input.required<string>();
  readonly categoryLabel = input.required<string>();
  readonly data = input.required<ChartData>();

  protected readonly series = computed(() => this.data().panels.flat());
  protected readonly rows = computed(() =>
    this.data().categories.map((category, index) => ({ category, values: this.series().map(({ values }) => values[index] ?? null) })),
  );
}
