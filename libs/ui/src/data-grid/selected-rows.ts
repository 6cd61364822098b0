import type { GridApi, GridOptions, IRowNode, SelectionChangedEvent } from 'ag-grid-community';
import type { GridSelection } from './grid-selection';

const selectionColumn = 'ag-Grid-SelectionColumn';

/** How AG Grid lets rows be chosen: by their boxes and by Space, with Shift all from the one before; never by a click on the row, which opens it. */
export const selectableRows: Pick<GridOptions, 'rowSelection' | 'selectionColumnDef'> = {
  rowSelection: {
    mode: 'multiRow',
    headerCheckbox: false,
    hideDisabledCheckboxes: true,
    isRowSelectable: ({ data }) => data !== undefined,
  },
  selectionColumnDef: { width: 40, lockPosition: 'left', resizable: false, sortable: false, suppressMovable: true },
};

/** Keeps the rows chosen in AG Grid and the selection of the list the same. */
export class SelectedRows<Row> {
  constructor(
    private readonly api: GridApi<Row>,
    private readonly selection: GridSelection<Row>,
  ) {}

  /** Takes over what somebody chose in the grid. */
  take({ source }: SelectionChangedEvent<Row>): void {
    if (source === 'api') return;
    const added: Row[] = [];
    const taken: Row[] = [];
    this.api.forEachNode((node) => {
      if (node.data && this.differs(node)) (node.isSelected() ? added : taken).push(node.data);
    });
    this.selection.change(added, taken);
  }

  /** Shows what is chosen, also in rows that have come since. */
  show(): void {
    const changed: Record<'on' | 'off', IRowNode<Row>[]> = { on: [], off: [] };
    this.api.forEachNode((node) => {
      if (node.data && this.differs(node)) changed[node.isSelected() ? 'off' : 'on'].push(node);
    });
    this.api.setNodesSelected({ nodes: changed.on, newValue: true });
    this.api.setNodesSelected({ nodes: changed.off, newValue: false });
  }

  private differs(node: IRowNode<Row>): boolean {
    return node.isSelected() !== this.selection.has(node.id ?? '');
  }
}

/** Whether a press was beside the box in its cell: it is no press on the row. */
export const besideBox = (event: Event): boolean =>
  event.target instanceof Element && event.target.closest(`[col-id="${selectionColumn}"]`) !== null;
