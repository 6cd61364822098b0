import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatIconButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { MatTooltip } from '@angular/material/tooltip';
import { mdiAccountCircleOutline } from '@mdi/js';
import { Announcer, Icon, StatusTag, injectCountedTexts, injectTexts } from '@kasvu/ui';
import { Act } from '../platform/api/act';
import { Digests } from '../platform/digests/digests';
import { Session } from '../platform/session/session';
import { entries } from './navigation';

/** Who is signed in, as what, what is theirs with how many digests are unread, and the ways out. On a phone also what it has no other room for. */
@Component({
  selector: 'app-user-menu',
  imports: [Icon, MatIconButton, MatMenu, MatMenuItem, MatMenuTrigger, MatTooltip, RouterLink, StatusTag],
  templateUrl: './user-menu.html',
  styles: `
    .who {
      display: grid;
      gap: 0.125rem;
      padding: var(--k-2) var(--k-4) var(--k-3);
      max-inline-size: 18rem;
      overflow-wrap: anywhere;
    }
    .unread {
      position: absolute;
      inset: -0.125rem -0.125rem auto auto;
      min-inline-size: 1.125rem;
      padding-inline: 0.25rem;
      border-radius: 999px;
      background: var(--k-accent);
      color: var(--k-on-accent);
      font-size: 0.6875rem;
      font-weight: 650;
      line-height: 1.125rem;
    }
    .item {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 var(--k-2);
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
  protected readonly digests = inject(Digests);
  protected readonly t = injectTexts();
  protected readonly counted = injectCountedTexts();
  protected readonly icon = mdiAccountCircleOutline;
  protected readonly me = this.session.me;
  protected readonly roles = computed(() => (this.me()?.roles ?? []).map((role) => this.t(`roles.${role}`)).join(', '));

  /** Main pages a phone has no room for elsewhere. */
  protected readonly widePages = computed(() =>
    entries.filter(({ wide, permissions }) => wide && permissions.some((each) => this.session.may(each))),
  );
  protected readonly keeps = computed(() => this.session.may('favourites.keep'));

  /** What is unread is said with the name, and drawn as a number. */
  protected label(name: string): string {
    const unread = this.digests.unread();
    return [this.t('session.menuOf', { name }), unread > 0 && this.counted('digests.unreadCount', unread)].filter(Boolean).join(', ');
  }

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
