import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Formats, StatusTag, injectTexts } from '@kasvu/ui';
import { toldLines, yearName, type FinancialPeriod } from './financial-years';

/** Every line of the financial statements: a column for each year, newest first. */
@Component({
  selector: 'app-financial-table',
  imports: [StatusTag],
  template: `
    <div class="scroll" tabindex="0" role="group" [attr.aria-label]="t('financials.allLines')">
      <table>
        <caption>
          {{
            t('financials.allLines')
          }}
        </caption>
        <thead>
          <tr>
            <th scope="col">{{ t('financials.line') }}</th>
            @for (year of years(); track year.end) {
              <th scope="col" class="end">
                {{ year.name }}
                @if (year.comparative) {
                  <kasvu-status-tag>{{ t('financials.comparative') }}</kasvu-status-tag>
                }
              </th>
            }
          </tr>
        </thead>
        <tbody>
          @for (line of lines(); track line.id) {
            <tr>
              <th scope="row" class="row-head">{{ line.name }}</th>
              @for (value of line.values; track $index) {
                <td class="end">
                  @if (value === null) {
                    <span class="k-soft">{{ t('ui.unknown') }}</span>
                  } @else {
                    {{ formats.euros(round(value)) }}
                  }
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styleUrls: ['../../table.css', './financial-table.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FinancialTable {
  protected readonly t = injectTexts();
  protected readonly formats = inject(Formats);
  protected readonly round = Math.round;
  /** Newest first. */
  readonly periods = input.required<readonly FinancialPeriod[]>();

  protected readonly years = computed(() =>
    this.periods().map((period) => ({ name: yearName(period), end: period.periodEnd, comparative: period.comparative })),
  );
  protected readonly lines = computed(() =>
    toldLines(this.periods()).map((id) => ({
      id,
      name: this.t(`financials.lines.${id}`),
      values: this.periods().map(({ figures }) => figures[id]),
    })),
  );
}
