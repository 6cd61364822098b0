import { ChangeDetectionStrategy, Component, DOCUMENT, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { injectTexts } from '@kasvu/ui';
import { Brand } from '../city/brand';
import { LanguageSwitch } from '../i18n/language-switch';

/** The frame of pages that stand outside the dashboard: sign-in, the privacy notice, the accessibility statement. */
@Component({
  selector: 'app-plain-frame',
  imports: [Brand, LanguageSwitch, RouterLink],
  template: `
    <a class="skip" href="#main" (click)="skip($event)">{{ t('shell.skip') }}</a>
    <header>
      <app-brand />
      <app-language-switch />
    </header>
    <main id="main" tabindex="-1"><ng-content /></main>
    <footer>
      <nav [attr.aria-label]="t('shell.about')">
        <a routerLink="/privacy">{{ t('notices.privacy.title') }}</a>
        <a routerLink="/accessibility">{{ t('notices.accessibility.title') }}</a>
      </nav>
    </footer>
  `,
  styleUrl: './plain-frame.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PlainFrame {
  protected readonly t = injectTexts();
  private readonly document = inject(DOCUMENT);

  protected skip(event: Event): void {
    event.preventDefault();
    this.document.getElementById('main')?.focus();
  }
}
