import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { injectTexts } from '../text/texts';

/** The row of filters above a list, with one act that clears them all. */
@Component({
  selector: 'kasvu-filter-bar',
  template: `
    <div class="bar" role="search" [attr.aria-label]="t('ui.filter.bar')">
      <ng-content />
      @if (active()) {
        <button type="button" class="clear" (click)="cleared.emit()">{{ t('ui.filter.clearAll') }}</button>
      }
    </div>
  `,
  styles: `
    .bar {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--k-2);
    }
    .clear {
      min-block-size: 2rem;
      padding-inline: var(--k-2);
      border: 0;
      background: none;
      color: var(--k-accent);
      font-size: 0.8125rem;
      font-weight: 550;
      cursor: pointer;
    }
    .clear:hover {
      text-decoration: underline;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FilterBar {
  protected readonly t = injectTexts();
  readonly active = input.required<boolean>();
  readonly cleared = output();
}
