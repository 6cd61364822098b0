import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiArrowLeft } from '@mdi/js';
import { Icon, injectTexts } from '@kasvu/ui';
import { Session } from '../../platform/session/session';

/** The way back from a page outside the dashboard; who is not signed in comes to the sign-in page. */
@Component({
  selector: 'app-back-link',
  imports: [Icon, RouterLink],
  template: `
    <a routerLink="/">
      <kasvu-icon [path]="icon" />
      {{ t(session.me() ? 'notices.back' : 'notices.toSignIn') }}
    </a>
  `,
  styles: `
    a {
      display: inline-flex;
      align-items: center;
      gap: var(--k-2);
      margin-block-end: var(--k-4);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BackLink {
  protected readonly t = injectTexts();
  protected readonly session = inject(Session);
  protected readonly icon = mdiArrowLeft;

  constructor() {
    // Words of the link only: when it cannot be known, the link still leads to the right place.
    void this.session.load().catch(() => null);
  }
}
