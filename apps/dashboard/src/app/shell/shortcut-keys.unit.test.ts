import { Location } from '@angular/common';
import { Component } from '@angular/core';
import { DeferBlockBehavior, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { render, screen, waitFor, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import type { Permission, Preferences } from '@kasvu/contracts';
import { provideApi } from '../../testing/test-api';
import { showDialogs } from '../../testing/test-dialogs';
import { me, provideSession } from '../../testing/test-session';
import { provideFinnishTexts } from '../../testing/test-texts';
import { ApiProblem } from '../platform/api/api-problem';
import { FavouriteToggle } from '../platform/favourites/favourite-toggle';
import { OwnPreferences } from '../platform/preferences/preferences';
import { ShortcutKeys } from './shortcut-keys';

@Component({ template: '' })
class Page {}

@Component({
  imports: [FavouriteToggle, ShortcutKeys],
  template: `
    <app-shortcut-keys />
    <button type="button">painike</button>
    <input aria-label="kenttä" />
    <div role="grid" tabindex="0" aria-label="taulukko"></div>
    @if (open) {
      <app-favourite-toggle kind="company" id="0124610-9" name="Paja Oy" [worded]="true" />
    }
  `,
})
class Everything {
  open = true;
}

const preferences = (change: Partial<Preferences> = {}): Preferences => ({ quietAfterMonths: 6, shortcuts: true, mail: true, ...change });
const everything: Permission[] = ['companies.read', 'vacancies.read', 'search.read', 'favourites.keep', 'companies.work'];

async function show({ permissions = everything, own = () => preferences(), open = true } = {}) {
  const favourite = jest.fn(() => ({ kind: 'company' as const, id: '0124610-9', addedAt: '2026-11-22T10:00:00Z' }));
  await render(Everything, {
    componentProperties: { open },
    deferBlockBehavior: DeferBlockBehavior.Playthrough,
    providers: [
      provideRouter([{ path: '**', component: Page }]),
      provideFinnishTexts(),
      provideSession(me({ permissions })),
      provideApi({
        preferences: own,
        favourite,
        favouriteList: () => ({ items: [] }),
        lists: () => ({ items: [] }),
        savedSearches: () => ({ items: [] }),
      }),
    ],
  });
  return { favourite, user: userEvent.setup(), path: () => TestBed.inject(Location).path() };
}

describe('keys', () => {
  beforeAll(showDialogs);

  it('lead to a page: g and its letter, however slowly', async () => {
    const { user, path } = await show();
    await user.keyboard('g');
    expect(await screen.findByText('Avoimet työpaikat')).toBeInTheDocument();
    await user.keyboard('v');
    await waitFor(() => expect(path()).toBe('/vacancies'));
    expect(screen.queryByText('Avoimet työpaikat')).not.toBeInTheDocument();
  });

  it('lead nowhere by a letter alone, after another key, or to a page one may not open', async () => {
    const { user, path } = await show();
    for (const keys of ['v', 'gxv', 'g{Escape}v', 'go']) await user.keyboard(keys);
    await user.keyboard('g');
    await user.click(screen.getByRole('button', { name: 'painike' }));
    await user.keyboard('v');
    expect(path()).toBe('/');
    await user.keyboard('gc');
    await waitFor(() => expect(path()).toBe('/companies'));
  });

  it.each(['kenttä', 'taulukko'])('are left to what takes keys itself: %s', async (name) => {
    const { user, path } = await show();
    screen.getByLabelText(name).focus();
    await user.keyboard('gc?');
    expect(path()).toBe('/');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it.each(['{Control>}g{/Control}', '{Alt>}g{/Alt}', '{Meta>}g{/Meta}'])('are no others with another key held: %s', async (held) => {
    const { user, path } = await show();
    await user.keyboard(`${held}c`);
    expect(path()).toBe('/');
  });

  it('mark what is open as a favourite, and say so', async () => {
    const { favourite, user } = await show();
    await screen.findByRole('button', { name: 'Lisää suosikkeihin Paja Oy' });
    await user.keyboard('f');
    await waitFor(() => expect(favourite).toHaveBeenCalledWith('PUT /api/favourites/company/0124610-9', {}));
    expect(await screen.findByText('Paja Oy on nyt suosikki')).toBeInTheDocument();
  });

  it('say so when there is nothing to mark', async () => {
    const { favourite, user } = await show({ open: false });
    await user.keyboard('f');
    expect(await screen.findByText('Avoinna ei ole mitään, minkä voisi lisätä suosikiksi')).toBeInTheDocument();
    expect(favourite).not.toHaveBeenCalled();
  });

  it('are all told by ?, those of pages one may not open left out', async () => {
    const { user } = await show({ permissions: ['companies.read', 'favourites.keep'] });
    await user.keyboard('?');
    const help = within(await screen.findByRole('dialog', { name: 'Näppäinkomennot' }));
    expect(help.getByText('Yritykset')).toBeInTheDocument();
    expect(help.queryByText('Osaajat')).not.toBeInTheDocument();
    expect(help.queryByText('Siirry hakuun')).not.toBeInTheDocument();
    await user.keyboard('gc?');
    expect(screen.getAllByRole('dialog')).toHaveLength(1);
    await user.click(help.getByRole('button', { name: 'Sulje' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it.each([
    ['are off for who has switched them off', () => preferences({ shortcuts: false })],
    ['are off while it cannot be known what somebody has chosen', () => Promise.reject(new ApiProblem('unavailable'))],
  ])('%s, but for those with Ctrl', async (_what, own) => {
    const { user, path } = await show({ own: own as () => Preferences });
    await waitFor(() => {
      const known = TestBed.inject(OwnPreferences);
      expect(known.known() || known.error()).toBeTruthy();
    });
    await user.keyboard('gc?');
    expect(path()).toBe('/');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await user.keyboard('{Control>}k{/Control}');
    expect(await screen.findByRole('dialog', { name: 'Pikasiirtyminen' })).toBeInTheDocument();
  });
});
