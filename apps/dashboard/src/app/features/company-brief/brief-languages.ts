import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ActiveLanguage, injectTexts, interfaceLanguages } from '@kasvu/ui';
import { ownNames } from '../../platform/i18n/language-switch';

/** In which language the brief is: a link each, since the address keeps it. */
@Component({
  selector: 'app-brief-languages',
  imports: [RouterLink],
  template: `
    <nav [attr.aria-label]="t('brief.language')">
      @for (language of languages; track language) {
        <a
          [routerLink]="[]"
          [queryParams]="{ language }"
          [replaceUrl]="true"
          [lang]="language"
          [attr.aria-current]="language === active.current() ? 'true' : null"
          >{{ names[language] }}</a
        >
      }
    </nav>
  `,
  styles: `
    nav {
      display: flex;
      flex-wrap: wrap;
      gap: var(--k-2) var(--k-4);
    }
    a {
      padding-block: 0.25rem;
    }
    a[aria-current] {
      color: var(--k-text);
      font-weight: 620;
      text-decoration: none;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BriefLanguages {
  protected readonly t = injectTexts();
  protected readonly languages = interfaceLanguages;
  protected readonly names = ownNames;
  protected readonly active = inject(ActiveLanguage);
}
