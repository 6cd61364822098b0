import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { ConfirmDialog, injectTexts } from '@kasvu/ui';
import { UnsavedText } from './unsaved-text';

/** Asks whether a text that is being written may be lost. It stands once, around every page. */
@Component({
  selector: 'app-unsaved-question',
  imports: [ConfirmDialog],
  template: `
    @defer (when texts.asking(); prefetch on idle) {
      @if (texts.asking()) {
        <kasvu-confirm-dialog
          [heading]="t('unsaved.heading')"
          [act]="t('unsaved.lose')"
          (confirmed)="texts.answer(true)"
          (closed)="texts.answer(false)"
        >
          <p>{{ t('unsaved.help') }}</p>
        </kasvu-confirm-dialog>
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UnsavedQuestion {
  protected readonly texts = inject(UnsavedText);
  protected readonly t = injectTexts();
}
