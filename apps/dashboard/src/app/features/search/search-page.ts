import { ChangeDetectionStrategy, Component, computed, effect, inject, input, resource, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Announcer, DataBlock, Formats, PageFrame, Skeleton, injectCountedTexts, injectTexts } from '@kasvu/ui';
import { ApiClient } from '../../platform/api/api-client';
import { SourceDirectory } from '../../platform/api/source-directory';
import { ProblemState } from '../../platform/problem/problem-state';
import { PageTitles } from '../../platform/titles/page-titles';
import { VacancyRow } from '../vacancies';
import { CompanyRow } from './company-row';
import { ConceptList } from './concept-list';
import { SearchHelp } from './search-help';
import { SearchStart } from './search-start';

const fewRows = 10;
const manyRows = 50;

/** One skill keyword: what it was taken to mean, the open vacancies that ask for it and the companies behind them. */
@Component({
  selector: 'app-search-page',
  imports: [CompanyRow, ConceptList, DataBlock, PageFrame, ProblemState, RouterLink, SearchHelp, SearchStart, Skeleton, VacancyRow],
  templateUrl: './search-page.html',
  styleUrl: './search-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SearchPage {
  private readonly api = inject(ApiClient);
  private readonly titles = inject(PageTitles);
  private readonly announcer = inject(Announcer);
  private readonly directory = inject(SourceDirectory);
  protected readonly formats = inject(Formats);
  protected readonly counted = injectCountedTexts();
  protected readonly t = injectTexts();

  /** The keyword and whether more rows are wanted, from the address. */
  readonly q = input<string>();
  readonly more = input<string>();

  protected readonly keyword = computed(() => this.q()?.trim() ?? '');
  protected readonly answer = resource({
    params: () => (this.keyword() ? { q: this.keyword(), limit: this.more() ? manyRows : fewRows } : undefined),
    loader: ({ params, abortSignal }) => this.api.get('search', '/api/search', params, abortSignal),
  });
  protected readonly found = computed(() => (this.answer.hasValue() ? this.answer.value() : null));
  protected readonly wanted = computed(() => new Set(this.found()?.concepts.map((concept) => concept.id)));
  protected readonly nothing = computed(() => this.found()?.vacancies.total === 0 && this.found()?.companies.total === 0);
  protected readonly facts = computed(() => {
    const first = this.found()?.vacancies.items[0];
    return first ? this.directory.factsOf(first.source) : null;
  });
  protected readonly companyFacts = computed(() => {
    const first = this.found()?.companies.items[0];
    return first ? this.directory.factsOf(first.source) : null;
  });
  /** The vacancies list narrowed to the same: by the skills understood, else by the words. */
  protected readonly allVacancies = computed(() => {
    const skills = [...this.wanted()].filter((id) => /^\d{1,9}$/.test(id)).slice(0, 50);
    return this.found()?.mode === 'concepts' && skills.length > 0 ? { skill: skills.join(',') } : { q: this.keyword() };
  });

  constructor() {
    effect(() => this.titles.name(this.keyword() ? this.t('search.titleOf', { q: this.keyword() }) : null));
    effect(() => {
      const found = this.found();
      if (found) untracked(() => this.announcer.say(this.summary(found.vacancies.total, found.companies.total)));
    });
  }

  private summary(vacancies: number, companies: number): string {
    if (vacancies + companies === 0) return this.t('search.nothing', { q: this.keyword() });
    return `${this.counted('vacancies.count', vacancies)}, ${this.counted('companies.count', companies)}`;
  }
}
