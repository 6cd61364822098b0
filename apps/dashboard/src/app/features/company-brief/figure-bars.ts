import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { injectTexts } from '@kasvu/ui';
import { barsOf } from './bars';

/** One line of the financial statements as bars over the years, each with its number: a drawing that prints. */
@Component({
  selector: 'app-figure-bars',
  template: `
    <figure>
      <figcaption>{{ name() }}</figcaption>
      <svg role="img" [attr.aria-label]="told()" [attr.viewBox]="'0 0 ' + drawing().width + ' ' + drawing().height">
        @for (bar of drawing().bars; track $index) {
          @if (bar) {
            <rect [attr.x]="bar.x" [attr.y]="bar.y" [attr.width]="bar.width" [attr.height]="bar.height" />
            <text [attr.x]="bar.centre" [attr.y]="bar.numberY">{{ numbers()[$index] }}</text>
          }
        }
        <line x1="0" [attr.x2]="drawing().width" [attr.y1]="drawing().baseline" [attr.y2]="drawing().baseline" />
        @for (year of years(); track $index) {
          <text class="year" [attr.x]="(drawing().width / years().length) * ($index + 0.5)" [attr.y]="drawing().height - 3">
            {{ year }}
          </text>
        }
      </svg>
    </figure>
  `,
  styleUrl: './figure-bars.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FigureBars {
  private readonly t = injectTexts();
  readonly name = input.required<string>();
  /** Oldest first, as are the values. */
  readonly years = input.required<readonly string[]>();
  readonly values = input.required<readonly (number | null)[]>();
  /** A number in short. */
  readonly format = input.required<(value: number) => string>();

  protected readonly drawing = computed(() => barsOf(this.values()));
  protected readonly numbers = computed(() => this.values().map((value) => (value === null ? this.t('ui.unknown') : this.format()(value))));
  /** The drawing in words: every year with its number. */
  protected readonly told = computed(() => {
    const numbers = this.numbers();
    return `${this.name()}: ${this.years()
      .map((year, index) => `${year} ${numbers[index] ?? ''}`)
      .join(', ')}`;
  });
}
