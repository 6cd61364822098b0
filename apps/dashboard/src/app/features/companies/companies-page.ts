import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { mdiDomain } from '@mdi/js';
import type { CompanyListItem, Facets } from '@kasvu/contracts';
import {
  Announcer,
  DataGrid,
  EmptyState,
  FacetFilter,
  FilterBar,
  PageFrame,
  ProvenanceLine,
  TextFilter,
  injectCountedTexts,
  injectLocalize,
  injectTexts,
  type FacetOption,
  type GridLoader,
} from '@kasvu/ui';
import { ApiClient } from '../../platform/api/api-client';
import { facetOptions } from '../../platform/api/facet-options';
import { SourceDirectory } from '../../platform/api/source-directory';
import { ReturnPoint } from '../../platform/navigation/return-point';
import { CompanyColumns } from './company-columns';
import {
  companyAddress,
  companyFiltersActive,
  defaultCompanySort,
  noCompanyFilters,
  readCompanyFilters,
  type CompanyFilters,
  type CompanySort,
} from './company-filters';
import { CompanyPanel } from './company-panel';
import { companyStatuses } from './company-status';

/** All companies, with every filter, the order and the open row in the address. */
@Component({
  selector: 'app-companies-page',
  imports: [CompanyPanel, DataGrid, EmptyState, FacetFilter, FilterBar, MatButton, PageFrame, ProvenanceLine, TextFilter],
  providers: [CompanyColumns],
  templateUrl: './companies-page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CompaniesPage {
  private readonly api = inject(ApiClient);
  private readonly directory = inject(SourceDirectory);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly announcer = inject(Announcer);
  private readonly localize = injectLocalize();
  protected readonly counted = injectCountedTexts();
  protected readonly t = injectTexts();
  protected readonly columns = inject(CompanyColumns).columns;
  protected readonly returning = inject(ReturnPoint).returning();
  protected readonly emptyIcon = mdiDomain;
  protected readonly defaultSort = defaultCompanySort;
  protected readonly rowId = (row: CompanyListItem): string => row.businessId;

  /** The open row, from the address. */
  readonly open = input<string>();

  private readonly parameters = toSignal(this.route.queryParamMap, { initialValue: this.route.snapshot.queryParamMap });
  protected readonly filters = computed(() => readCompanyFilters(this.parameters()));
  /** As text, so that opening a row or changing the order is not a new list. */
  private readonly narrowing = computed(() => JSON.stringify({ ...this.filters(), sort: defaultCompanySort }));
  protected readonly placeKey = computed(() => `companies ${JSON.stringify(this.filters())}`);
  protected readonly sources = computed(() => this.directory.ofKind('company'));
  protected readonly active = computed(() => companyFiltersActive(this.filters()));

  protected readonly total = linkedSignal<string, number | null>({ source: this.narrowing, computation: () => null });
  private readonly facets = signal<Facets>({});

  protected readonly load = computed<GridLoader<CompanyListItem>>(() => {
    const { sort: _order, ...filters } = JSON.parse(this.narrowing()) as CompanyFilters;
    return async ({ offset, limit, cursor, sort }) => {
      const place = offset === 0 ? {} : cursor ? { cursor } : { offset };
      const page = await this.api.get('companyPage', '/api/companies', { ...filters, sort, limit, ...place });
      if (page.facets) this.facets.set(page.facets);
      return page;
    };
  });

  protected readonly industries = computed(() => this.options('industry'));
  protected readonly municipalities = computed(() => this.options('municipality'));
  protected readonly forms = computed(() => this.options('form'));
  protected readonly statuses = computed<FacetOption[]>(() =>
    companyStatuses.map((status) => ({
      value: status,
      label: this.t(`companies.statuses.${status}`),
      count: this.facets()['status']?.find((option) => option.value === status)?.count,
    })),
  );

  protected narrow(change: Partial<CompanyFilters>): void {
    this.go({ ...companyAddress({ ...this.filters(), ...change }), open: null });
  }

  protected clear(): void {
    this.go({ ...companyAddress({ ...noCompanyFilters, sort: this.filters().sort }), open: null });
  }

  protected order(sort: string): void {
    this.go(companyAddress({ ...this.filters(), sort: sort as CompanySort }));
  }

  protected show(businessId: string | null): void {
    this.go({ open: businessId }, businessId !== null && this.open() !== undefined);
  }

  protected told(total: number): void {
    if (this.total() !== total) this.announcer.say(this.counted('companies.count', total));
    this.total.set(total);
  }

  private options(facet: string): FacetOption[] {
    return facetOptions(this.facets()[facet], this.localize);
  }

  private go(queryParams: Record<string, unknown>, replaceUrl = false): void {
    void this.router.navigate([], { relativeTo: this.route, queryParams, queryParamsHandling: 'merge', replaceUrl });
  }
}
