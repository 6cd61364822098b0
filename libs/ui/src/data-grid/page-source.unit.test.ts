import type { IGetRowsParams } from 'ag-grid-community';
import type { GridColumn, GridPage, GridQuery } from './grid-column';
import { pageSource, sortKey, sortedColumn } from './page-source';

interface Row {
  id: number;
}

const columns: GridColumn<Row>[] = [
  { id: 'name', header: '', cell: () => ({ text: '' }), sort: { asc: 'name', desc: '-name' } },
  { id: 'published', header: '', cell: () => ({ text: '' }), sort: { desc: '-publishedAt' } },
  { id: 'plain', header: '', cell: () => ({ text: '' }) },
];

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function rowsAsked(startRow: number, sortModel: IGetRowsParams['sortModel'] = []) {
  const params = { startRow, endRow: startRow + 2, sortModel, filterModel: {}, successCallback: jest.fn(), failCallback: jest.fn() };
  return params as typeof params & IGetRowsParams;
}

function sourceOver(load: (query: GridQuery) => Promise<GridPage<Row>>) {
  const events = { loaded: jest.fn(), failed: jest.fn() };
  return { events, source: pageSource(load, () => columns, 'name', events) };
}

describe('page source', () => {
  it('goes on by the cursor of the page before, and by offset where that is not known', async () => {
    const load = jest.fn((query: GridQuery) =>
      Promise.resolve({ items: [{ id: query.offset }, { id: query.offset + 1 }], total: 9, nextCursor: `after-${query.offset + 1}` }),
    );
    const { source } = sourceOver(load);
    for (const start of [0, 2, 6]) {
      source.getRows(rowsAsked(start));
      await settled();
    }
    expect(load.mock.calls.map(([query]) => [query.offset, query.cursor])).toEqual([
      [0, null],
      [2, 'after-1'],
      [6, null],
    ]);
  });

  it('never goes on in another order with a cursor', async () => {
    const load = jest.fn((_query: GridQuery) => Promise.resolve({ items: [{ id: 1 }, { id: 2 }], total: 9, nextCursor: 'by-name' }));
    const { source } = sourceOver(load);
    source.getRows(rowsAsked(0));
    await settled();
    source.getRows(rowsAsked(2, [{ colId: 'published', sort: 'desc', type: 'default' }]));
    await settled();
    expect(load.mock.calls[1]?.[0]).toMatchObject({ cursor: null, sort: '-publishedAt' });
  });

  it('tells a failure to the grid and to the page', async () => {
    const failure = new Error('no answer');
    const { source, events } = sourceOver(() => Promise.reject(failure));
    const asked = rowsAsked(0);
    source.getRows(asked);
    await settled();
    expect(asked.failCallback).toHaveBeenCalled();
    expect(events.failed).toHaveBeenCalledWith(failure);
  });

  it('is silent when its list has been replaced meanwhile', async () => {
    const { source, events } = sourceOver(() => Promise.resolve({ items: [], total: 0, nextCursor: null }));
    const asked = rowsAsked(0);
    source.getRows(asked);
    source.destroy?.();
    await settled();
    expect(asked.successCallback).not.toHaveBeenCalled();
    expect(events.loaded).not.toHaveBeenCalled();
  });
});

describe('sort keys', () => {
  it('falls back to the order of the list for a column or direction the server cannot sort', () => {
    expect(sortKey(columns, { colId: 'plain', sort: 'asc' }, 'name')).toBe('name');
    expect(sortKey(columns, { colId: 'published', sort: 'asc' }, 'name')).toBe('name');
    expect(sortKey(columns, undefined, 'name')).toBe('name');
  });

  it('finds the column and direction of a key', () => {
    expect(sortedColumn(columns, '-publishedAt')).toEqual({ colId: 'published', sort: 'desc' });
    expect(sortedColumn(columns, 'unheard-of')).toBeNull();
  });
});
