import { ChangeDetectionStrategy, Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DataBlock, Formats, Skeleton, injectTexts } from '@kasvu/ui';
import { ApiClient } from '../../platform/api/api-client';
import { SourceDirectory } from '../../platform/api/source-directory';
import { ProblemState } from '../../platform/problem/problem-state';
import { VacancyRow } from '../vacancies';

const shown = 10;

/** The open vacancies of a company, the one that ends first first. */
@Component({
  selector: 'app-company-vacancies',
  imports: [DataBlock, ProblemState, RouterLink, Skeleton, VacancyRow],
  template: `
    <kasvu-data-block [heading]="t('companies.openVacancies')" [count]="total()" [provenance]="facts()">
      @if (vacancies.hasValue()) {
        <ul>
          @for (vacancy of vacancies.value().items; track vacancy.id) {
            <li><app-vacancy-row [vacancy]="vacancy" [showEmployer]="false" /></li>
          } @empty {
            <li class="k-soft">{{ t('companies.noVacancies') }}</li>
          }
        </ul>
        @if (vacancies.value().total > vacancies.value().items.length) {
          <p class="all">
            <a routerLink="/vacancies" [queryParams]="{ employer: businessId() }">{{ t('companies.allVacancies') }}</a>
          </p>
        }
      } @else if (vacancies.error()) {
        <app-problem-state [error]="vacancies.error()" (retried)="vacancies.reload()" />
      } @else {
        <kasvu-skeleton [lines]="4" />
      }
    </kasvu-data-block>
  `,
  styles: `
    li + li {
      border-block-start: 1px solid var(--k-line);
    }
    li:first-child {
      margin-block-start: calc(-1 * var(--k-2));
    }
    .all {
      margin-block-start: var(--k-2);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CompanyVacancies {
  private readonly api = inject(ApiClient);
  private readonly directory = inject(SourceDirectory);
  private readonly formats = inject(Formats);
  protected readonly t = injectTexts();

  readonly businessId = input.required<string>();

  protected readonly vacancies = resource({
    params: () => this.businessId(),
    loader: ({ params, abortSignal }) => this.api.get('vacancyPage', '/api/vacancies', { employer: params, limit: shown }, abortSignal),
  });
  protected readonly total = computed(() => (this.vacancies.hasValue() ? this.formats.number(this.vacancies.value().total) : null));
  protected readonly facts = computed(() => {
    const first = this.vacancies.hasValue() ? this.vacancies.value().items[0] : undefined;
    return first ? this.directory.factsOf(first.source) : null;
  });
}
