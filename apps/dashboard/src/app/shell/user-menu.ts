import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatIconButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { MatTooltip } from '@angular/material/tooltip';
import { mdiAccountCircleOutline } from '@mdi/js';
import { Announcer, Icon, injectTexts } from '@kasvu/ui';
import { Act } from '../platform/api/act';
import { Session } from '../platform/session/session';

/** Who is signed in, as what, and the ways out. On a phone also what the foot of the navigation holds elsewhere. */
@Component({
  selector: 'app-user-menu',
  imports: [Icon, MatIconButton, MatMenu, MatMenuItem, MatMenuTrigger, MatTooltip, RouterLink],
  templateUrl: './user-menu.html',
  styles: `
    .who {
      display: grid;
      gap: 0.125rem;
      padding: var(--k-2) var(--k-4) var(--k-3);
      max-inline-size: 18rem;
      overflow-wrap: anywhere;
    }
    .line {
      margin: 0.25rem 0;
      border: 0;
      border-block-start: 1px solid var(--k-line);
    }
    @media (min-width: 700.02px) {
      .on-phone {
        display: none;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UserMenu {
  private readonly session = inject(Session);
  private readonly announcer = inject(Announcer);
  private readonly leaving = new Act();
  protected readonly t = injectTexts();
  protected readonly icon = mdiAccountCircleOutline;
  protected readonly me = this.session.me;
  protected readonly roles = computed(() => (this.me()?.roles ?? []).map((role) => this.t(`roles.${role}`)).join(', '));

  protected signOut(): void {
    void this.leave(() => this.session.signOut());
  }

  protected signOutEverywhere(): void {
    void this.leave(() => this.session.signOutEverywhere());
  }

  private async leave(way: () => Promise<void>): Promise<void> {
    await this.leaving.run(way);
    if (this.leaving.error()) this.announcer.say(this.t('session.signOutFailed'));
  }
}
