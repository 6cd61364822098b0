import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { mdiClose } from '@mdi/js';
import { Icon } from '../icon/icon';
import { injectTexts } from '../text/texts';

/** A filter that came with a link (an employer, a skill): tells its value and can be taken away. */
@Component({
  selector: 'kasvu-removable-filter',
  imports: [Icon],
  template: `
    <button
      type="button"
      class="chip chip-active"
      [attr.aria-label]="t('ui.filter.remove', { name: label(), value: value() })"
      (click)="removed.emit()"
    >
      <!-- With the space the words seen are words of the name. -->
      <span class="chip-name">{{ label() }}</span>&ngsp;<span class="chip-value">{{ value() }}</span>
      <kasvu-icon [path]="closeIcon" />
    </button>
  `,
  styleUrl: './filter-chip.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RemovableFilter {
  protected readonly t = injectTexts();
  protected readonly closeIcon = mdiClose;
  readonly label = input.required<string>();
  readonly value = input.required<string>();
  readonly removed = output();
}
