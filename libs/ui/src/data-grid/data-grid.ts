import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  ElementRef,
  afterNextRender,
  computed,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { ErrorState } from '../states/error-state';
import { Skeleton } from '../states/skeleton';
import { ActiveLanguage } from '../text/active-language';
import { injectTexts } from '../text/texts';
import type { GridColumn, GridLoader } from './grid-column';
import type { GridSelection } from './grid-selection';
import { GridView } from './grid-view';

const narrowWidth = 640;

/**
 * A list of any length: rows are asked for as they come into view, a row opens by click or Enter, the server sorts,
 * widths and order of columns are kept per person, and Back leads to the same rows. The content projected is the empty state.
 */
@Component({
  selector: 'kasvu-data-grid',
  imports: [ErrorState, GridView, Skeleton],
  templateUrl: './data-grid.html',
  styleUrl: './data-grid.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DataGrid<Row> {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly language = inject(ActiveLanguage);
  private readonly destroyed = inject(DestroyRef);
  protected readonly t = injectTexts();

  /** The name under which the columns are remembered. */
  readonly list = input.required<string>();
  readonly label = input.required<string>();
  readonly columns = input.required<readonly GridColumn<Row>[]>();
  /** A new function means a new list: it starts again from its first row. */
  readonly load = input.required<GridLoader<Row>>();
  readonly rowId = input.required<(row: Row) => string>();
  readonly sort = input.required<string>();
  readonly defaultSort = input.required<string>();
  readonly openRow = input<string | null>(null);
  /** Lets rows be chosen into it. */
  readonly selection = input<GridSelection<Row> | null>(null);
  /** What the place in the list is remembered by: its address without the open row. */
  readonly placeKey = input.required<string>();
  /** Whether somebody has come back to the list, so that the place is restored. */
  readonly returning = input(false);

  readonly rowOpened = output<Row>();
  readonly rowClosed = output();
  readonly sortChanged = output<string>();
  readonly loaded = output<number>();
  readonly failed = output<unknown>();

  private readonly view = viewChild<GridView<Row>>('view');
  protected readonly state = signal<'rows' | 'empty' | 'failed'>('rows');
  protected readonly narrow = signal(false);
  protected readonly measured = signal(false);
  /** The grid's own texts can only be given at its birth, so a change of language makes a new one. */
  protected readonly instances = computed(() => [{ language: this.language.current() }]);
  /** After a change of language the new grid goes on where the old one was. */
  protected readonly begun = signal(false);

  constructor() {
    afterNextRender(() => {
      const observer = new ResizeObserver(() => this.measure());
      observer.observe(this.host.nativeElement);
      this.destroyed.onDestroy(() => observer.disconnect());
      this.measure();
    });
  }

  protected onLoaded(total: number): void {
    this.begun.set(true);
    this.state.set(total === 0 ? 'empty' : 'rows');
    this.loaded.emit(total);
  }

  protected onFailed(error: unknown): void {
    this.state.set('failed');
    this.failed.emit(error);
  }

  protected retry(): void {
    this.state.set('rows');
    this.view()?.reload();
  }

  private measure(): void {
    const width = this.host.nativeElement.clientWidth;
    this.narrow.set(width > 0 && width < narrowWidth);
    this.measured.set(true);
  }
}
