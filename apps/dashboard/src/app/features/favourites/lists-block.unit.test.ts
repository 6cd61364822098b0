import { provideRouter } from '@angular/router';
import { render, screen, waitFor, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import type { ListMembers } from '@kasvu/contracts';
import { provideApi } from '../../../testing/test-api';
import { showDialogs } from '../../../testing/test-dialogs';
import { listSummary } from '../../../testing/test-lists';
import { me, provideSession } from '../../../testing/test-session';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { ApiProblem } from '../../platform/api/api-problem';
import { ListsBlock } from './lists-block';

const aino: ListMembers['members'][number] = { userId: 'u-2', name: 'Aino Esimerkki', access: 'viewer' };

async function show(api: Parameters<typeof provideApi>[0] = {}) {
  const lists = jest.fn(() => ({ items: [listSummary()] }));
  await render(ListsBlock, {
    providers: [
      provideRouter([{ path: 'lists/:id', component: ListsBlock }]),
      provideFinnishTexts(),
      provideSession(me({ permissions: ['favourites.keep'] })),
      provideApi({
        lists,
        listMarks: () => ({ items: [] }),
        listMembers: () => ({ members: [aino] }),
        colleagueList: () => ({ items: [] }),
        ...api,
      }),
    ],
  });
  return { user: userEvent.setup(), lists };
}

const conflict = (current: unknown) =>
  new ApiProblem('conflict', { type: 'about:blank', title: 'Changed', status: 409, code: 'conflict', traceId: 't-1', current });
const dialog = async () => within(await screen.findByRole('dialog'));

describe('lists block', () => {
  beforeAll(showDialogs);

  it('makes a list by name, and asks for the name', async () => {
    const made = jest.fn(() => listSummary({ id: 'l-9', name: 'Uudet' }));
    const { user } = await show({ listSummary: made });
    await user.click(await screen.findByRole('button', { name: 'Uusi lista' }));
    const it = await dialog();
    await user.click(it.getByRole('button', { name: 'Uusi lista' }));
    expect(it.getByText('Listalle tarvitaan nimi.')).toBeInTheDocument();
    await user.type(it.getByRole('textbox', { name: 'Listan nimi' }), 'Uudet{Enter}');
    expect(made).toHaveBeenCalledWith('POST /api/lists', { name: 'Uudet', items: [] });
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('says before deleting a list that it cannot be undone', async () => {
    const listRemoved = jest.fn(() => ({ removed: true }));
    const { user, lists } = await show({ listRemoved });
    await user.click(await screen.findByRole('button', { name: /^Poista lista/ }));
    const it = await dialog();
    expect(it.getByText(/Listalla on 2 kohdetta\. Poistoa ei voi kumota/)).toBeInTheDocument();
    await user.click(it.getByRole('button', { name: 'Poista lista' }));
    expect(listRemoved).toHaveBeenCalledWith('DELETE /api/lists/l-1', {});
    await waitFor(() => expect(lists).toHaveBeenCalledTimes(2));
  });

  it('renames a list and shares it with the team, from the version that was seen', async () => {
    const changed = jest.fn(() => listSummary({ name: 'Metalli', team: 'editor', version: 4 }));
    const { user } = await show({ listSummary: changed });
    await user.click(await screen.findByRole('button', { name: /^Nimi ja jako/ }));
    const it = await dialog();
    await user.clear(it.getByRole('textbox', { name: 'Listan nimi' }));
    await user.type(it.getByRole('textbox', { name: 'Listan nimi' }), 'Metalli');
    await user.selectOptions(it.getByRole('combobox', { name: 'Koko tiimi' }), 'Voi muokata');
    await user.click(it.getByRole('button', { name: 'Tallenna' }));
    expect(changed).toHaveBeenCalledWith('PUT /api/lists/l-1', { name: 'Metalli', team: 'editor', version: 3 });
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('tells what a list is called now when it was changed elsewhere, and writes over it only when told to', async () => {
    const changed = jest
      .fn()
      .mockRejectedValueOnce(conflict(listSummary({ name: 'Toisaalla annettu', version: 7 })))
      .mockResolvedValue(listSummary());
    const { user } = await show({ listSummary: changed });
    await user.click(await screen.findByRole('button', { name: /^Nimi ja jako/ }));
    const it = await dialog();
    await user.type(it.getByRole('textbox', { name: 'Listan nimi' }), '!{Enter}');
    expect(await it.findByText(/Nyt nimi on Toisaalla annettu/)).toBeInTheDocument();
    expect(it.getByRole('button', { name: 'Jätä tallennetut tiedot' })).toBeInTheDocument();
    await user.click(it.getByRole('button', { name: 'Tallenna nämä silti' }));
    expect(changed).toHaveBeenLastCalledWith('PUT /api/lists/l-1', { name: 'Hitsaajia etsivät!', team: 'none', version: 7 });
  });

  it('shares a list with a colleague by name, says what they may do, and stops sharing', async () => {
    const members = jest.fn((path: string): ListMembers => ({ members: path.startsWith('DELETE') ? [] : [aino] }));
    const { user } = await show({ listMembers: members, colleagueList: () => ({ items: [{ id: 'u-3', name: 'Elo Keksitty' }] }) });
    await user.click(await screen.findByRole('button', { name: /^Nimi ja jako/ }));
    const it = await dialog();
    await user.type(await it.findByRole('combobox', { name: 'Jaa kollegalle' }), 'Elo');
    await user.click(await it.findByRole('option', { name: 'Elo Keksitty' }));
    expect(members).toHaveBeenLastCalledWith('PUT /api/lists/l-1/members/u-3', { access: 'viewer' });
    await user.selectOptions(it.getByRole('combobox', { name: 'Aino Esimerkki' }), 'Voi muokata');
    expect(members).toHaveBeenLastCalledWith('PUT /api/lists/l-1/members/u-2', { access: 'editor' });
    await user.click(it.getByRole('button', { name: /^Lopeta jako/ }));
    expect(members).toHaveBeenLastCalledWith('DELETE /api/lists/l-1/members/u-2', {});
    expect(await it.findByText('Ei jaettu kenellekään nimeltä.')).toBeInTheDocument();
  });
});
