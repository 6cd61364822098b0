import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { injectTexts } from '@kasvu/ui';
import { Session } from '../../platform/session/session';
import { adminSections } from './admin-sections';

/** The administration pages one may see, side by side above the one that is open. */
@Component({
  selector: 'app-admin-frame',
  imports: [RouterLink, RouterLinkActive, RouterOutlet],
  template: `
    <nav [attr.aria-label]="t('admin.title')">
      <ul>
        @for (section of sections(); track section.path) {
          <li>
            <a [routerLink]="['/admin', section.path]" routerLinkActive="active" ariaCurrentWhenActive="page">
              {{ t('admin.sections.' + section.name) }}
            </a>
          </li>
        }
      </ul>
    </nav>
    <router-outlet />
  `,
  styles: `
    nav {
      max-inline-size: 75rem;
      margin-inline: auto;
      padding: var(--k-3) var(--k-6) 0;
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--k-4);
      border-block-end: 1px solid var(--k-line);
    }
    a {
      display: block;
      padding: var(--k-2) 0;
      border-block-end: 2px solid transparent;
      color: var(--k-text-soft);
      text-decoration: none;
      white-space: nowrap;
    }
    a:hover {
      color: var(--k-text);
    }
    .active {
      border-color: var(--k-accent);
      color: var(--k-text);
      font-weight: 600;
    }
    @media (max-width: 700px) {
      nav {
        padding-inline: var(--k-4);
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AdminFrame {
  private readonly session = inject(Session);
  protected readonly t = injectTexts();
  protected readonly sections = computed(() => adminSections.filter(({ permission }) => this.session.may(permission)));
}
