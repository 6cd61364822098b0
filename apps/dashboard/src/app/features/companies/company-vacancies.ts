import { ChangeDetectionStrategy, Component, computed, effect, inject, input, resource, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { VacancyListItem } from '@kasvu/contracts';
import { DataBlock, Formats, GridSelection, Skeleton, injectLocalize, injectTexts } from '@kasvu/ui';
import { ApiClient } from '../../platform/api/api-client';
import { SourceDirectory } from '../../platform/api/source-directory';
import { SelectionActs } from '../../platform/lists/selection-acts';
import { ProblemState } from '../../platform/problem/problem-state';
import { VacancyRow } from '../vacancies';

const shown = 10;

/** The open vacancies of a company, the one that ends first first; those that fit can be picked onto one's own list together. */
@Component({
  selector: 'app-company-vacancies',
  imports: [DataBlock, ProblemState, RouterLink, SelectionActs, Skeleton, VacancyRow],
  template: `
    <kasvu-data-block [heading]="t('companies.openVacancies')" [count]="total()" [provenance]="facts()">
      @if (vacancies.hasValue()) {
        <ul>
          @for (vacancy of vacancies.value().items; track vacancy.id) {
            <li>
              <input
                type="checkbox"
                [attr.aria-label]="t('companies.pick', { vacancy: localize(vacancy.title) })"
                [checked]="selection().has(vacancy.id)"
                (change)="pick(vacancy)"
              />
              <app-vacancy-row [vacancy]="vacancy" [showEmployer]="false" />
            </li>
          } @empty {
            <li class="k-soft">{{ t('companies.noVacancies') }}</li>
          }
        </ul>
        <app-selection-acts kind="vacancy" [selection]="selection()" [stars]="false" />
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
    li:has(> input) {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0 var(--k-3);
    }
    input {
      inline-size: 1rem;
      block-size: 1rem;
      margin: var(--k-4) 0 0;
      accent-color: var(--k-accent);
    }
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
  protected readonly localize = injectLocalize();
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
  /** What is picked of one company is not picked of the next. */
  protected readonly selection = computed(() => {
    this.businessId();
    return new GridSelection<VacancyListItem>(({ id }) => id);
  });

  constructor() {
    effect(() => {
      const page = this.vacancies.hasValue() ? this.vacancies.value() : null;
      if (page) untracked(() => this.selection().noteRead(page.items, page.total));
    });
  }

  protected pick(vacancy: VacancyListItem): void {
    const selection = this.selection();
    if (selection.has(vacancy.id)) selection.change([], [vacancy]);
    else selection.change([vacancy], []);
  }
}
