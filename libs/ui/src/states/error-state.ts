import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { mdiAlertCircleOutline, mdiRefresh } from '@mdi/js';
import { Icon } from '../icon/icon';
import { injectTexts } from '../text/texts';

/** Something failed: what, what to do, the number to quote to support, and a way to try again. */
@Component({
  selector: 'kasvu-error-state',
  imports: [Icon, MatButton],
  template: `
    <kasvu-icon class="tone-negative" [path]="alertIcon" />
    <p class="heading" role="alert">{{ heading() }}</p>
    <div class="help">
      @if (detail(); as text) {
        <p>{{ text }}</p>
      }
      @if (canRetry()) {
        <button matButton="outlined" type="button" (click)="retried.emit()">
          <kasvu-icon [path]="retryIcon" />
          {{ t('ui.error.retry') }}
        </button>
      }
      <ng-content />
      @if (traceId(); as trace) {
        <p class="k-small">{{ t('ui.error.trace', { trace }) }}</p>
      }
    </div>
  `,
  styleUrl: './state.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ErrorState {
  protected readonly t = injectTexts();
  protected readonly alertIcon = mdiAlertCircleOutline;
  protected readonly retryIcon = mdiRefresh;

  readonly heading = input.required<string>();
  readonly detail = input<string>();
  readonly traceId = input<string | null>();
  readonly canRetry = input(true);
  readonly retried = output();
}
