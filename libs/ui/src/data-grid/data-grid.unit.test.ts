import { signal } from '@angular/core';
import { DeferBlockBehavior } from '@angular/core/testing';
import { render, screen, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { provideTexts } from '../testing/provide-texts';
import { DataGrid } from './data-grid';
import type { GridColumn, GridPage, GridQuery } from './grid-column';
import { GridSelection } from './grid-selection';

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

async function list(
  load: (query: GridQuery) => Promise<GridPage<Row>>,
  more: { columns?: GridColumn<Row>[]; selection?: GridSelection<Row> } = {},
) {
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
    ...more,
  };
  const { fixture } = await render(DataGrid<Row>, {
    inputs,
    on: { rowOpened, sortChanged, loaded },
    providers: [provideTexts({})],
    deferBlockBehavior: DeferBlockBehavior.Playthrough,
  });
  return { rowOpened, sortChanged, loaded, user: userEvent.setup(), settle: () => fixture.whenStable() };
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

  it('lets rows be chosen by their boxes, by Space, and from one to another with Shift, without opening them', async () => {
    const selection = new GridSelection<Row>(({ id }) => id);
    const three = { ...twoRows, items: [...twoRows.items, { id: 'c', name: 'Ompelimo' }], total: 3 };
    const { rowOpened, user } = await list(() => Promise.resolve(three), { selection });
    await screen.findByRole('link', { name: 'Ompelimo' });
    const boxes = screen.getAllByRole('checkbox');
    await user.click(boxes[0] as HTMLElement);
    expect(selection.ids()).toEqual(['a']);
    await user.keyboard('{Shift>}');
    await user.click(boxes[2] as HTMLElement);
    await user.keyboard('{/Shift}');
    expect(selection.ids()).toEqual(['a', 'b', 'c']);
    expect(rowOpened).not.toHaveBeenCalled();
    await user.click(screen.getByRole('link', { name: 'Konepaja Oy' }));
    await user.keyboard('{ArrowDown} ');
    expect(selection.ids()).toEqual(['a', 'c']);
  });

  it('shows what is chosen elsewhere, in rows that come later too', async () => {
    const selection = new GridSelection<Row>(({ id }) => id);
    selection.change([{ id: 'b', name: 'Leipomo Ky' }], []);
    const { settle } = await list(() => Promise.resolve(twoRows), { selection });
    await screen.findByRole('link', { name: 'Leipomo Ky' });
    const chosen = () => screen.getAllByRole('row', { selected: true }).map((row) => row.getAttribute('row-id'));
    expect(chosen()).toEqual(['b']);
    selection.selectRead();
    await settle();
    expect(chosen()).toEqual(['a', 'b']);
  });

  it('presses the button of a cell by a click and by Enter, and draws it anew when what it follows changes', async () => {
    const on = signal(false);
    const column: GridColumn<Row> = {
      id: 'star',
      header: 'Suosikki',
      cell: ({ name }) => ({ text: '', button: { icon: 'M0 0', words: name, on: on(), press: () => on.set(!on()) } }),
      follows: on,
    };
    const { rowOpened, user, settle } = await list(() => Promise.resolve(twoRows), { columns: [...columns, column] });
    await user.click(await screen.findByRole('button', { name: 'Leipomo Ky', pressed: false }));
    await settle();
    expect(screen.getByRole('button', { name: 'Leipomo Ky', pressed: true })).toBeInTheDocument();
    await user.click(screen.getByText('b'));
    rowOpened.mockClear();
    await user.keyboard('{ArrowRight}{Enter}');
    await settle();
    expect(screen.getByRole('button', { name: 'Leipomo Ky', pressed: false })).toBeInTheDocument();
    expect(rowOpened).not.toHaveBeenCalled();
  });
});
