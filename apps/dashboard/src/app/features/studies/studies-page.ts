import { ChangeDetectionStrategy, Component, computed, effect, inject, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { mdiSchoolOutline } from '@mdi/js';
import type { Facets, StudyListItem } from '@kasvu/contracts';
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
import { StudyColumns } from './study-columns';
import { noStudyFilters, readStudyFilters, studyAddress } from './study-filters';
import { injectStudyOptions } from './study-options';
import { StudyPanel } from './study-panel';

/** All studies to come, with every filter, the order and the open row in the address. */
@Component({
  selector: 'app-studies-page',
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
    StudyPanel,
    TextFilter,
    ToggleFilter,
  ],
  providers: [StudyColumns, NewHits],
  templateUrl: './studies-page.html',
  styles: `
    :host {
      display: block;
    }
    app-skill-picker {
      inline-size: min(15rem, 100%);
    }
    @media (max-width: 700px) {
      app-skill-picker {
        inline-size: 100%;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StudiesPage {
  private readonly api = inject(ApiClient);
  private readonly directory = inject(SourceDirectory);
  private readonly announcer = inject(Announcer);
  protected readonly counted = injectCountedTexts();
  protected readonly t = injectTexts();
  protected readonly names = inject(ConceptNames);
  protected readonly returning = inject(ReturnPoint).returning();
  protected readonly emptyIcon = mdiSchoolOutline;
  protected readonly defaultSort = noStudyFilters.sort;
  protected readonly rowId = (row: StudyListItem): string => row.id;
  protected readonly selection = new GridSelection(this.rowId);

  protected readonly list = injectListAddress({ name: 'studies', none: noStudyFilters, read: readStudyFilters, address: studyAddress });
  protected readonly filters = this.list.filters;
  protected readonly sources = computed(() => this.directory.ofKind('study'));
  protected readonly total = linkedSignal<string, number | null>({ source: this.list.narrowing, computation: () => null });
  private readonly facets = signal<Facets>({});
  protected readonly options = injectStudyOptions(this.filters, this.facets);
  protected readonly columns = inject(StudyColumns).columns(computed(() => new Set(this.filters().skill)));

  protected readonly load = this.list.loader<StudyListItem>(async (parameters) => {
    const page = await this.api.get('studyPage', '/api/studies', parameters);
    if (page.facets) this.facets.set(page.facets);
    return page;
  });

  protected readonly startsWithin = computed(() => (this.filters().startsWithin === null ? [] : [String(this.filters().startsWithin)]));

  constructor() {
    effect(() => void this.names.need(this.filters().skill));
  }

  protected add(id: string): void {
    this.list.narrow({ skill: [...this.filters().skill, id] });
  }

  protected take(id: string): void {
    this.list.narrow({ skill: this.filters().skill.filter((each) => each !== id) });
  }

  protected told(total: number): void {
    if (this.total() !== total) this.announcer.say(this.counted('studies.count', total));
    this.total.set(total);
  }
}
