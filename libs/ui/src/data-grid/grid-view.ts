import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  ViewEncapsulation,
  type OnDestroy,
  computed,
  effect,
  inject,
  input,
  output,
  untracked,
} from '@angular/core';
import { AgGridAngular } from 'ag-grid-angular';
import type { CellKeyDownEvent, ColDef, GridApi, GridOptions, RowClickedEvent } from 'ag-grid-community';
import { ActiveLanguage } from '../text/active-language';
import { columnDefs } from './column-defs';
import { ColumnMemory } from './column-memory';
import type { GridColumn, GridLoader } from './grid-column';
import { gridLocales } from './grid-locale';
import { registerGridModules } from './grid-modules';
import { GridPlaces } from './grid-places';
import { GridPosition } from './grid-position';
import type { GridSelection } from './grid-selection';
import { gridTheme } from './grid-theme';
import { pageSource, sortedColumn } from './page-source';
import { SelectedRows, besideBox, selectableRows } from './selected-rows';

registerGridModules();

const wideRow = 40;
const narrowRow = 60;

/** AG Grid itself, behind `DataGrid`, which loads this file only when a list is shown. */
@Component({
  selector: 'kasvu-grid-view',
  imports: [AgGridAngular],
  template: `<ag-grid-angular class="kg" [gridOptions]="options" (gridReady)="start($event.api)" />`,
  styleUrl: './grid-view.css',
  encapsulation: ViewEncapsulation.None,
  host: { '(click)': 'keepInPlace($event)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GridView<Row> implements OnDestroy {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly language = inject(ActiveLanguage);
  private readonly memory = inject(ColumnMemory);
  private readonly places = inject(GridPlaces);
  private api: GridApi<Row> | null = null;
  private position: GridPosition<Row> | null = null;
  private selected: SelectedRows<Row> | null = null;

  readonly list = input.required<string>();
  readonly label = input.required<string>();
  readonly columns = input.required<readonly GridColumn<Row>[]>();
  readonly load = input.required<GridLoader<Row>>();
  readonly rowId = input.required<(row: Row) => string>();
  readonly sort = input.required<string>();
  readonly defaultSort = input.required<string>();
  readonly openRow = input.required<string | null>();
  readonly placeKey = input.required<string>();
  readonly returning = input.required<boolean>();
  readonly narrow = input.required<boolean>();
  readonly selection = input.required<GridSelection<Row> | null>();

  readonly rowOpened = output<Row>();
  readonly rowClosed = output();
  readonly sortChanged = output<string>();
  readonly loaded = output<number>();
  readonly failed = output<unknown>();

  private readonly rowHeight = computed(() => (this.narrow() ? narrowRow : wideRow));
  private total = 0;
  private lastOpened: string | null = null;
  private readonly definitions = computed(() => columnDefs(this.columns(), this.narrow()));

  protected readonly options: GridOptions<Row> = {
    theme: gridTheme,
    rowModelType: 'infinite',
    cacheBlockSize: 100,
    infiniteInitialRowCount: 30,
    maxBlocksInCache: 30,
    blockLoadDebounceMillis: 60,
    ensureDomOrder: true,
    suppressColumnVirtualisation: true,
    suppressDragLeaveHidesColumns: true,
    enableCellTextSelection: true,
    maintainColumnOrder: true,
    suppressMultiSort: true,
    focusGridInnerElement: ({ fromBottom }) => fromBottom && (this.position?.focusFromBelow() ?? false),
    tabToNextCell: () => false,
    tabToNextHeader: () => false,
    getRowId: ({ data }) => this.rowId()(data),
    rowClassRules: { 'kg-open': ({ data }) => data !== undefined && this.rowId()(data) === this.openRow() },
    onCellFocused: (event) => this.position?.noteFocus(event),
    onRowClicked: (event) => this.clicked(event),
    onCellKeyDown: (event) => this.pressed(event as CellKeyDownEvent<Row>),
    onSelectionChanged: (event) => this.selected?.take(event),
    onSortChanged: ({ source }) => source === 'uiColumnSorted' && this.tellSort(),
    onColumnMoved: ({ finished, source }) => finished && source !== 'api' && this.rememberColumns(),
    onColumnResized: ({ finished, source }) => finished && source === 'uiColumnResized' && this.rememberColumns(),
  };

  constructor() {
    this.options.localeText = gridLocales[this.language.current()];
    effect(() => this.useColumns(this.definitions()));
    effect(() => {
      const height = this.rowHeight();
      this.position?.changeRowHeight(height, untracked(this.openRow));
    });
    effect(() => this.followSort(this.sort()));
    effect(() => {
      this.load();
      untracked(() => this.useSource());
    });
    effect(() => this.followOpenRow(this.openRow()));
    effect(() => {
      this.selection()?.ids();
      untracked(() => this.selected?.show());
    });
    effect(() => {
      const columns = this.columns().filter(({ follows }) => follows);
      for (const { follows } of columns) follows?.();
      if (columns.length > 0) untracked(() => this.api?.refreshCells({ columns: columns.map(({ id }) => id), force: true }));
    });
  }

  ngOnDestroy(): void {
    this.savePlace();
  }

  /** Asks for the rows again after a failure, keeping the place. */
  reload(): void {
    if (this.total > 0) this.api?.refreshInfiniteCache();
    else this.useSource();
  }

  protected start(api: GridApi<Row>): void {
    this.api = api;
    this.position = new GridPosition(api);
    this.host.nativeElement.querySelector('[role="grid"],[role="treegrid"]')?.setAttribute('aria-label', this.label());
    api.setGridOption('rowHeight', this.rowHeight());
    const selection = this.selection();
    if (selection) {
      api.updateGridOptions(selectableRows);
      this.selected = new SelectedRows(api, selection);
    }
    this.useColumns(this.definitions());
    this.followSort(this.sort());
    this.lastOpened = this.openRow();
    const place = this.returning() ? this.places.find(this.placeKey()) : null;
    this.useSource();
    if (place) this.position.restore(place, !this.openRow());
  }

  private useColumns(definitions: ColDef<Row>[]): void {
    this.api?.setGridOption('columnDefs', definitions);
    if (!untracked(this.narrow)) this.api?.applyColumnState({ state: this.memory.read(untracked(this.list)), applyOrder: true });
  }

  private useSource(): void {
    this.total = 0;
    this.selection()?.beginList();
    this.position?.forgetFocus();
    this.api?.setGridOption(
      'datasource',
      pageSource(this.load(), this.columns, this.defaultSort(), {
        loaded: (total, rows) => {
          this.total = total;
          this.selection()?.noteRead(rows, total);
          this.selected?.show();
          this.loaded.emit(total);
        },
        failed: (error) => this.failed.emit(error),
      }),
    );
  }

  private followSort(key: string): void {
    const state = sortedColumn(untracked(this.columns), key);
    this.api?.applyColumnState({ state: state ? [state] : [], defaultState: { sort: null } });
  }

  private tellSort(): void {
    const sorted = this.api?.getColumnState().find((column) => column.sort);
    const column = this.columns().find((each) => each.id === sorted?.colId);
    this.sortChanged.emit((sorted?.sort === 'desc' ? column?.sort?.desc : column?.sort?.asc) ?? this.defaultSort());
  }

  private rememberColumns(): void {
    if (this.api && !this.narrow()) this.memory.write(this.list(), this.api.getColumnState());
  }

  /** A plain click on a row's link opens the row instead; with a modifier key the browser does what it always does. */
  protected keepInPlace(event: MouseEvent): void {
    const link = event.target instanceof Element && event.target.closest('.kg-link');
    if (link && !asNewTab(event)) event.preventDefault();
  }

  private clicked({ data, event }: RowClickedEvent<Row>): void {
    if (!data || !(event instanceof MouseEvent)) return;
    if (asNewTab(event) || besideBox(event) || document.getSelection()?.type === 'Range') return;
    this.open(data);
  }

  private pressed({ column, data, event }: CellKeyDownEvent<Row>): void {
    if (!(event instanceof KeyboardEvent)) return;
    if (event.key === 'Escape' && this.openRow()) this.rowClosed.emit();
    if (event.key !== 'Enter' || !data) return;
    event.preventDefault();
    const button = this.columns()
      .find(({ id }) => id === column.getColId())
      ?.cell(data).button;
    if (button) button.press();
    else this.open(data);
  }

  private open(row: Row): void {
    this.savePlace();
    this.rowOpened.emit(row);
  }

  /** Marks the open row, and gives the focus back to its row when the panel closes. */
  private followOpenRow(open: string | null): void {
    for (const row of this.host.nativeElement.querySelectorAll('.ag-row'))
      row.classList.toggle('kg-open', row.getAttribute('row-id') === open);
    if (open === null && this.lastOpened) this.position?.focusRow(this.lastOpened);
    this.lastOpened = open;
  }

  private savePlace(): void {
    if (this.position && !this.api?.isDestroyed() && this.total > 0) this.places.save(this.placeKey(), this.position.place(this.total));
  }
}

const asNewTab = (event: MouseEvent): boolean => event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
