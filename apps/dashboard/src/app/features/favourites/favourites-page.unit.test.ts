import { provideRouter } from '@angular/router';
import { render, screen, waitFor, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import type { ShownFavourites } from '@kasvu/contracts';
import { provideApi } from '../../../testing/test-api';
import { listItem, listSummary } from '../../../testing/test-lists';
import { person } from '../../../testing/test-people';
import { me, provideSession } from '../../../testing/test-session';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { ApiProblem } from '../../platform/api/api-problem';
import { FavouritesPage } from './favourites-page';

const addedAt = '2026-11-22T10:00:00Z';
const company = { ...listItem(), addedAt };
const vacancy = { ...listItem({ kind: 'vacancy', id: '11', title: { fi: 'Hitsaaja' }, until: '2026-12-01', gone: true }), addedAt };
const someone = { ...listItem({ kind: 'talent', id: person().pseudonym, title: {}, detail: {}, person: person() }), addedAt };

async function show(change: Partial<ShownFavourites> = {}, api: Parameters<typeof provideApi>[0] = {}) {
  const shown: ShownFavourites = { items: [company, vacancy, someone], noLongerAvailable: 0, ...change };
  await render(FavouritesPage, {
    providers: [
      provideRouter([]),
      provideFinnishTexts(),
      provideSession(me({ permissions: ['favourites.keep', 'talent.read'] })),
      provideApi({
        shownFavourites: () => shown,
        favouriteList: () => ({ items: shown.items.map(({ kind, id }) => ({ kind, id, addedAt })) }),
        lists: () => ({
          items: [listSummary(), listSummary({ id: 'l-2', name: 'Tiimin lista', access: 'viewer', owner: 'Aino Esimerkki' })],
        }),
        listMarks: () => ({ items: [{ kind: 'company', id: company.id, lists: ['l-1'] }] }),
        ...api,
      }),
    ],
  });
  return userEvent.setup();
}

const section = (name: string) => screen.findByRole('region', { name: new RegExp(`^${name}`) });

describe('favourites page', () => {
  it('shows each kind with how many there are, and what each thing is', async () => {
    await show();
    expect(within(await section('Yritykset 1')).getByRole('link', { name: 'Keksitty Konepaja Oy' })).toHaveAttribute(
      'href',
      '/companies/0124610-9',
    );
    const vacancies = await section('Avoimet työpaikat 1');
    expect(vacancies).toHaveTextContent('Päättynyt tai poistunut lähteestä');
    expect(vacancies).toHaveTextContent(/Hakuaika päättyy 1\.12\.2026/);
    const people = await section('Osaajat 1');
    expect(within(people).getByRole('link', { name: 'Profiili 7F3K-9QXT' })).toBeInTheDocument();
    expect(people).toHaveTextContent('Etsii työtä·hitsaaja·Vantaa'.replaceAll('·', ''));
  });

  it('takes a star off in its place, counts without it, and puts it back', async () => {
    const favouriteRemoved = jest.fn(() => ({ removed: true }));
    const favourite = jest.fn(() => ({ kind: 'company' as const, id: company.id, addedAt }));
    const user = await show({}, { favouriteRemoved, favourite });
    await user.click(await screen.findByRole('button', { name: 'Suosikeissa Keksitty Konepaja Oy' }));
    expect(await screen.findByText('Keksitty Konepaja Oy poistettiin suosikeista.')).toBeInTheDocument();
    expect(await section('Yritykset 0')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^Kumoa/ }));
    expect(favourite).toHaveBeenCalledWith('PUT /api/favourites/company/0124610-9', {});
    await waitFor(() => expect(screen.getByRole('button', { name: 'Suosikeissa Keksitty Konepaja Oy' })).toHaveFocus());
  });

  it('shows the first of many, and all of them when asked, keeping the focus among them', async () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ ...company, id: `c-${index}`, title: { fi: `Yritys ${index}` } }));
    const user = await show({ items: many });
    const companies = within(await section('Yritykset 12'));
    expect(companies.getAllByRole('listitem')).toHaveLength(10);
    await user.click(companies.getByRole('button', { name: 'Näytä kaikki 12' }));
    expect(companies.getAllByRole('listitem')).toHaveLength(12);
    expect(companies.getByRole('list', { name: 'Yritykset' })).toHaveFocus();
  });

  it('marks what stands on a list, with the name of the list', async () => {
    await show();
    const companies = within(await section('Yritykset'));
    expect(await companies.findByRole('button', { name: 'Listalla Keksitty Konepaja Oy' })).toHaveAccessibleDescription(
      'Listalla: Hitsaajia etsivät',
    );
    expect(within(await section('Avoimet työpaikat')).getByRole('button', { name: 'Lisää listalle Hitsaaja' })).toBeInTheDocument();
  });

  it('tells neutrally how many people have left', async () => {
    await show({ noLongerAvailable: 2 });
    expect(await screen.findByText('2 henkilöä ei ole enää saatavilla.')).toBeInTheDocument();
  });

  it('teaches what to do while there are none', async () => {
    await show({ items: [] });
    expect(await screen.findByText('Ei vielä suosikkeja')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Siirry hakuun' })).toHaveAttribute('href', '/search');
  });

  it('can be asked again after a failure', async () => {
    const asked = jest
      .fn()
      .mockRejectedValueOnce(new ApiProblem('unavailable'))
      .mockResolvedValue({ items: [company], noLongerAvailable: 0 });
    const user = await show({}, { shownFavourites: asked });
    await user.click(await screen.findByRole('button', { name: 'Yritä uudelleen' }));
    expect(await section('Yritykset 1')).toBeInTheDocument();
  });

  it('shows own lists, and apart from them those shared, by whom; only own ones are changed', async () => {
    await show();
    const lists = within(await section('Listat'));
    expect(await lists.findByRole('link', { name: 'Hitsaajia etsivät' })).toHaveAttribute('href', '/lists/l-1');
    expect(lists.getByText('jakanut Aino Esimerkki, katseluoikeus')).toBeInTheDocument();
    expect(lists.getAllByRole('button', { name: /^Nimi ja jako/ })).toHaveLength(1);
    expect(lists.getAllByRole('button', { name: /^Poista lista/ })).toHaveLength(1);
  });
});
