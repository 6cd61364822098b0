import { ChangeDetectionStrategy, Component, DOCUMENT, DestroyRef, computed, effect, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { mdiPrinterOutline } from '@mdi/js';
import { Icon, Skeleton, injectTexts, interfaceLanguages } from '@kasvu/ui';
import { ApiClient } from '../../platform/api/api-client';
import { LanguageChoice } from '../../platform/i18n/language-choice';
import { ProblemState } from '../../platform/problem/problem-state';
import { PageTitles } from '../../platform/titles/page-titles';
import { BriefLanguages } from './brief-languages';
import { CompanyBriefPaper } from './company-brief-paper';

/** The brief of a company for a meeting, as it is printed; around it what is only on screen. Its language is its own: `?language=`. */
@Component({
  selector: 'app-brief-page',
  imports: [BriefLanguages, CompanyBriefPaper, Icon, MatButton, ProblemState, RouterLink, Skeleton],
  templateUrl: './brief-page.html',
  styleUrl: './brief-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BriefPage {
  private readonly api = inject(ApiClient);
  private readonly window = inject(DOCUMENT).defaultView;
  protected readonly t = injectTexts();
  protected readonly printIcon = mdiPrinterOutline;

  readonly businessId = input.required<string>();
  readonly language = input<string>();

  protected readonly brief = resource({
    params: () => this.businessId(),
    loader: ({ params, abortSignal }) =>
      this.api.get('companyBrief', `/api/companies/${encodeURIComponent(params)}/brief`, {}, abortSignal),
  });
  protected readonly value = computed(() => (this.brief.hasValue() ? this.brief.value() : null));

  constructor() {
    const titles = inject(PageTitles);
    const choice = inject(LanguageChoice);
    effect(() => void choice.show(interfaceLanguages.find((each) => each === this.language()) ?? null));
    inject(DestroyRef).onDestroy(() => void choice.show(null));
    effect(() => {
      const name = this.value()?.company.name;
      if (name) titles.name(this.t('brief.titleOf', { name }));
    });
  }

  protected print(): void {
    this.window?.print();
  }
}
