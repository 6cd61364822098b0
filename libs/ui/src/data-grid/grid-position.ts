import type { CellFocusedEvent, GridApi } from 'ag-grid-community';
import type { GridPlace } from './grid-places';

/** Where somebody is in a grid: which row is at the top and which cell has the focus; how to stay there and come back there. */
export class GridPosition<Row> {
  private focused: { row: number; column: string } | null = null;

  constructor(private readonly api: GridApi<Row>) {}

  /** The row at the top of the visible part; a few pixels, which come and go with what stands above the grid, make no other row of it. */
  firstRow(): number {
    return Math.round(this.api.getVerticalPixelRange().top / (this.api.getGridOption('rowHeight') ?? 1));
  }

  noteFocus({ rowIndex, column }: CellFocusedEvent<Row>): void {
    if (rowIndex !== null && column && typeof column === 'object') this.focused = { row: rowIndex, column: column.getColId() };
  }

  /** The rows are others now; the cell that had the focus means nothing any more. */
  forgetFocus(): void {
    this.focused = null;
  }

  /** Coming in from below by Shift+Tab: to the cell last focused, else to the first row in sight, never to the last row of all. */
  focusFromBelow(): boolean {
    const [column] = this.api.getAllDisplayedColumns();
    if (!column) return false;
    this.api.setFocusedCell(this.focused?.row ?? this.firstRow(), this.focused?.column ?? column);
    return true;
  }

  /** To the row, in the column last focused. */
  focusRow(id: string): void {
    const row = this.api.getRowNode(id)?.rowIndex;
    const [column] = this.api.getAllDisplayedColumns();
    if (row !== null && row !== undefined && column) this.api.setFocusedCell(row, this.focused?.column ?? column);
  }

  /** The row at the top stays at the top, unless a row is open: that one stays in sight. */
  changeRowHeight(height: number, open: string | null): void {
    if (height === this.api.getGridOption('rowHeight')) return;
    const first = this.firstRow();
    this.api.setGridOption('rowHeight', height);
    // The grid lays its rows out anew only after this turn.
    requestAnimationFrame(() => {
      if (this.api.isDestroyed()) return;
      if (first < this.api.getDisplayedRowCount()) this.api.ensureIndexVisible(first, 'top');
      const node = open ? this.api.getRowNode(open) : undefined;
      if (node) this.api.ensureNodeVisible(node);
    });
  }

  place(total: number): GridPlace {
    const focused = this.api.getFocusedCell();
    return {
      firstRow: this.firstRow(),
      total,
      focusedRow: focused?.rowIndex ?? null,
      focusedColumn: focused?.column.getColId() ?? null,
    };
  }

  restore({ firstRow, total, focusedRow, focusedColumn }: GridPlace, withFocus: boolean): void {
    this.api.setRowCount(total, true);
    this.api.ensureIndexVisible(firstRow, 'top');
    if (withFocus && focusedRow !== null && focusedColumn) this.api.setFocusedCell(focusedRow, focusedColumn);
  }
}
