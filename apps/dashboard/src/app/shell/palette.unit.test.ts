import { Location } from '@angular/common';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { render, screen, waitFor } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import type { Permission, SavedSearch, ShownFavourites } from '@kasvu/contracts';
import { provideApi } from '../../testing/test-api';
import { showDialogs } from '../../testing/test-dialogs';
import { companyRow } from '../../testing/test-records';
import { me, provideSession } from '../../testing/test-session';
import { provideFinnishTexts } from '../../testing/test-texts';
import { ApiProblem } from '../platform/api/api-problem';
import { RecentSearches } from '../platform/search/recent-searches';
import { Palette } from './palette';

@Component({ template: '' })
class Page {}

const addedAt = '2026-11-22T10:00:00Z';
const saved: SavedSearch = {
  id: 's1',
  name: 'Konepajat Vantaalla',
  page: 'companies',
  query: { municipality: '092' },
  digest: 'none',
  total: 3,
  fresh: 0,
  lastSeenAt: addedAt,
  expiresOn: '2027-02-20',
  expired: false,
  version: 1,
};
const list = {
  id: 'l1',
  name: 'Konepajakierros',
  access: 'owner' as const,
  owner: 'Aila',
  team: 'none' as const,
  count: 2,
  changedAt: addedAt,
  version: 1,
};
const favourite: ShownFavourites['items'][number] = {
  kind: 'study',
  id: '12',
  title: { fi: 'Konepaja-asentajan koulutus' },
  detail: {},
  until: null,
  gone: false,
  person: null,
  addedAt,
};
const company = companyRow({ name: 'Konepaja Oy' });

async function show({ permissions = ['search.read', 'companies.read', 'favourites.keep'] as Permission[], fails = false } = {}) {
  Element.prototype.scrollIntoView = jest.fn();
  const closed = jest.fn();
  const companyPage = jest.fn(() =>
    fails ? Promise.reject(new ApiProblem('unavailable')) : { items: [company], total: 1, nextCursor: null },
  );
  const shownFavourites = jest.fn(() => ({ items: [favourite], noLongerAvailable: 0 }));
  const rendered = await render(Palette, {
    on: { closed },
    configureTestBed: (bed) => bed.inject(RecentSearches).add('konepajan johtaja'),
    providers: [
      provideRouter([{ path: '**', component: Page }]),
      provideFinnishTexts(),
      provideSession(me({ permissions })),
      provideApi({
        companyPage,
        shownFavourites,
        favouriteList: () => ({
          items: [
            { kind: 'study', id: '12', addedAt },
            { kind: 'talent', id: '0'.repeat(20), addedAt },
          ],
        }),
        lists: () => ({ items: [list] }),
        listMarks: () => ({ items: [] }),
        savedSearches: () => ({ items: [saved] }),
        preferences: () => ({ quietAfterMonths: 6, shortcuts: true, mail: true }),
      }),
    ],
  });
  const user = userEvent.setup();
  const options = () => screen.getAllByRole('option').map(({ textContent }) => textContent?.trim().replaceAll(/\s+/g, ' '));
  const field = screen.getByRole('combobox', { name: /^Sivun, haun/ });
  return {
    ...rendered,
    closed,
    companyPage,
    shownFavourites,
    user,
    field,
    options,
    path: () => decodeURIComponent(TestBed.inject(Location).path()),
  };
}

describe('command palette', () => {
  beforeAll(showDialogs);
  beforeEach(() => localStorage.clear());

  it('offers the pages one may open before anything is typed, and no company', async () => {
    const { options, companyPage } = await show({ permissions: ['companies.read', 'sources.read'] });
    expect(options()).toEqual(['Yritykset', 'Tietolähteet']);
    expect(companyPage).not.toHaveBeenCalled();
  });

  it('finds searches, lists, favourites and companies by a part of their name, and offers to search for it', async () => {
    const { user, field, options } = await show();
    await user.type(field, 'konepaja');
    await waitFor(() =>
      expect(options()).toEqual([
        'konepajan johtaja',
        'Konepajat Vantaalla Yritykset',
        'Konepajakierros',
        'Konepaja-asentajan koulutus opinto',
        'Konepaja Oy 0124610-9',
        'konepaja',
      ]),
    );
    expect(screen.getByRole('group', { name: 'Listat' })).toBeInTheDocument();
    expect(await screen.findByText('6 kohdetta')).toBeInTheDocument();
  });

  it('goes where Enter leads, moving with the arrows while the focus stays in the field', async () => {
    const { user, field, closed, path } = await show();
    await user.type(field, 'konepaja');
    await screen.findByText('6 kohdetta');
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('konepajan johtaja');
    await user.keyboard('{ArrowDown}');
    const second = screen.getByRole('option', { name: /Konepajat Vantaalla/ });
    expect(second).toHaveAttribute('aria-selected', 'true');
    expect(field).toHaveAttribute('aria-activedescendant', second.id);
    expect(field).toHaveFocus();
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(screen.getAllByRole('option').at(-1)).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(closed).toHaveBeenCalledTimes(1);
    await waitFor(() => expect(path()).toBe('/companies?municipality=092&saved=s1'));
  });

  it.each([
    [/Konepajakierros/, '/lists/l1'],
    [/Konepaja-asentajan/, '/studies/12'],
    [/Konepaja Oy/, '/companies/0124610-9'],
    [/^konepaja$/, '/search?q=konepaja'],
  ])('goes to what is pressed: %s', async (name, expected) => {
    const { user, field, path } = await show();
    await user.type(field, 'konepaja');
    await screen.findByText('6 kohdetta');
    await user.click(screen.getByRole('option', { name }));
    await waitFor(() => expect(path()).toBe(expected));
  });

  it('asks for no people among favourites', async () => {
    const { shownFavourites } = await show();
    await waitFor(() => expect(shownFavourites).toHaveBeenCalled());
    expect(shownFavourites.mock.calls).toEqual([['/api/favourites/shown', { kind: 'study' }]]);
  });

  it('asks for companies once typing pauses', async () => {
    const { user, field, companyPage } = await show();
    await user.type(field, 'konepaja');
    await screen.findByText('6 kohdetta');
    expect(companyPage.mock.calls).toEqual([['/api/companies', { q: 'konepaja', limit: 5 }]]);
  });

  it('says when not everything could be fetched, and offers the rest', async () => {
    const { user, field, options } = await show({ fails: true });
    await user.type(field, 'konepaja');
    expect(await screen.findByText(/^Kaikkea ei saatu haettua/)).toBeInTheDocument();
    expect(options()).toContain('Konepajakierros');
  });

  it('closes by its button', async () => {
    const { user, closed } = await show();
    await user.click(screen.getByRole('button', { name: 'Sulje' }));
    expect(closed).toHaveBeenCalledTimes(1);
  });
});
