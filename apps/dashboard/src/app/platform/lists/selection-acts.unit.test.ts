import { TestBed } from '@angular/core/testing';
import { render, screen, waitFor } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { GridSelection } from '@kasvu/ui';
import { provideApi } from '../../../testing/test-api';
import { showDialogs } from '../../../testing/test-dialogs';
import { listSummary } from '../../../testing/test-lists';
import { me, provideSession } from '../../../testing/test-session';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { ApiProblem } from '../api/api-problem';
import { FavouriteColumn } from '../favourites/favourite-column';
import { SelectionActs } from './selection-acts';

interface Row {
  id: string;
}
const item = (id: string) => ({ kind: 'vacancy' as const, id });

async function show(api: Parameters<typeof provideApi>[0], stars = true) {
  const selection = new GridSelection<Row>(({ id }) => id);
  selection.change([{ id: '1' }, { id: '2' }], []);
  await render(SelectionActs<Row>, {
    inputs: { kind: 'vacancy', selection, stars },
    providers: [
      provideFinnishTexts(),
      provideSession(me({ permissions: ['favourites.keep'] })),
      provideApi({
        lists: () => ({ items: [listSummary()] }),
        listMarks: () => ({ items: [] }),
        favouriteList: () => ({ items: [] }),
        ...api,
      }),
    ],
  });
  return userEvent.setup();
}

describe('acts on what is selected', () => {
  beforeAll(showDialogs);

  it('put all of it on a list, and undoing takes off only what was new', async () => {
    const itemsAdded = jest.fn(() => ({ added: [item('2')], unknown: 0 }));
    const itemsRemoved = jest.fn(() => ({ removed: 1 }));
    const user = await show({ itemsAdded, itemsRemoved });
    await user.click(await screen.findByRole('button', { name: 'Lisää listalle' }));
    await user.click(screen.getByRole('button', { name: 'Hitsaajia etsivät' }));
    expect(itemsAdded).toHaveBeenCalledWith('POST /api/lists/l-1/items', { items: [item('1'), item('2')] });
    expect(await screen.findByText('1 lisättiin listalle Hitsaajia etsivät.')).toBeInTheDocument();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^Kumoa/ }));
    expect(itemsRemoved).toHaveBeenCalledWith('DELETE /api/lists/l-1/items', { items: [item('2')] });
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Kumoa/ })).not.toBeInTheDocument());
  });

  it('make a list of it, and undoing deletes that list', async () => {
    const listRemoved = jest.fn(() => ({ removed: true }));
    const user = await show({ listSummary: () => listSummary({ id: 'l-5', name: 'Poiminnat' }), listRemoved });
    await user.click(await screen.findByRole('button', { name: 'Lisää listalle' }));
    await user.click(screen.getByRole('button', { name: 'Uusi lista' }));
    await user.type(screen.getByRole('textbox', { name: 'Listan nimi' }), 'Poiminnat{Enter}');
    expect(await screen.findByText('Lista Poiminnat luotiin ja sille lisättiin 2.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^Kumoa/ }));
    await waitFor(() => expect(listRemoved).toHaveBeenCalledWith('DELETE /api/lists/l-5', {}));
  });

  it('make favourites of it, and undoing leaves those that were favourites before', async () => {
    const itemsAdded = jest.fn(() => ({ added: [item('1')], unknown: 0 }));
    const itemsRemoved = jest.fn(() => ({ removed: 1 }));
    const user = await show({ itemsAdded, itemsRemoved });
    await user.click(await screen.findByRole('button', { name: 'Lisää suosikkeihin' }));
    expect(itemsAdded).toHaveBeenCalledWith('POST /api/favourites', { items: [item('1'), item('2')] });
    expect(await screen.findByText('1 lisättiin suosikkeihin.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^Kumoa/ }));
    await waitFor(() => expect(itemsRemoved).toHaveBeenCalledWith('DELETE /api/favourites', { items: [item('1')] }));
  });

  it('tell of each act, also of the second', async () => {
    const user = await show({ itemsAdded: (path) => ({ added: path.endsWith('favourites') ? [item('1')] : [item('2')], unknown: 0 }) });
    await user.click(await screen.findByRole('button', { name: 'Lisää suosikkeihin' }));
    await waitFor(() => expect(screen.getByRole('button', { name: /^Kumoa ?: 1 lisättiin suosikkeihin/ })).toHaveFocus());
    await user.click(screen.getByRole('button', { name: 'Lisää listalle' }));
    await user.click(screen.getByRole('button', { name: 'Hitsaajia etsivät' }));
    await waitFor(() => expect(screen.getByRole('button', { name: /^Kumoa ?: 1 lisättiin listalle/ })).toHaveFocus());
  });

  it.each([
    [true, 1],
    [false, 0],
  ])('tell of stars that could not be stored where the list has them (%p)', async (stars, told) => {
    await show({ favourite: () => Promise.reject(new ApiProblem('offline')) }, stars);
    const column = TestBed.inject(FavouriteColumn).of<Row>(
      'vacancy',
      ({ id }) => id,
      ({ id }) => id,
    );
    await screen.findByRole('button', { name: 'Lisää suosikkeihin' });
    column.cell({ id: '1' }).button?.press();
    await waitFor(() => expect(TestBed.inject(FavouriteColumn).error()).toBeInstanceOf(ApiProblem));
    TestBed.tick();
    expect(screen.queryAllByText(/Palvelimeen ei saada yhteyttä/)).toHaveLength(told);
  });
});
