import type { ColDef, SortDirection } from 'ag-grid-community';
import { cellRenderer } from './cell-renderer';
import type { GridColumn } from './grid-column';

/** AG Grid's column definitions; on a phone's width only the narrow columns, sharing the width. */
export function columnDefs<Row>(columns: readonly GridColumn<Row>[], narrow: boolean): ColDef<Row>[] {
  return columns.map((column) => ({
    colId: column.id,
    headerName: column.header,
    hide: narrow && !column.narrow,
    sortable: Boolean(column.sort),
    ...(column.sort && { sortingOrder: directions(column.sort) }),
    cellRenderer: cellRenderer(column, narrow),
    cellClass: column.align === 'end' ? 'kg-end' : undefined,
    headerClass: column.align === 'end' ? 'kg-end-header' : undefined,
    minWidth: column.minWidth ?? 80,
    ...width(column, narrow),
    resizable: !narrow,
    suppressMovable: narrow,
    lockVisible: true,
  }));
}

function width<Row>(column: GridColumn<Row>, narrow: boolean): ColDef<Row> {
  if (narrow && column.narrowNote) return { flex: 1 };
  return column.flex ? { flex: column.flex } : { initialWidth: column.width ?? 140 };
}

function directions({ asc, desc }: { asc?: string; desc?: string }): SortDirection[] {
  const found: SortDirection[] = [];
  if (asc) found.push('asc');
  if (desc) found.push('desc');
  return found;
}
