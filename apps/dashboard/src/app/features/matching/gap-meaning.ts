import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { daysToBegin } from '@kasvu/skills/matching';
import { Formats, injectTexts } from '@kasvu/ui';

/** What the figures of a gap mean: the steps people are counted in, and what begins in time. */
@Component({
  selector: 'app-gap-meaning',
  template: `
    <p class="k-soft k-small">
      @if (smallGroup(); as k) {
        {{ t('matching.gap.steps', { k: formats.number(k) }) }}
      }
      @if (neededBy(); as day) {
        {{ t('matching.gap.neededBy', { date: formats.date(day) }) }}
      } @else {
        {{ t('matching.gap.neededSoon', { days: formats.number(daysToBegin) }) }}
      }
    </p>
  `,
  styles: `
    p {
      margin-block-start: var(--k-3);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GapMeaning {
  protected readonly t = injectTexts();
  protected readonly formats = inject(Formats);
  protected readonly daysToBegin = daysToBegin;

  /** Last day of the one application period looked at; null when there is none, or several. */
  readonly neededBy = input<string | null>(null);
  /** Null: people are not counted. */
  readonly smallGroup = input<number | null>(null);
}
