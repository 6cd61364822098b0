import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { mdiCheck } from '@mdi/js';
import { Icon } from '../icon/icon';

/** A filter that is on or off. */
@Component({
  selector: 'kasvu-toggle-filter',
  imports: [Icon],
  template: `
    <button type="button" class="chip" [class.chip-active]="on()" [attr.aria-pressed]="on()" (click)="toggled.emit(!on())">
      @if (on()) {
        <kasvu-icon [path]="checkIcon" />
      }
      <span class="chip-name">{{ label() }}</span>
    </button>
  `,
  styleUrl: './filter-chip.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ToggleFilter {
  protected readonly checkIcon = mdiCheck;
  readonly label = input.required<string>();
  readonly on = input.required<boolean>();
  readonly toggled = output<boolean>();
}
