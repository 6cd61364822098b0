import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { mdiBriefcaseOutline } from '@mdi/js';
import type { Facets, VacancyListItem } from '@kasvu/contracts';
import {
  Announcer,
  DataGrid,
  EmptyState,
  FacetFilter,
  FilterBar,
  GridSelection,
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
import { VacancyColumns } from './vacancy-columns';
import { noVacancyFilters, readVacancyFilters, vacancyAddress } from './vacancy-filters';
import { VacancyPanel } from './vacancy-panel';

const endsWithinChoices = [3, 7, 14, 30];

/** All vacancies, with every filter, the order and the open row in the address. */
@Component({
  selector: 'app-vacancies-page',
  imports: [
    DataGrid,
    EmptyState,
    ExportButton,
    FacetFilter,
    FilterBar,
    ListSearch,
    MatButton,
    PageFrame,
    ProvenanceLine,
    RemovableFilter,
    RouterLink,
    SavedSearchBar,
    SelectionActs,
    TextFilter,
    ToggleFilter,
    VacancyPanel,
  ],
  providers: [VacancyColumns, NewHits],
  templateUrl: './vacancies-page.html',
  styles: `
    .acts {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--k-2) var(--k-4);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VacanciesPage {
  private readonly api = inject(ApiClient);
  private readonly directory = inject(SourceDirectory);
  private readonly announcer = inject(Announcer);
  private readonly session = inject(Session);
  private readonly localize = injectLocalize();
  protected readonly counted = injectCountedTexts();
  protected readonly t = injectTexts();
  protected readonly columns = inject(VacancyColumns).columns;
  protected readonly returning = inject(ReturnPoint).returning();
  protected readonly emptyIcon = mdiBriefcaseOutline;
  protected readonly defaultSort = noVacancyFilters.sort;
  protected readonly seesApplicants = computed(() => this.session.may('applicants.read'));
  protected readonly rowId = (row: VacancyListItem): string => row.id;
  protected readonly selection = new GridSelection(this.rowId);

  protected readonly list = injectListAddress({
    name: 'vacancies',
    none: noVacancyFilters,
    read: readVacancyFilters,
    address: vacancyAddress,
  });
  protected readonly filters = this.list.filters;
  protected readonly sources = computed(() => this.directory.ofKind('vacancy'));
  protected readonly total = linkedSignal<string, number | null>({ source: this.list.narrowing, computation: () => null });
  private readonly facets = signal<Facets>({});
  private readonly firstRow = signal<VacancyListItem | null>(null);

  protected readonly load = this.list.loader<VacancyListItem>(async (parameters, first) => {
    const page = await this.api.get('vacancyPage', '/api/vacancies', parameters);
    if (page.facets) this.facets.set(page.facets);
    if (first) this.firstRow.set(page.items[0] ?? null);
    return page;
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

  protected told(total: number): void {
    if (this.total() !== total) this.announcer.say(this.counted('vacancies.count', total));
    this.total.set(total);
  }
}
