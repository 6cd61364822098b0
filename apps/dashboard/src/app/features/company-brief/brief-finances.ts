import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { CompanyFinancials } from '@kasvu/contracts';
import { Formats, injectTexts } from '@kasvu/ui';
import { FinancialTable, toldLines, yearName } from '../companies';
import { FigureBars } from './figure-bars';

const mostYears = 5;
/** What is drawn: how much is sold, or for want of it what is left after costs, and the result. */
const drawn = [['turnover', 'grossResult'], ['result']] as const;

/** How a company has fared over its latest financial years: drawings and the table with all lines. */
@Component({
  selector: 'app-brief-finances',
  imports: [FigureBars, FinancialTable],
  template: `
    @if (periods().length > 0) {
      <div class="drawings">
        @for (line of lines(); track line.id) {
          <app-figure-bars [name]="t('financials.lines.' + line.id)" [years]="years()" [values]="line.values" [format]="short" />
        }
      </div>
      <app-financial-table [periods]="periods()" />
      @if (financials().periods.length > periods().length) {
        <p class="k-soft k-small">{{ t('brief.firstYears', { shown: periods().length, total: financials().periods.length }) }}</p>
      }
      @if (anyComparative()) {
        <p class="k-soft k-small">{{ t('financials.comparativeHelp') }}</p>
      }
    } @else {
      <p class="k-soft">{{ t(financials().sourceRead ? 'financials.none' : 'financials.noSource') }}.</p>
    }
  `,
  styles: `
    .drawings {
      display: flex;
      flex-wrap: wrap;
      gap: var(--k-3) var(--k-8);
      margin-block-end: var(--k-3);
      break-inside: avoid;
    }
    app-figure-bars {
      flex: 1 1 14rem;
    }
    p {
      margin-block-start: var(--k-2);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BriefFinances {
  private readonly formats = inject(Formats);
  protected readonly t = injectTexts();
  protected readonly short = (value: number): string => this.formats.eurosShort(value);

  readonly financials = input.required<CompanyFinancials>();
  /** Newest first. */
  protected readonly periods = computed(() => this.financials().periods.slice(0, mostYears));
  protected readonly anyComparative = computed(() => this.periods().some(({ comparative }) => comparative));

  private readonly oldestFirst = computed(() => this.periods().toReversed());
  protected readonly years = computed(() => this.oldestFirst().map((period) => `${yearName(period)}${period.comparative ? '*' : ''}`));
  protected readonly lines = computed(() => {
    const told = toldLines(this.periods());
    return drawn.flatMap((candidates) => {
      const id = candidates.find((line) => told.includes(line));
      return id ? { id, values: this.oldestFirst().map(({ figures }) => figures[id]) } : [];
    });
  });
}
