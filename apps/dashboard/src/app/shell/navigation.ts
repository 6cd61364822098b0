import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { mdiBriefcaseOutline, mdiDatabaseOutline, mdiDomain, mdiMagnify } from '@mdi/js';
import { Icon, injectTexts } from '@kasvu/ui';

/** The main pages: at the side, and at the bottom on a phone. */
@Component({
  selector: 'app-navigation',
  imports: [Icon, RouterLink, RouterLinkActive],
  template: `
    <nav [attr.aria-label]="t('shell.navigation')">
      <ul>
        @for (page of pages; track page.path) {
          <li>
            <a [routerLink]="page.path" routerLinkActive="active" ariaCurrentWhenActive="page">
              <kasvu-icon [path]="page.icon" />
              <span class="long">{{ t(page.key + '.title') }}</span>
              <span class="short" aria-hidden="true">{{ t(page.key + '.short') }}</span>
            </a>
          </li>
        }
      </ul>
    </nav>
  `,
  styleUrl: './navigation.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Navigation {
  protected readonly t = injectTexts();
  protected readonly pages = [
    { path: '/search', key: 'search', icon: mdiMagnify },
    { path: '/companies', key: 'companies', icon: mdiDomain },
    { path: '/vacancies', key: 'vacancies', icon: mdiBriefcaseOutline },
    { path: '/sources', key: 'sources', icon: mdiDatabaseOutline },
  ] as const;
}
