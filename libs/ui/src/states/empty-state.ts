import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Icon } from '../icon/icon';

/** Nothing to show, and what to do about it. Help and actions are projected. */
@Component({
  selector: 'kasvu-empty-state',
  imports: [Icon],
  template: `
    @if (icon(); as path) {
      <kasvu-icon [path]="path" />
    }
    <p class="heading">{{ heading() }}</p>
    <div class="help"><ng-content /></div>
  `,
  styleUrl: './state.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EmptyState {
  readonly heading = input.required<string>();
  readonly icon = input<string>();
}
