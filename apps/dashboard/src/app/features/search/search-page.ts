import { ChangeDetectionStrategy, Component, computed, effect, inject, input, linkedSignal, resource, untracked } from '@angular/core';
import { Router, convertToParamMap } from '@angular/router';
import type { SearchAnswer } from '@kasvu/contracts';
import { formatSearch, type Clause } from '@kasvu/skills/search-language';
import { Announcer, PageFrame, Skeleton, injectCountedTexts, injectTexts } from '@kasvu/ui';
import { ApiClient } from '../../platform/api/api-client';
import { ProblemState } from '../../platform/problem/problem-state';
import { NewHits } from '../../platform/saved-searches/new-hits';
import { savedQuery } from '../../platform/saved-searches/saved-search-address';
import { SavedSearchBar } from '../../platform/saved-searches/saved-search-bar';
import { RecentSearches } from '../../platform/search/recent-searches';
import { readSearch, searchAddress, type AddressedSearch } from '../../platform/search/search-address';
import { SearchField } from '../../platform/search/search-field';
import { injectSearchNames } from '../../platform/search/search-names';
import { ConceptNames } from '../../platform/skills/concept-names';
import { PageTitles } from '../../platform/titles/page-titles';
import { sideCounts } from './answer-sides';
import { NothingFound } from './nothing-found';
import { SearchSides } from './search-sides';
import { SearchStart } from './search-start';
import { SideCounts } from './side-counts';
import { UnderstoodSearch } from './understood-search';

const rowsASide = 8;

/** One search, all sides: what it was taken to mean, the vacancies, companies, people and studies that fit. All of it is in the address. */
@Component({
  selector: 'app-search-page',
  imports: [
    NothingFound,
    PageFrame,
    ProblemState,
    SavedSearchBar,
    SearchField,
    SearchSides,
    SearchStart,
    SideCounts,
    Skeleton,
    UnderstoodSearch,
  ],
  providers: [NewHits],
  templateUrl: './search-page.html',
  styleUrl: './search-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SearchPage {
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly titles = inject(PageTitles);
  private readonly announcer = inject(Announcer);
  private readonly recent = inject(RecentSearches);
  private readonly concepts = inject(ConceptNames);
  private readonly names = injectSearchNames();
  private readonly counted = injectCountedTexts();
  protected readonly t = injectTexts();

  readonly q = input<string>();
  readonly narrower = input<string>();

  protected readonly search = computed(() => readSearch(convertToParamMap({ q: this.q(), narrower: this.narrower() })));
  private readonly text = computed(() => formatSearch(this.search().clauses));
  protected readonly query = computed(() => (this.text() ? savedQuery(searchAddress(this.search())) : null));
  protected readonly words = computed(() => this.names.search(this.search().clauses));
  protected readonly heading = computed(() =>
    this.text() ? this.t('search.heading', { q: this.words() }) : this.t('search.start.heading'),
  );
  protected readonly answer = resource({
    params: () => (this.text() ? { q: this.text(), narrower: this.search().narrower ? null : 'false', limit: rowsASide } : undefined),
    loader: ({ params, abortSignal }) => this.api.get('search', '/api/search', params, abortSignal),
  });
  protected readonly answered = computed(() => (this.answer.hasValue() ? this.answer.value() : null));
  /** The answer before stays while the next is on its way, so that what has the focus keeps it. */
  protected readonly found = linkedSignal<{ now: SearchAnswer | null; waiting: boolean }, SearchAnswer | null>({
    source: () => ({ now: this.answered(), waiting: this.answer.isLoading() }),
    computation: ({ now, waiting }, previous) => now ?? (waiting ? (previous?.value ?? null) : null),
  });
  protected readonly counts = computed(() => {
    const found = this.found();
    return found ? sideCounts(found) : [];
  });

  constructor() {
    effect(() => this.titles.name(this.text() ? this.t('search.titleOf', { q: this.words() }) : null));
    effect(() => {
      const answer = this.answered();
      if (answer) untracked(() => this.take(answer));
    });
  }

  protected change(change: Partial<AddressedSearch>): void {
    void this.router.navigate(['/search'], { queryParams: searchAddress({ ...this.search(), ...change }), queryParamsHandling: 'merge' });
  }

  protected changeClauses(clauses: Clause[]): void {
    this.change({ clauses });
  }

  private take(answer: SearchAnswer): void {
    this.concepts.learn(answer.clauses.flatMap(({ terms }) => terms.flatMap(({ concepts }) => concepts)));
    this.recent.add(this.text());
    this.announcer.say(this.summary(answer));
  }

  private summary({ help, vacancies, companies, talent, studies }: SearchAnswer): string {
    if (help) return this.t('search.nothing', { q: this.words() });
    const people = talent?.withheld
      ? this.t('talent.withheld.heading', { k: talent.smallGroup })
      : talent && this.counted('talent.count', talent.total);
    return [
      this.counted('vacancies.count', vacancies.total),
      this.counted('companies.count', companies.total),
      people,
      this.counted('studies.count', studies.total),
    ]
      .filter(Boolean)
      .join(', ');
  }
}
