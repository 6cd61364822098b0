import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { injectTexts } from '../text/texts';
import { Dialog } from './dialog';

/** Asks before an act that cannot be taken back. What it does is projected. */
@Component({
  selector: 'kasvu-confirm-dialog',
  imports: [Dialog, MatButton],
  template: `
    <kasvu-dialog [heading]="heading()" (closed)="closed.emit()">
      <ng-content />
      <button dialogActs matButton="outlined" type="button" (click)="closed.emit()">{{ t('ui.dialog.cancel') }}</button>
      <button dialogActs matButton="filled" type="button" [disabled]="busy()" (click)="confirmed.emit()">{{ act() }}</button>
    </kasvu-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ConfirmDialog {
  protected readonly t = injectTexts();
  readonly heading = input.required<string>();
  /** What the button that does it says. */
  readonly act = input.required<string>();
  readonly busy = input(false);
  readonly confirmed = output();
  readonly closed = output();
}
