import { ChangeDetectionStrategy, Component, input, output, resource } from '@angular/core';
import type { GridColumn, GridLoader, GridSelection } from '@kasvu/ui';

/** Stands in for the data grid where a test is of the page around it: draws the first page of the list at once, without layout. */
@Component({
  selector: 'kasvu-data-grid',
  template: `
    @for (row of rows(); track rowId()(row)) {
      <p>
        @if (selection(); as it) {
          <input type="checkbox" [attr.aria-label]="rowId()(row)" [checked]="it.has(rowId()(row))" (change)="choose(row)" />
        }
        @for (column of columns(); track column.id) {
          @let cell = column.cell(row);
          @if (cell.button; as button) {
            <button type="button" [attr.aria-pressed]="button.on" (click)="button.press()">{{ button.words }}</button>
            {{ cell.sign?.words }}
          } @else {
            <a [attr.href]="cell.href" (click)="open($event, row)">{{ cell.text }}</a>
          }
        }
      </p>
    }
    @if (page.hasValue() && page.value().total === 0) {
      <ng-content />
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PlainGrid<Row> {
  readonly list = input.required<string>();
  readonly label = input.required<string>();
  readonly columns = input.required<readonly GridColumn<Row>[]>();
  readonly load = input.required<GridLoader<Row>>();
  readonly rowId = input.required<(row: Row) => string>();
  readonly sort = input.required<string>();
  readonly defaultSort = input.required<string>();
  readonly openRow = input<string | null>(null);
  readonly selection = input<GridSelection<Row> | null>(null);
  readonly placeKey = input.required<string>();
  readonly returning = input(false);

  readonly rowOpened = output<Row>();
  readonly rowClosed = output();
  readonly sortChanged = output<string>();
  readonly loaded = output<number>();

  protected readonly page = resource({
    params: () => ({ load: this.load(), sort: this.sort() }),
    loader: async ({ params: { load, sort } }) => {
      this.selection()?.beginList();
      const page = await load({ offset: 0, limit: 100, cursor: null, sort });
      this.selection()?.noteRead(page.items, page.total);
      this.loaded.emit(page.total);
      return page;
    },
  });

  protected rows(): readonly Row[] {
    return this.page.hasValue() ? this.page.value().items : [];
  }

  protected choose(row: Row): void {
    const selection = this.selection();
    if (selection?.has(this.rowId()(row))) selection.change([], [row]);
    else selection?.change([row], []);
  }

  protected open(event: Event, row: Row): void {
    event.preventDefault();
    this.rowOpened.emit(row);
  }
}
