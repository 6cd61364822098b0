import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import type { FavouriteListDetail, ItemWork } from '@kasvu/contracts';
import { provideApi } from '../../../testing/test-api';
import { showDialogs } from '../../../testing/test-dialogs';
import { listDetail, listItem } from '../../../testing/test-lists';
import { me, provideSession } from '../../../testing/test-session';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { ApiProblem } from '../../platform/api/api-problem';
import { ListPage } from './list-page';

const held = (change: Partial<ItemWork> = {}): ItemWork => ({
  kind: 'company',
  id: '0124610-9',
  status: 'new',
  note: '',
  version: 2,
  changedBy: 'Aino Esimerkki',
  changedAt: '2026-11-22T10:00:00Z',
  ...change,
});
const conflict = (current: ItemWork) =>
  new ApiProblem('conflict', { type: 'about:blank', title: 'Changed', status: 409, code: 'conflict', traceId: 't-1', current });
const path = 'PUT /api/lists/l-1/items/company/0124610-9';

async function show(list: Partial<FavouriteListDetail> = {}, api: Parameters<typeof provideApi>[0] = {}) {
  await render(ListPage, {
    inputs: { id: 'l-1' },
    providers: [
      provideRouter([]),
      provideFinnishTexts(),
      provideSession(me({ permissions: ['favourites.keep'] })),
      provideApi({ list: () => listDetail(list), lists: () => ({ items: [] }), listMarks: () => ({ items: [] }), ...api }),
    ],
  });
  await screen.findByRole('heading', { level: 1, name: 'Hitsaajia etsivät' });
  return userEvent.setup();
}

const three = () => [
  listItem(),
  listItem({ kind: 'vacancy', id: '11', title: { fi: 'Hitsaaja' } }),
  listItem({ kind: 'vacancy', id: '12', title: { fi: 'Sorvaaja' } }),
];
const row = (name: string) => within(screen.getByRole('link', { name }).closest('li') as HTMLElement);
const order = () =>
  within(screen.getByRole('list', { name: 'Hitsaajia etsivät' }))
    .getAllByRole('heading')
    .map((each) => each.textContent?.trim());

