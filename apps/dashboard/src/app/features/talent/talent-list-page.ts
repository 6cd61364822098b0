import { ChangeDetectionStrategy, Component, computed, effect, inject, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { mdiAccountGroupOutline } from '@mdi/js';
import type { Facets, TalentListItem, Withheld } from '@kasvu/contracts';
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
  ToggleFilter,
  injectCountedTexts,
  injectTexts,
} from '@kasvu/ui';
import { ApiClient } from '../../platform/api/api-client';
import { SourceDirectory } from '../../platform/api/source-directory';
import { ExportButton } from '../../platform/exports/export-button';
import { injectListAddress } from '../../platform/list/list-address';
import { SelectionActs } from '../../platform/lists/selection-acts';
import { ReturnPoint } from '../../platform/navigation/return-point';
import { NewHits } from '../../platform/saved-searches/new-hits';
import { SavedSearchBar } from '../../platform/saved-searches/saved-search-bar';
import { ListSearch } from '../../platform/search/list-search';
import { ConceptNames } from '../../platform/skills/concept-names';
import { SkillPicker } from '../../platform/skills/skill-picker';
import { TalentColumns } from './talent-columns';
import {
  languageOf,
  leastLevel,
  noTalentFilters,
  readTalentFilters,
  talentAddress,
  withLanguages,
  withLevel,
  withoutFilter,
} from './talent-filters';
import { injectTalentOptions } from './talent-options';
import { TalentPanel } from './talent-panel';
import { WithheldState } from './withheld-state';

/** Everyone who may be shown, anonymous; with every filter, the order and the open row in the address. */
@Component({
  selector: 'app-talent-list-page',
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
    SavedSearchBar,
    SelectionActs,
    SkillPicker,
    TalentPanel,
    ToggleFilter,
    WithheldState,
  ],
  providers: [TalentColumns, NewHits],
  templateUrl: './talent-list-page.html',
  styleUrl: './talent-list-page.css',
  host: { '[class.beside]': 'list.open()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TalentListPage {
  private readonly api = inject(ApiClient);
  private readonly directory = inject(SourceDirectory);
  private readonly announcer = inject(Announcer);
  private readonly counted = injectCountedTexts();
  protected readonly t = injectTexts();
  protected readonly names = inject(ConceptNames);
  protected readonly returning = inject(ReturnPoint).returning();
  protected readonly emptyIcon = mdiAccountGroupOutline;
  protected readonly defaultSort = noTalentFilters.sort;
  protected readonly rowId = (row: TalentListItem): string => row.pseudonym;
  protected readonly selection = new GridSelection(this.rowId);

  protected readonly list = injectListAddress({
    name: 'talent',
    none: noTalentFilters,
    read: readTalentFilters,
    address: talentAddress,
  });
  protected readonly filters = this.list.filters;
  protected readonly sources = computed(() => this.directory.ofKind('talent'));
  protected readonly total = linkedSignal<string, number | null>({ source: this.list.narrowing, computation: () => null });
  protected readonly withheld = linkedSignal<string, Withheld | null>({ source: this.list.narrowing, computation: () => null });
  protected readonly smallGroup = signal<number | null>(null);
  private readonly facets = signal<Facets>({});
  protected readonly options = injectTalentOptions(this.filters, this.facets);
  protected readonly columns = inject(TalentColumns).columns(
    computed(() => this.filters().skill.length > 0 || this.filters().search !== ''),
  );

  protected readonly load = this.list.loader<TalentListItem>(async (parameters, first) => {
    const page = await this.api.get('talentPage', '/api/talent', parameters);
    if (first) this.withheld.set(page.withheld);
    this.smallGroup.set(page.smallGroup);
    if (page.withheld) this.facets.set({});
    else if (page.facets) this.facets.set(page.facets);
    return page;
  });

  /** Where there is little room the less used filters are folded until they are wanted, or in use. */
  protected readonly unfolded = linkedSignal(() => {
    const { exclude, language, educationLevel, educationField, occupation, experience } = this.filters();
    return experience !== null || [exclude, language, educationLevel, educationField, occupation].some((chosen) => chosen.length > 0);
  });
  protected readonly languages = computed(() => this.filters().language.map(languageOf));
  protected readonly languageLevel = computed(() => [leastLevel(this.filters().language) ?? []].flat());
  protected readonly experience = computed(() => (this.filters().experience === null ? [] : [String(this.filters().experience)]));
  protected readonly countsHelp = computed(() => {
    const k = this.smallGroup();
    return k === null ? '' : this.t('talent.countsHelp', { k });
  });
  protected readonly lead = computed(() => {
    const total = this.total();
    return total ? this.counted('talent.count', total) : '';
  });

  constructor() {
    effect(() => {
      const { skill, exclude, occupation } = this.filters();
      void this.names.need([...skill, ...exclude, ...occupation]);
    });
  }

  protected add(filter: 'skill' | 'exclude', id: string): void {
    this.list.narrow({ [filter]: [...this.filters()[filter], id] });
  }

  protected take(filter: 'skill' | 'exclude', id: string): void {
    this.list.narrow({ [filter]: this.filters()[filter].filter((each) => each !== id) });
  }

  protected chooseLanguages(codes: readonly string[]): void {
    this.list.narrow({ language: withLanguages(this.filters().language, codes) });
  }

  protected chooseLevel([level]: readonly string[]): void {
    this.list.narrow({ language: withLevel(this.filters().language, level ?? null) });
  }

  protected broaden(filter: string): void {
    this.list.narrow(withoutFilter(this.filters(), filter));
  }

  protected told(total: number): void {
    const withheld = this.withheld();
    if (withheld) this.announcer.say(this.t('talent.withheld.heading', { k: withheld.k }));
    else if (this.total() !== total) this.announcer.say(this.counted('talent.count', total));
    this.total.set(total);
  }
}
