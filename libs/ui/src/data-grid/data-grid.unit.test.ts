import { DeferBlockBehavior } from '@angular/core/testing';
import { render, screen, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { provideTexts } from '../testing/provide-texts';
import { DataGrid } from './data-grid';
import type { GridColumn, GridPage, GridQuery } from './grid-column';

interface Row {
  id: string;
  name: string;
}

const columns: GridColumn<Row>[] = [
  { id: 'name', header: 'Nimi', cell: ({ id, name }) => ({ text: name, href: `/companies/${id}` }), sort: { asc: 'name', desc: '-name' } },
  { id: 'id', header: 'Tunnus', cell: ({ id }) => ({ text: id }) },
];
const twoRows: GridPage<Row> = {
  items: [
    { id: 'a', name: 'Konepaja Oy' },
    { id: 'b', name: 'Leipomo Ky' },
  ],
  total: 2,
  nextCursor: null,
};

async function list(load: (query: GridQuery) => Promise<GridPage<Row>>) {
  const rowOpened = jest.fn();
  const sortChanged = jest.fn();
  const loaded = jest.fn();
  const inputs = {
    list: 'test',
    label: 'Yritykset',
    columns,
    load,
    rowId: (row: Row) => row.id,
    sort: 'name',
    defaultSort: 'name',
    placeKey: 'test',
  };
  await render(DataGrid<Row>, {
    inputs,
    on: { rowOpened, sortChanged, loaded },
    providers: [provideTexts({})],
    deferBlockBehavior: DeferBlockBehavior.Playthrough,
  });
  return { rowOpened, sortChanged, loaded, user: userEvent.setup() };
}

describe('data grid', () => {
  it('shows the rows under the name of the list, and tells how many there are', async () => {
    const { loaded } = await list(() => Promise.resolve(twoRows));
    expect(await screen.findByRole('link', { name: 'Leipomo Ky' })).toHaveAttribute('href', '/companies/b');
    expect(screen.getByRole('grid', { name: 'Yritykset' })).toBeInTheDocument();
    expect(loaded).toHaveBeenCalledWith(2);
  });

  it('opens a row by a click on it and by Enter', async () => {
    const { rowOpened, user } = await list(() => Promise.resolve(twoRows));
    await user.click(await screen.findByRole('link', { name: 'Konepaja Oy' }));
    expect(rowOpened).toHaveBeenLastCalledWith(twoRows.items[0]);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(rowOpened).toHaveBeenLastCalledWith(twoRows.items[1]);
  });

  it('asks the server for the other order when a header is pressed', async () => {
    const load = jest.fn((_query: GridQuery) => Promise.resolve(twoRows));
    const { sortChanged, user } = await list(load);
    await screen.findByRole('link', { name: 'Konepaja Oy' });
    expect(load).toHaveBeenLastCalledWith(expect.objectContaining({ offset: 0, sort: 'name' }));
    await user.click(within(screen.getByRole('columnheader', { name: 'Nimi' })).getByText('Nimi'));
    expect(sortChanged).toHaveBeenCalledWith('-name');
  });

  it('offers to try again after a failure, and does', async () => {
    const load = jest.fn().mockRejectedValueOnce(new Error('no answer')).mockResolvedValue(twoRows);
    const { user } = await list(load);
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'ui.error.retry' }));
    expect(await screen.findByRole('link', { name: 'Konepaja Oy' })).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
