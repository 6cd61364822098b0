import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { ActiveLanguage, injectTexts, interfaceLanguages } from '@kasvu/ui';
import { LanguageChoice } from './language-choice';

/** What each language is called in itself. */
export const ownNames = { fi: 'Suomi', sv: 'Svenska', en: 'English' } as const;

/** Finnish, Swedish, English: each named in itself. */
@Component({
  selector: 'app-language-switch',
  template: `
    <div class="group" role="group" [attr.aria-label]="t('shell.language')">
      @for (language of languages; track language) {
        <button type="button" [lang]="language" [attr.aria-pressed]="language === active.current()" (click)="choice.choose(language)">
          {{ language.toUpperCase() }} <span class="k-hidden">{{ names[language] }}</span>
        </button>
      }
    </div>
  `,
  styles: `
    .group {
      display: flex;
      padding: 2px;
      border-radius: var(--k-radius);
      background: var(--k-surface-sunken);
    }
    button {
      min-inline-size: 2rem;
      min-block-size: 1.75rem;
      padding: 0 0.375rem;
      border: 0;
      border-radius: 4px;
      background: none;
      color: var(--k-text-soft);
      font-size: var(--k-size-small);
      font-weight: 600;
      cursor: pointer;
    }
    button:hover {
      color: var(--k-text);
    }
    button[aria-pressed='true'] {
      background: var(--k-surface);
      color: var(--k-text);
      box-shadow: var(--k-shadow);
    }
    @media (forced-colors: active) {
      button[aria-pressed='true'] {
        outline: 2px solid Highlight;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LanguageSwitch {
  protected readonly t = injectTexts();
  protected readonly languages = interfaceLanguages;
  protected readonly names = ownNames;
  protected readonly active = inject(ActiveLanguage);
  protected readonly choice = inject(LanguageChoice);
}
