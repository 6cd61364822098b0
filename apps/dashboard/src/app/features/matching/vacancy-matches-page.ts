import { ChangeDetectionStrategy, Component, computed, effect, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageFrame, injectLocalize, injectTexts } from '@kasvu/ui';
import { ApiClient } from '../../platform/api/api-client';
import { ProblemState } from '../../platform/problem/problem-state';
import { PageTitles } from '../../platform/titles/page-titles';
import { VacancyMatches } from './vacancy-matches';

/** Everybody who fits a vacancy, on a page of its own. */
@Component({
  selector: 'app-vacancy-matches-page',
  imports: [PageFrame, ProblemState, RouterLink, VacancyMatches],
  template: `
    <kasvu-page-frame [heading]="heading()">
      <p pageLead>
        <a [routerLink]="['/vacancies', id()]">{{ t('matching.toVacancy') }}</a>
      </p>
      @if (vacancy.error()) {
        <app-problem-state [error]="vacancy.error()" (retried)="vacancy.reload()" />
      } @else {
        <app-vacancy-matches [vacancyId]="id()" [page]="true" />
      }
    </kasvu-page-frame>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VacancyMatchesPage {
  private readonly api = inject(ApiClient);
  private readonly localize = injectLocalize();
  private readonly titles = inject(PageTitles);
  protected readonly t = injectTexts();

  /** From the address. */
  readonly id = input.required<string>();

  protected readonly vacancy = resource({
    params: () => this.id(),
    loader: ({ params, abortSignal }) => this.api.get('vacancy', `/api/vacancies/${encodeURIComponent(params)}`, {}, abortSignal),
  });
  protected readonly heading = computed(() => {
    const title = this.vacancy.hasValue() ? this.localize(this.vacancy.value().title) : '';
    return title ? this.t('matching.peopleFor', { title }) : this.t('matching.people');
  });

  constructor() {
    effect(() => this.titles.name(this.heading()));
  }
}
