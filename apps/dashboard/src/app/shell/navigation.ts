import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import {
  mdiAccountGroupOutline,
  mdiBriefcaseOutline,
  mdiCalendarTodayOutline,
  mdiCogOutline,
  mdiDatabaseOutline,
  mdiDomain,
  mdiMagnify,
  mdiSchoolOutline,
  mdiStarOutline,
} from '@mdi/js';
import type { Permission } from '@kasvu/contracts';
import { Icon, injectTexts } from '@kasvu/ui';
import { adminPermissions } from '../platform/session/admin-permissions';
import { Session } from '../platform/session/session';

interface Entry {
  path: string;
  key: string;
  icon: string;
  /** Shown to those who have one of these. */
  permissions: readonly Permission[];
  /** Not among the few a phone has room for at the bottom: there it is in the user's menu. */
  wide?: true;
}

/** The main pages, in their order. */
export const entries: readonly Entry[] = [
  { path: '/today', key: 'today', icon: mdiCalendarTodayOutline, permissions: ['favourites.keep'] },
  { path: '/search', key: 'search', icon: mdiMagnify, permissions: ['search.read'], wide: true },
  { path: '/companies', key: 'companies', icon: mdiDomain, permissions: ['companies.read'] },
  { path: '/vacancies', key: 'vacancies', icon: mdiBriefcaseOutline, permissions: ['vacancies.read'] },
  { path: '/talent', key: 'talent', icon: mdiAccountGroupOutline, permissions: ['talent.read'] },
  { path: '/studies', key: 'studies', icon: mdiSchoolOutline, permissions: ['studies.read'] },
  { path: '/favourites', key: 'favourites', icon: mdiStarOutline, permissions: ['favourites.keep'] },
  { path: '/sources', key: 'sources', icon: mdiDatabaseOutline, permissions: ['sources.read'], wide: true },
  { path: '/admin', key: 'admin', icon: mdiCogOutline, permissions: adminPermissions, wide: true },
];

/** The main pages one may see: at the side, and at the bottom on a phone. At its foot the notices. */
@Component({
  selector: 'app-navigation',
  imports: [Icon, RouterLink, RouterLinkActive],
  template: `
    <nav [attr.aria-label]="t('shell.navigation')">
      <ul>
        @for (page of pages(); track page.path) {
          <li [class.wide]="page.wide">
            <a [routerLink]="page.path" routerLinkActive="active" ariaCurrentWhenActive="page">
              <kasvu-icon [path]="page.icon" />
              <span class="long">{{ t(page.key + '.title') }}</span>
              <span class="short" aria-hidden="true">{{ t(page.key + '.short') }}</span>
            </a>
          </li>
        }
      </ul>
      <ul class="foot">
        <li>
          <a routerLink="/privacy">
            <span class="long">{{ t('notices.privacy.title') }}</span>
            <span class="short" aria-hidden="true">{{ t('notices.privacy.short') }}</span>
          </a>
        </li>
        <li>
          <a routerLink="/accessibility">
            <span class="long">{{ t('notices.accessibility.title') }}</span>
            <span class="short" aria-hidden="true">{{ t('notices.accessibility.short') }}</span>
          </a>
        </li>
      </ul>
    </nav>
  `,
  styleUrl: './navigation.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Navigation {
  private readonly session = inject(Session);
  protected readonly t = injectTexts();
  protected readonly pages = computed(() => entries.filter(({ permissions }) => permissions.some((each) => this.session.may(each))));
}
