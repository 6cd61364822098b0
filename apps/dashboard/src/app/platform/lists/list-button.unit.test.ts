import { render, screen, waitFor, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { provideApi } from '../../../testing/test-api';
import { showDialogs } from '../../../testing/test-dialogs';
import { listSummary } from '../../../testing/test-lists';
import { me, provideSession } from '../../../testing/test-session';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { ApiProblem } from '../api/api-problem';
import { ListButton } from './list-button';

const item = { kind: 'company' as const, id: '0124610-9' };
const lists = () => ({ items: [listSummary(), listSummary({ id: 'l-2', name: 'Tiimin lista', access: 'viewer' })] });

async function show(api: Parameters<typeof provideApi>[0]) {
  await render(ListButton, {
    inputs: { ...item, name: 'Konepaja', worded: true },
    providers: [
      provideFinnishTexts(),
      provideSession(me({ permissions: ['favourites.keep'] })),
      provideApi({ lists, listMarks: () => ({ items: [] }), ...api }),
    ],
  });
  return userEvent.setup();
}

describe('list button', () => {
  beforeAll(showDialogs);

  it('puts a thing on a list one may change, says so, and takes it back by its undo', async () => {
    const itemsAdded = jest.fn(() => ({ added: [item], unknown: 0 }));
    const itemsRemoved = jest.fn(() => ({ removed: 1 }));
    const user = await show({ itemsAdded, itemsRemoved });
    await user.click(await screen.findByRole('button', { name: 'Lisää listalle Konepaja' }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.queryByRole('button', { name: /Tiimin lista/ })).not.toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: 'Hitsaajia etsivät' }));
    expect(itemsAdded).toHaveBeenCalledWith('POST /api/lists/l-1/items', { items: [item] });
    const undo = await dialog.findByRole('button', { name: /^Kumoa ?: 1 lisättiin listalle Hitsaajia etsivät\.$/ });
    expect(undo).toHaveFocus();
    expect(screen.getByRole('button', { name: 'Listalla Konepaja' })).toHaveAccessibleDescription('Listalla: Hitsaajia etsivät');
    await user.click(undo);
    expect(itemsRemoved).toHaveBeenCalledWith('DELETE /api/lists/l-1/items', { items: [item] });
    expect(await screen.findByRole('button', { name: 'Lisää listalle Konepaja' })).toBeInTheDocument();
    expect(dialog.getByRole('status')).toHaveTextContent('Kumottu.');
    expect(dialog.getByRole('button', { name: 'Valmis' })).toHaveFocus();
  });

  it('only tells of what stood on a list before, whose status and note would be lost', async () => {
    const user = await show({ listMarks: () => ({ items: [{ ...item, lists: ['l-1'] }] }) });
    await user.click(await screen.findByRole('button', { name: 'Listalla Konepaja' }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText('Hitsaajia etsivät').closest('li')).toHaveTextContent(/listalla$/);
    expect(dialog.queryByRole('button', { name: /Hitsaajia etsivät/ })).not.toBeInTheDocument();
    expect(dialog.getByText(/^Listalta poistetaan listan omalla sivulla/)).toBeInTheDocument();
  });

  it('is not there while it is not known what stands on lists', async () => {
    const marks = jest.fn().mockRejectedValue(new ApiProblem('unavailable'));
    await show({ listMarks: marks });
    await waitFor(() => expect(marks).toHaveBeenCalled());
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('makes the first list with the thing on it', async () => {
    const made = jest.fn(() => listSummary({ name: 'Uudet' }));
    const user = await show({ lists: () => ({ items: [] }), listSummary: made });
    await user.click(await screen.findByRole('button', { name: 'Lisää listalle Konepaja' }));
    await user.type(screen.getByRole('textbox', { name: 'Listan nimi' }), 'Uudet{Enter}');
    expect(made).toHaveBeenCalledWith('POST /api/lists', { name: 'Uudet', items: [item] });
    await waitFor(() => expect(screen.getByRole('button', { name: /^Kumoa ?: Lista Uudet luotiin/ })).toHaveFocus());
  });

  it('says why a thing could not be put on a list', async () => {
    const user = await show({ itemsAdded: () => Promise.reject(new ApiProblem('offline')) });
    await user.click(await screen.findByRole('button', { name: 'Lisää listalle Konepaja' }));
    await user.click(screen.getByRole('button', { name: 'Hitsaajia etsivät' }));
    expect(await screen.findByText(/Palvelimeen ei saada yhteyttä/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Hitsaajia etsivät' })).toBeInTheDocument();
  });
});
