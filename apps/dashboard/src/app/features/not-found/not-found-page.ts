import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { PageFrame, injectTexts } from '@kasvu/ui';

/** No page has this address. */
@Component({
  selector: 'app-not-found-page',
  imports: [MatButton, PageFrame, RouterLink],
  template: `
    <kasvu-page-frame [heading]="t('notFound.heading')">
      <p class="help">{{ t('notFound.help') }}</p>
      <a matButton="filled" routerLink="/search">{{ t('notFound.toSearch') }}</a>
    </kasvu-page-frame>
  `,
  styles: `
    .help {
      max-inline-size: 40rem;
      margin-block-end: var(--k-4);
      color: var(--k-text-soft);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NotFoundPage {
  protected readonly t = injectTexts();
}
