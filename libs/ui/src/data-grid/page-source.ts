import type { IDatasource } from 'ag-grid-community';
import type { GridColumn, GridLoader } from './grid-column';

export interface PageSourceEvents<Row> {
  loaded(total: number, rows: readonly Row[]): void;
  failed(error: unknown): void;
}

/** The `sort` value of the server for a sorted column; the list's own order when none is sorted. */
export function sortKey<Row>(
  columns: readonly GridColumn<Row>[],
  sorted: { colId: string; sort: string } | undefined,
  otherwise: string,
): string {
  const column = sorted && columns.find((each) => each.id === sorted.colId);
  return (sorted?.sort === 'desc' ? column?.sort?.desc : column?.sort?.asc) ?? otherwise;
}

/** The column and direction a `sort` value of the server stands for. */
export function sortedColumn<Row>(columns: readonly GridColumn<Row>[], key: string): { colId: string; sort: 'asc' | 'desc' } | null {
  for (const column of columns) {
    if (column.sort?.asc === key) return { colId: column.id, sort: 'asc' };
    if (column.sort?.desc === key) return { colId: column.id, sort: 'desc' };
  }
  return null;
}

/** AG Grid's infinite datasource over a list of the API: goes on by cursor where the page before is known, else by offset. */
export function pageSource<Row>(
  load: GridLoader<Row>,
  columns: () => readonly GridColumn<Row>[],
  defaultSort: string,
  events: PageSourceEvents<Row>,
): IDatasource {
  const cursors = new Map<string, string>();
  let alive = true;
  return {
    getRows(params) {
      const sort = sortKey(columns(), params.sortModel[0], defaultSort);
      const cursor = cursors.get(`${sort} ${params.startRow}`) ?? null;
      load({ offset: params.startRow, limit: params.endRow - params.startRow, cursor, sort }).then(
        (page) => {
          if (!alive) return;
          if (page.nextCursor) cursors.set(`${sort} ${params.startRow + page.items.length}`, page.nextCursor);
          params.successCallback([...page.items], page.total);
          events.loaded(page.total, page.items);
        },
        (error: unknown) => {
          if (!alive) return;
          params.failCallback();
          events.failed(error);
        },
      );
    },
    destroy() {
      alive = false;
    },
  };
}
