import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { mdiBriefcaseOutline } from '@mdi/js';
import type { Facets, VacancyListItem } from '@kasvu/contracts';
import {
  Announcer,
  DataGrid,
  EmptyState,
  FacetFilter,
  FilterBar,
  PageFrame,
  ProvenanceLine,
  RemovableFilter,
  TextFilter,
  ToggleFilter,
  injectCountedTexts,
  injectLocalize,
  injectTexts,
  interfaceLanguages,
  type FacetOption,
  type GridLoader,
} from '@kasvu/ui';
import { ApiClient } from '../../platform/api/api-client';
import { facetOptions } from '../../platform/api/facet-options';
import { SourceDirectory } from '../../platform/api/source-directory';
import { ReturnPoint } from '../../platform/navigation/return-point';
import { VacancyColumns } from './vacancy-columns';
import {
  defaultVacancySort,
  noVacancyFilters,
  readVacancyFilters,
  vacancyAddress,
  vacancyFiltersActive,
  type VacancyFilters,
  type VacancySort,
} from './vacancy-filters';
import { VacancyPanel } from './vacancy-panel';

const endsWithinChoices = [3, 7, 14, 30];

/** All vacancies, with every filter, the order and the open row in the address. */
@Component({
  selector: 'app-vacancies-page',
  imports: [
    DataGrid,
    EmptyState,
    FacetFilter,
    FilterBar,
    MatButton,
    PageFrame,
    ProvenanceLine,
    RemovableFilter,
    TextFilter,
    ToggleFilter,
    VacancyPanel,
  ],
  providers: [VacancyColumns],
  templateUrl: './vacancies-page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VacanciesPage {
  private readonly api = inject(ApiClient);
  private readonly directory = inject(SourceDirectory);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly announcer = inject(Announcer);
  private readonly localize = injectLocalize();
  protected readonly counted = injectCountedTexts();
  protected readonly t = injectTexts();
  protected readonly columns = inject(VacancyColumns).columns;
  protected readonly returning = inject(ReturnPoint).returning();
  protected readonly emptyIcon = mdiBriefcaseOutline;
  protected readonly defaultSort = defaultVacancySort;
  protected readonly rowId = (row: VacancyListItem): string => row.id;

  /** The open row, from the address. */
  readonly open = input<string>();

  private readonly parameters = toSignal(this.route.queryParamMap, { initialValue: this.route.snapshot.queryParamMap });
  /** As text too, so that opening a row or changing the order is not a new list. */
  protected readonly filters = computed(() => readVacancyFilters(this.parameters()));
  private readonly narrowing = computed(() => JSON.stringify({ ...this.filters(), sort: defaultVacancySort }));
  protected readonly placeKey = computed(() => `vacancies ${JSON.stringify(this.filters())}`);
  protected readonly sources = computed(() => this.directory.ofKind('vacancy'));
  protected readonly active = computed(() => vacancyFiltersActive(this.filters()));

  protected readonly total = linkedSignal<string, number | null>({ source: this.narrowing, computation: () => null });
  private readonly facets = signal<Facets>({});
  private readonly firstRow = signal<VacancyListItem | null>(null);

  protected readonly load = computed<GridLoader<VacancyListItem>>(() => {
    const { sort: _order, ...filters } = JSON.parse(this.narrowing()) as VacancyFilters;
    return async ({ offset, limit, cursor, sort }) => {
      const place = offset === 0 ? {} : cursor ? { cursor } : { offset };
      const page = await this.api.get('vacancyPage', '/api/vacancies', { ...filters, sort, limit, ...place });
      if (page.facets) this.facets.set(page.facets);
      if (offset === 0) this.firstRow.set(page.items[0] ?? null);
      return page;
    };
  });

  protected readonly municipalities = computed(() => facetOptions(this.facets()['municipality'], this.localize));
  protected readonly languages = computed<FacetOption[]>(() =>
    interfaceLanguages.map((language) => ({
      value: language,
      label: this.t(`languages.${language}`),
      count: this.facets()['language']?.find((option) => option.value === language)?.count,
    })),
  );
  protected readonly endings = computed<FacetOption[]>(() =>
    endsWithinChoices.map((days) => ({ value: String(days), label: this.counted('vacancies.withinDays', days) })),
  );
  protected readonly endsWithin = computed(() => (this.filters().endsWithin === null ? [] : [String(this.filters().endsWithin)]));
  protected readonly employerName = computed(() => this.firstRow()?.employerName ?? this.filters().employer.join(', '));
  protected readonly skillNames = computed(() => {
    const wanted = new Set(this.filters().skill);
    const named = new Map(this.firstRow()?.skills.map((skill) => [skill.skillId, this.localize(skill.labels)]));
    const [known] = [...wanted].flatMap((id) => named.get(id) ?? []);
    return known === undefined || wanted.size > 1 ? this.counted('vacancies.skillCount', wanted.size) : known;
  });

  protected narrow(change: Partial<VacancyFilters>): void {
    this.go({ ...vacancyAddress({ ...this.filters(), ...change }), open: null });
  }

  protected clear(): void {
    this.go({ ...vacancyAddress({ ...noVacancyFilters, sort: this.filters().sort }), open: null });
  }

  protected order(sort: string): void {
    this.go(vacancyAddress({ ...this.filters(), sort: sort as VacancySort }));
  }

  protected show(id: string | null): void {
    this.go({ open: id }, id !== null && this.open() !== undefined);
  }

  protected told(total: number): void {
    if (this.total() !== total) this.announcer.say(this.counted('vacancies.count', total));
    this.total.set(total);
  }

  private go(queryParams: Record<string, unknown>, replaceUrl = false): void {
    void this.router.navigate([], { relativeTo: this.route, queryParams, queryParamsHandling: 'merge', replaceUrl });
  }
}
