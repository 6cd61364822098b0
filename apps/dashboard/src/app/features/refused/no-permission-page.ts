import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { mdiLockOutline } from '@mdi/js';
import { EmptyState, PageFrame, injectTexts } from '@kasvu/ui';
import { Session } from '../../platform/session/session';

/** Somebody came to a page their role does not open. */
@Component({
  selector: 'app-no-permission-page',
  imports: [EmptyState, MatButton, PageFrame, RouterLink],
  template: `
    <kasvu-page-frame [heading]="t('refused.title')">
      <kasvu-empty-state [icon]="icon" [heading]="t('refused.heading')">
        <p>{{ t('refused.help', { roles: roles() }) }}</p>
        <a matButton="filled" routerLink="/search">{{ t('notFound.toSearch') }}</a>
      </kasvu-empty-state>
    </kasvu-page-frame>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NoPermissionPage {
  private readonly session = inject(Session);
  protected readonly t = injectTexts();
  protected readonly icon = mdiLockOutline;

  protected roles(): string {
    return (this.session.me()?.roles ?? []).map((role) => this.t(`roles.${role}`)).join(', ');
  }
}
