import { provideRouter } from '@angular/router';
import { render, screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import type { Digest, Permission } from '@kasvu/contracts';
import { provideApi } from '../../testing/test-api';
import { digest } from '../../testing/test-own-work';
import { me, provideSession } from '../../testing/test-session';
import { provideFinnishTexts } from '../../testing/test-texts';
import { UserMenu } from './user-menu';

async function open(name: RegExp, held: Digest[], permissions: Permission[] = ['favourites.keep']) {
  await render(UserMenu, {
    providers: [
      provideRouter([]),
      provideFinnishTexts(),
      provideSession(me({ permissions })),
      provideApi({ digests: () => ({ items: held }) }),
    ],
  });
  await userEvent.click(await screen.findByRole('button', { name }));
}

describe('user menu', () => {
  it('tells how many digests are unread, and leads to them', async () => {
    await open(/^Käyttäjä: Keksitty Käyttäjä, 1 lukematon kooste$/, [digest(), digest({ id: 'd-2', readAt: '2026-11-23T08:00:00Z' })]);
    expect(await screen.findByRole('menuitem', { name: /^Koosteet 1 lukematon kooste$/ })).toHaveAttribute('href', '/digests');
    expect(screen.getByRole('menuitem', { name: 'Tallennetut haut' })).toHaveAttribute('href', '/saved-searches');
    expect(screen.getByRole('menuitem', { name: 'Omat asetukset' })).toHaveAttribute('href', '/preferences');
  });

  it('leads nobody to what they do not have', async () => {
    await open(/^Käyttäjä: Keksitty Käyttäjä$/, [], []);
    expect(await screen.findByRole('menuitem', { name: 'Kirjaudu ulos' })).toBeInTheDocument();
    for (const name of ['Koosteet', 'Tietolähteet', 'Ylläpito']) expect(screen.queryByRole('menuitem', { name })).not.toBeInTheDocument();
  });

  it('has the pages a phone has no other room for', async () => {
    await open(/^Käyttäjä/, [], ['sources.read', 'audit.read']);
    expect(await screen.findByRole('menuitem', { name: 'Tietolähteet' })).toHaveClass('on-phone');
    expect(screen.getByRole('menuitem', { name: 'Ylläpito' })).toHaveClass('on-phone');
  });
});