describe('list page', () => {
  beforeAll(showDialogs);

  it('shows what is on the list, who put it there, and how many people are not shown', async () => {
    await show({ noLongerAvailable: 1, notShown: 2 });
    expect(order()).toEqual(['Keksitty Konepaja Oy', 'Hitsaaja']);
    expect(row('Keksitty Konepaja Oy').getByText(/^lisännyt Keksitty Käyttäjä 20\.11\.2026/)).toBeInTheDocument();
    expect(screen.getByText('1 henkilö ei ole enää saatavilla.')).toBeInTheDocument();
    expect(screen.getByText(/lisäksi 2 henkilöä/)).toBeInTheDocument();
  });

  it('lets a viewer change nothing', async () => {
    await show({ access: 'viewer', owner: 'Aino Esimerkki' });
    expect(screen.getByText('Listaa voi katsoa mutta ei muuttaa.')).toBeInTheDocument();
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Siirrä|Poista|muistiinpano|Nimi ja jako/ })).not.toBeInTheDocument();
  });

  it('leaves sharing and deleting to the owner', async () => {
    await show({ access: 'editor' });
    expect(screen.queryByRole('button', { name: /Nimi ja jako|Poista lista$/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Poistu listalta' })).not.toBeInTheDocument();
    expect(row('Hitsaaja').getByRole('combobox', { name: 'Tila: Hitsaaja' })).toBeInTheDocument();
  });

  it('sets a status at once', async () => {
    const itemWork = jest.fn(() => held({ status: 'waiting' }));
    const user = await show({}, { itemWork });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Tila: Keksitty Konepaja Oy' }), 'Odottaa');
    expect(itemWork).toHaveBeenCalledWith(path, { status: 'waiting', note: '', version: 1 });
    expect(await row('Keksitty Konepaja Oy').findByText(/^muuttanut Aino Esimerkki/)).toBeInTheDocument();
  });

  it('tells the status held now when somebody else has changed it meanwhile', async () => {
    const user = await show({}, { itemWork: () => Promise.reject(conflict(held({ status: 'done' }))) });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Tila: Keksitty Konepaja Oy' }), 'Odottaa');
    expect(await screen.findByText(/Se on nyt: Valmis/)).toBeInTheDocument();
    expect(screen.getByRole('combobox', { name: 'Tila: Keksitty Konepaja Oy' })).toHaveValue('done');
  });

  it('saves a note by Enter and by leaving the field, and not by Escape', async () => {
    const itemWork = jest.fn((_path: string, { note }: { note?: unknown }) => held({ note: String(note) }));
    const user = await show({}, { itemWork });
    const write = async (text: string, after: string) => {
      await user.click(row('Keksitty Konepaja Oy').getByRole('button', { name: /^(Lisää|Muokkaa) muistiinpano/ }));
      await user.clear(await screen.findByRole('textbox', { name: 'Muistiinpano: Keksitty Konepaja Oy' }));
      await user.type(screen.getByRole('textbox', { name: 'Muistiinpano: Keksitty Konepaja Oy' }), text + after);
    };
    await write('Soitto maanantaina', '{Enter}');
    expect(await screen.findByText('Soitto maanantaina')).toBeInTheDocument();
    await write('Peruttu', '{Escape}');
    expect(screen.getByText('Soitto maanantaina')).toBeInTheDocument();
    await write('Soitto tiistaina', '');
    await user.tab();
    expect(await screen.findByText('Soitto tiistaina')).toBeInTheDocument();
    expect(itemWork.mock.calls.map(([, { note }]) => note)).toEqual(['Soitto maanantaina', 'Soitto tiistaina']);
  });

  it('keeps what is written while the note is being saved, and saves that too when the field is left', async () => {
    const notes: unknown[] = [];
    const answers: (() => void)[] = [];
    const itemWork = (_path: string, { note, version }: { note?: unknown; version?: unknown }) => {
      notes.push([note, version]);
      return new Promise<ItemWork>((resolve) => answers.push(() => resolve(held({ note: String(note), version: notes.length + 1 }))));
    };
    const user = await show({}, { itemWork });
    await user.click(row('Keksitty Konepaja Oy').getByRole('button', { name: /^Lisää muistiinpano/ }));
    const field = await screen.findByRole('textbox');
    await user.type(field, 'Soitto{Enter} tiistaina');
    await user.tab();
    answers[0]?.();
    await waitFor(() => expect(notes).toHaveLength(2));
    expect(notes).toEqual([
      ['Soitto', 1],
      ['Soitto tiistaina', 2],
    ]);
    answers[1]?.();
    expect(await screen.findByText('Soitto tiistaina')).toBeInTheDocument();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });

  it('keeps the note open, and says so, when it could not be saved as the field was left', async () => {
    const user = await show({}, { itemWork: () => Promise.reject(new ApiProblem('offline')) });
    await user.click(row('Keksitty Konepaja Oy').getByRole('button', { name: /^Lisää muistiinpano/ }));
    await user.type(await screen.findByRole('textbox'), 'Soitto');
    await user.tab();
    expect(await screen.findByText(/Palvelimeen ei saada yhteyttä/)).toBeInTheDocument();
    expect(screen.getByRole('textbox')).toHaveValue('Soitto');
  });

  it('shows both texts when two have written the same note, and writes over nothing before it is told to', async () => {
    const itemWork = jest
      .fn()
      .mockRejectedValueOnce(conflict(held({ note: 'Toisen teksti', version: 5 })))
      .mockResolvedValue(held({ note: 'Oma teksti', version: 6 }));
    const user = await show({}, { itemWork });
    await user.click(row('Keksitty Konepaja Oy').getByRole('button', { name: /^Lisää muistiinpano/ }));
    const field = await screen.findByRole('textbox');
    await user.type(field, 'Oma teksti{Enter}');
    expect(await screen.findByText('Toisen teksti')).toBeInTheDocument();
    expect(screen.getByText(/Muistiinpanoa muutti sillä välin Aino Esimerkki/)).toBeInTheDocument();
    expect(field).toHaveValue('Oma teksti');
    fireEvent.blur(field);
    expect(itemWork).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole('button', { name: 'Tallenna oma teksti' }));
    expect(itemWork).toHaveBeenLastCalledWith(path, { status: 'new', note: 'Oma teksti', version: 5 });
    await waitFor(() => expect(screen.queryByRole('textbox')).not.toBeInTheDocument());
  });

  it('is no conflict when somebody else has changed the status while a note was written', async () => {
    const itemWork = jest
      .fn()
      .mockRejectedValueOnce(conflict(held({ status: 'done', version: 5 })))
      .mockResolvedValue(held({ status: 'done', note: 'Soitettu', version: 6 }));
    const user = await show({}, { itemWork });
    await user.click(row('Keksitty Konepaja Oy').getByRole('button', { name: /^Lisää muistiinpano/ }));
    await user.type(await screen.findByRole('textbox'), 'Soitettu{Enter}');
    expect(await screen.findByText('Soitettu')).toBeInTheDocument();
    expect(itemWork).toHaveBeenLastCalledWith(path, { status: 'done', note: 'Soitettu', version: 5 });
  });

  it('moves a thing by buttons and by Alt with an arrow, keeping the focus', async () => {
    const itemMoved = jest.fn(() => ({ moved: true }));
    const user = await show({}, { itemMoved });
    await user.click(screen.getByRole('button', { name: 'Siirrä alemmas: Keksitty Konepaja Oy' }));
    expect(order()).toEqual(['Hitsaaja', 'Keksitty Konepaja Oy']);
    expect(itemMoved).toHaveBeenLastCalledWith('POST /api/lists/l-1/move', { item: { kind: 'company', id: '0124610-9' }, before: null });
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await waitFor(() => expect(order()).toEqual(['Keksitty Konepaja Oy', 'Hitsaaja']));
    expect(itemMoved).toHaveBeenLastCalledWith('POST /api/lists/l-1/move', {
      item: { kind: 'company', id: '0124610-9' },
      before: { kind: 'vacancy', id: '11' },
    });
    expect(screen.getByRole('button', { name: 'Siirrä alemmas: Keksitty Konepaja Oy' })).toHaveFocus();
  });

  it('stores moves made quickly one after another, none of them lost', async () => {
    const sent: unknown[] = [];
    const answers: (() => void)[] = [];
    const itemMoved = (_path: string, { before }: { before?: unknown }) => {
      sent.push(before);
      return new Promise<{ moved: boolean }>((resolve) => answers.push(() => resolve({ moved: true })));
    };
    const user = await show({ items: three() }, { itemMoved });
    await user.click(screen.getByRole('button', { name: 'Siirrä alemmas: Keksitty Konepaja Oy' }));
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(order()).toEqual(['Hitsaaja', 'Sorvaaja', 'Keksitty Konepaja Oy']);
    expect(sent).toEqual([{ kind: 'vacancy', id: '12' }]);
    answers[0]?.();
    await waitFor(() => expect(sent).toEqual([{ kind: 'vacancy', id: '12' }, null]));
  });

  it('undoes only the order of a move that could not be stored, and leaves the moves after it', async () => {
    const itemMoved = jest.fn().mockRejectedValueOnce(new ApiProblem('unavailable')).mockResolvedValue({ moved: true });
    const itemWork = jest.fn(() => held({ status: 'waiting' }));
    const user = await show({ items: three() }, { itemMoved, itemWork });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Tila: Keksitty Konepaja Oy' }), 'Odottaa');
    fireEvent.click(screen.getByRole('button', { name: 'Siirrä alemmas: Keksitty Konepaja Oy' }));
    fireEvent.click(screen.getByRole('button', { name: 'Siirrä ylemmäs: Sorvaaja' }));
    expect(await screen.findByText(/Palvelu ei ole juuri nyt käytettävissä/)).toBeInTheDocument();
    await waitFor(() => expect(itemMoved).toHaveBeenCalledTimes(2));
    await waitFor(() => expect(order()).toEqual(['Sorvaaja', 'Keksitty Konepaja Oy', 'Hitsaaja']));
    expect(screen.getByRole('combobox', { name: 'Tila: Keksitty Konepaja Oy' })).toHaveValue('waiting');
  });

  it('puts a thing back where it was when the move could not be saved, and says so', async () => {
    const user = await show({}, { itemMoved: () => Promise.reject(new ApiProblem('unavailable')) });
    await user.click(screen.getByRole('button', { name: 'Siirrä ylemmäs: Hitsaaja' }));
    expect(await screen.findByText(/Palvelu ei ole juuri nyt käytettävissä/)).toBeInTheDocument();
    expect(order()).toEqual(['Keksitty Konepaja Oy', 'Hitsaaja']);
  });

  it('takes a thing off, and puts it back with its status, its note and its place', async () => {
    const worked = listItem({ status: 'waiting', note: 'Soitettava', version: 4 });
    const calls: [string, unknown][] = [];
    const note =
      <T>(answer: T) =>
      (to: string, body: unknown): T => (calls.push([to, body]), answer);
    const user = await show(
      { items: [worked, listItem({ kind: 'vacancy', id: '11', title: { fi: 'Hitsaaja' } })] },
      {
        itemsRemoved: note({ removed: 1 }),
        itemsAdded: note({ added: [{ kind: 'company' as const, id: '0124610-9' }], unknown: 0 }),
        itemMoved: note({ moved: true }),
        itemWork: note(held({ status: 'waiting', note: 'Soitettava' })),
      },
    );
    await user.click(screen.getByRole('button', { name: 'Poista listalta: Keksitty Konepaja Oy' }));
    expect(await screen.findByText('Keksitty Konepaja Oy poistettiin listalta.')).toBeInTheDocument();
    expect(screen.getByText('1 kohde')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^Kumoa/ }));
    expect(await screen.findByText('Soitettava')).toBeInTheDocument();
    await waitFor(() => expect(calls).toHaveLength(4));
    const company = { kind: 'company', id: '0124610-9' };
    expect(calls).toEqual([
      ['DELETE /api/lists/l-1/items', { items: [company] }],
      ['POST /api/lists/l-1/items', { items: [company] }],
      ['POST /api/lists/l-1/move', { item: company, before: { kind: 'vacancy', id: '11' } }],
      [path, { status: 'waiting', note: 'Soitettava', version: 1 }],
    ]);
  });

  it('keeps the way back, and the status and the note, of what could not be put back wholly', async () => {
    const worked = listItem({ status: 'waiting', note: 'Soitettava', version: 4 });
    const itemWork = jest
      .fn()
      .mockRejectedValueOnce(new ApiProblem('unavailable'))
      .mockResolvedValue(held({ status: 'waiting', note: 'Soitettava' }));
    const user = await show(
      { items: [worked] },
      { itemsRemoved: () => ({ removed: 1 }), itemsAdded: () => ({ added: [], unknown: 0 }), itemMoved: () => ({ moved: true }), itemWork },
    );
    await user.click(screen.getByRole('button', { name: 'Poista listalta: Keksitty Konepaja Oy' }));
    await user.click(await screen.findByRole('button', { name: /^Kumoa/ }));
    expect(await screen.findByText(/Palvelu ei ole juuri nyt käytettävissä/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^Kumoa/ }));
    expect(await screen.findByText('Soitettava')).toBeInTheDocument();
    expect(itemWork).toHaveBeenLastCalledWith(path, { status: 'waiting', note: 'Soitettava', version: 1 });
  });

  it('tells with whom it is shared as soon as that holds, and closes what cannot be cancelled', async () => {
    const elo = { userId: 'u-3', name: 'Elo Keksitty', access: 'viewer' as const };
    const user = await show(
      { members: [elo] },
      { listMembers: (to: string) => ({ members: to.startsWith('DELETE') ? [] : [elo] }), colleagueList: () => ({ items: [] }) },
    );
    expect(screen.getByText('jaettu: Elo Keksitty')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Nimi ja jako' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('button', { name: 'Peruuta' })).toBeInTheDocument();
    await user.click(await dialog.findByRole('button', { name: /^Lopeta jako/ }));
    expect(await dialog.findByText('Jako lopetettu: Elo Keksitty')).toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: 'Sulje' }));
    expect(screen.queryByText('jaettu: Elo Keksitty')).not.toBeInTheDocument();
  });

  it('is left by who has it by name, after asking', async () => {
    const listLeft = jest.fn(() => ({ left: true }));
    const own = { userId: me().user.id, name: me().user.name, access: 'editor' as const };
    const user = await show({ access: 'editor', owner: 'Aino Esimerkki', members: [own] }, { listLeft });
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    await user.click(screen.getByRole('button', { name: 'Poistu listalta' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(listLeft).not.toHaveBeenCalled();
    await user.click(dialog.getByRole('button', { name: 'Poistu listalta' }));
    expect(listLeft).toHaveBeenCalledWith('DELETE /api/lists/l-1/members/me', {});
    await waitFor(() => expect(navigate).toHaveBeenCalledWith(['/favourites']));
  });

  it('teaches what to do while it is empty', async () => {
    await show({ items: [] });
    expect(screen.getByText('Lista on tyhjä')).toBeInTheDocument();
  });
});

it('a list that is not there, or is not for who asks, leads back to the lists', async () => {
  await render(ListPage, {
    inputs: { id: 'l-9' },
    providers: [provideRouter([]), provideFinnishTexts(), provideSession(me({ permissions: ['favourites.keep'] })), provideApi({})],
  });
  expect(await screen.findByText('Tietoa ei löydy')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Suosikit ja listat' })).toHaveAttribute('href', '/favourites');
});
