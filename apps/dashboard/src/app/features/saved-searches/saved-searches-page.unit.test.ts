import { provideRouter } from '@angular/router';
import { render, screen, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import type { SavedSearch } from '@kasvu/contracts';
import { provideApi } from '../../../testing/test-api';
import { showDialogs } from '../../../testing/test-dialogs';
import { savedSearch } from '../../../testing/test-own-work';
import { me, provideSession } from '../../../testing/test-session';
import { provideFinnishTexts } from '../../../testing/test-texts';
import type { ApiParameters } from '../../platform/api/api-client';
import { ApiProblem } from '../../platform/api/api-problem';
import { SavedSearchesPage } from './saved-searches-page';

async function show(held: SavedSearch[], change?: (path: string) => SavedSearch) {
  const sent: [string, ApiParameters][] = [];
  await render(SavedSearchesPage, {
    providers: [
      provideRouter([]),
      provideFinnishTexts(),
      provideSession(me({ permissions: ['favourites.keep'] })),
      provideApi({
        savedSearches: () => ({ items: held }),
        savedSearchRemoved: () => ({ removed: true }),
        savedSearch: (path, body) => {
          sent.push([path, body]);
          return change ? change(path) : savedSearch({ ...held[0], ...(body as Partial<SavedSearch>) });
        },
      }),
    ],
  });
  return { sent, user: userEvent.setup() };
}

const row = async (name: string) => within((await screen.findByRole('link', { name })).closest('li')!);

describe('saved searches', () => {
  beforeAll(showDialogs);

  it('tell where they lead, how much they find and how much is new; of people only that there are at least so many', async () => {
    await show([savedSearch(), savedSearch({ id: 's-2', name: 'Osaajia', page: 'talent', query: { skill: '7' }, total: 10, fresh: null })]);
    expect(await screen.findByText('2 hakua')).toBeInTheDocument();
    const vacancies = await row('Hitsaajat Vantaalla');
    expect(vacancies.getByRole('link')).toHaveAttribute('href', '/vacancies?q=hitsaaja&municipality=092&saved=s-1');
    expect(vacancies.getByText('12 tulosta')).toBeInTheDocument();
    expect(vacancies.getByText('3 uutta')).toBeInTheDocument();
    const people = await row('Osaajia');
    expect(people.getByText('vähintään 10 osaajaa')).toBeInTheDocument();
    expect(people.queryByText(/uutta/)).not.toBeInTheDocument();
  });

  it('say of too few people only that they are fewer than the least group', async () => {
    await show([savedSearch({ page: 'talent', total: 0, fresh: null })]);
    expect((await row('Hitsaajat Vantaalla')).getByText('alle 5')).toBeInTheDocument();
  });

  it('say when one can no longer be made, and what to do', async () => {
    await show([savedSearch({ total: null, fresh: null })]);
    expect((await row('Hitsaajat Vantaalla')).getByText(/Avaa haku, tarkista suodattimet/)).toBeInTheDocument();
  });

  it('are told of daily once that is chosen', async () => {
    const { sent, user } = await show([savedSearch()]);
    await user.selectOptions((await row('Hitsaajat Vantaalla')).getByRole('combobox', { name: 'Kooste' }), 'Joka päivä');
    expect(sent).toEqual([
      [
        'PUT /api/saved-searches/s-1',
        { name: 'Hitsaajat Vantaalla', digest: 'daily', query: { q: 'hitsaaja', municipality: '092' }, version: 1 },
      ],
    ]);
    expect(await screen.findByText('Kooste päättyy 18.2.2027')).toBeInTheDocument();
  });

  it('keep the digest they have when another could not be saved, and say why', async () => {
    const { user } = await show([savedSearch()], () => {
      throw new ApiProblem('unavailable');
    });
    const digest = (await row('Hitsaajat Vantaalla')).getByRole('combobox', { name: 'Kooste' });
    await user.selectOptions(digest, 'Joka päivä');
    expect(await screen.findByText(/Palvelu ei ole juuri nyt käytettävissä/)).toBeInTheDocument();
    expect(digest).toHaveValue('none');
  });

  it('are renewed by one press', async () => {
    const ended = savedSearch({ digest: 'weekly', expired: true, expiresOn: '2026-11-01' });
    const { sent, user } = await show([ended], () => ({ ...ended, expired: false, expiresOn: '2027-02-24' }));
    expect(await screen.findByText('Kooste päättyi 1.11.2026')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^Jatka 90 päivää/ }));
    expect(await screen.findByText('Kooste päättyy 24.2.2027')).toBeInTheDocument();
    expect(sent).toEqual([['POST /api/saved-searches/s-1/renew', {}]]);
  });

  it('are renamed', async () => {
    const { user } = await show([savedSearch()]);
    await user.click((await row('Hitsaajat Vantaalla')).getByRole('button', { name: /^Nimeä uudelleen/ }));
    const name = screen.getByRole('textbox', { name: 'Nimi' });
    await user.clear(name);
    await user.type(name, 'Hitsarit');
    await user.click(screen.getByRole('button', { name: 'Tallenna' }));
    expect(await screen.findByRole('link', { name: 'Hitsarit' })).toBeInTheDocument();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('are deleted in their place, and brought back there', async () => {
    const { sent, user } = await show([savedSearch()]);
    await user.click((await row('Hitsaajat Vantaalla')).getByRole('button', { name: /^Poista haku/ }));
    await user.click(await screen.findByRole('button', { name: /^Kumoa/ }));
    expect(await screen.findByRole('link', { name: 'Hitsaajat Vantaalla' })).toBeInTheDocument();
    expect(screen.getByRole('list', { name: 'Tallennetut haut' })).toHaveFocus();
    expect(sent.map(([path]) => path)).toEqual(['POST /api/saved-searches']);
  });

  it('say how to save the first one', async () => {
    await show([]);
    expect(await screen.findByText('Ei tallennettuja hakuja')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Hae osaamisella' })).toHaveAttribute('href', '/search');
  });
});
