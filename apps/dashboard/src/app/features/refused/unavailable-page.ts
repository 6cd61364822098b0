import { ChangeDetectionStrategy, Component, DOCUMENT, inject } from '@angular/core';
import { ErrorState, injectTexts } from '@kasvu/ui';
import { PlainFrame } from '../../platform/plain-frame/plain-frame';

/** It cannot be known who is signed in, because the server does not answer. */
@Component({
  selector: 'app-unavailable-page',
  imports: [ErrorState, PlainFrame],
  template: `
    <app-plain-frame>
      <h1 class="k-hidden">{{ t('shell.product') }}</h1>
      <kasvu-error-state [heading]="t('problem.offline.heading')" [detail]="t('problem.offline.help')" (retried)="again()" />
    </app-plain-frame>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UnavailablePage {
  private readonly view = inject(DOCUMENT).defaultView;
  protected readonly t = injectTexts();

  protected again(): void {
    this.view?.location.reload();
  }
}
