import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { mdiShieldAccountOutline } from '@mdi/js';
import type { Withheld } from '@kasvu/contracts';
import { EmptyState, Formats, injectTexts } from '@kasvu/ui';

/** Too few people fit to show any: why that is, and which filter to leave out to see more. */
@Component({
  selector: 'app-withheld-state',
  imports: [EmptyState, MatButton],
  template: `
    <kasvu-empty-state [icon]="icon" [heading]="t('talent.withheld.heading', { k: withheld().k })">
      <p>{{ t('talent.withheld.why') }}</p>
      @if (choices().length > 0) {
        <p>{{ t('talent.withheld.try') }}</p>
        <ul>
          @for (choice of choices(); track choice.filter) {
            <li>
              <button matButton="outlined" type="button" (click)="broadened.emit(choice.filter)">{{ choice.words }}</button>
            </li>
          }
        </ul>
      } @else {
        <p>{{ t('talent.withheld.noBroader') }}</p>
      }
      <ng-content />
    </kasvu-empty-state>
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--k-2);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WithheldState {
  protected readonly t = injectTexts();
  private readonly formats = inject(Formats);
  protected readonly icon = mdiShieldAccountOutline;

  readonly withheld = input.required<Withheld>();
  /** What a filter now chosen is called. */
  readonly nameOf = input.required<(filter: string) => string>();
  /** The filter to leave out. */
  readonly broadened = output<string>();

  protected readonly choices = computed(() =>
    this.withheld().broader.map(({ without, atLeast }) => ({
      filter: without,
      words: this.t('talent.withheld.without', { what: this.nameOf()(without), count: this.formats.number(atLeast) }),
    })),
  );
}
