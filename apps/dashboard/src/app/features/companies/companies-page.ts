import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, resource, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { mdiDomain } from '@mdi/js';
import type { CompanyListItem, Facets } from '@kasvu/contracts';
import {
  Announcer,
  DataGrid,
  EmptyState,
  FacetFilter,
  FilterBar,
  GridSelection,
  PageFrame,
  ProvenanceLine,
  TextFilter,
  ToggleFilter,
  injectCountedTexts,
  injectLocalize,
  injectTexts,
  type FacetOption,
} from '@kasvu/ui';
import { ApiClient } from '../../platform/api/api-client';
import { facetOptions } from '../../platform/api/facet-options';
import { SourceDirectory } from '../../platform/api/source-directory';
import { ExportButton } from '../../platform/exports/export-button';
import { injectListAddress } from '../../platform/list/list-address';
import { SelectionActs } from '../../platform/lists/selection-acts';
import { ReturnPoint } from '../../platform/navigation/return-point';
import { NewHits } from '../../platform/saved-searches/new-hits';
import { SavedSearchBar } from '../../platform/saved-searches/saved-search-bar';
import { ListSearch } from '../../platform/search/list-search';
import { Session } from '../../platform/session/session';
import type { Undoable } from '../../platform/undo/undoable';
import { CompanyColumns } from './company-columns';
import { companyAddress, noCompanyFilters, readCompanyFilters } from './company-filters';
import { CompanyPanel } from './company-panel';
import { companyStatuses } from './company-status';
import { TagCompanies } from './tag-companies';

/** All companies, with every filter, the order and the open row in the address. */
@Component({
  selector: 'app-companies-page',
  imports: [
    CompanyPanel,
    DataGrid,
    EmptyState,
    ExportButton,
    FacetFilter,
    FilterBar,
    ListSearch,
    MatButton,
    PageFrame,
    ProvenanceLine,
    SavedSearchBar,
    SelectionActs,
    TagCompanies,
    TextFilter,
    ToggleFilter,
  ],
  providers: [CompanyColumns, NewHits],
  templateUrl: './companies-page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CompaniesPage {
  private readonly api = inject(ApiClient);
  private readonly directory = inject(SourceDirectory);
  private readonly announcer = inject(Announcer);
  private readonly session = inject(Session);
  private readonly localize = injectLocalize();
  protected readonly counted = injectCountedTexts();
  protected readonly t = injectTexts();
  protected readonly columns = inject(CompanyColumns).columns;
  protected readonly returning = inject(ReturnPoint).returning();
  protected readonly emptyIcon = mdiDomain;
  protected readonly defaultSort = noCompanyFilters.sort;
  protected readonly rowId = (row: CompanyListItem): string => row.businessId;
  protected readonly selection = new GridSelection(this.rowId);

  protected readonly list = injectListAddress({
    name: 'companies',
    none: noCompanyFilters,
    read: readCompanyFilters,
    address: companyAddress,
  });
  protected readonly filters = this.list.filters;
  protected readonly sources = computed(() => this.directory.ofKind('company'));
  protected readonly total = linkedSignal<string, number | null>({ source: this.list.narrowing, computation: () => null });
  private readonly facets = signal<Facets>({});

  protected readonly load = this.list.loader<CompanyListItem>(async (parameters) => {
    const page = await this.api.get('companyPage', '/api/companies', parameters);
    if (page.facets) this.facets.set(page.facets);
    return page;
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

  protected readonly works = computed(() => this.session.may('companies.work'));
  private readonly used = resource({
    params: () => this.works() || undefined,
    loader: ({ abortSignal }) => this.api.get('tagList', '/api/tags', {}, abortSignal),
  });
  protected readonly tags = computed(() =>
    (this.used.hasValue() ? this.used.value().items : []).map(({ tag, companies }): FacetOption => ({
      value: tag,
      label: tag,
      count: companies,
    })),
  );

  protected told(total: number): void {
    if (this.total() !== total) this.announcer.say(this.counted('companies.count', total));
    this.total.set(total);
  }

  /** What the filter offers follows a tagging, and its undoing. */
  protected tagged({ what, undo }: Undoable): Undoable {
    this.used.reload();
    return {
      what,
      undo: async () => {
        await undo();
        this.used.reload();
      },
    };
  }

  private options(facet: string): FacetOption[] {
    return facetOptions(this.facets()[facet], this.localize);
  }
}
