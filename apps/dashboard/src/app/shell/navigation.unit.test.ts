import { TestBed } from '@angular/core/testing';
import { RedirectCommand, provideRouter, type CanActivateFn } from '@angular/router';
import { render, screen } from '@testing-library/angular';
import type { Permission } from '@kasvu/contracts';
import { me, provideSession } from '../../testing/test-session';
import { provideFinnishTexts } from '../../testing/test-texts';
import { routes } from '../app.routes';
import { Navigation } from './navigation';

const staff: Permission[] = ['companies.read', 'vacancies.read', 'search.read', 'sources.read'];

describe('navigation', () => {
  it.each([
    ['leads those who may see people to them', [...staff, 'talent.read'], ['Osaajat']],
    ['does not show people to others', staff, []],
    ['does not show people to administrators', [...staff, 'users.manage', 'audit.read'], []],
  ] as [string, Permission[], string[]][])('%s', async (_what, permissions, shown) => {
    await render(Navigation, { providers: [provideRouter([]), provideFinnishTexts(), provideSession(me({ permissions }))] });
    const links = screen.queryAllByRole('link', { name: /^Osaajat/ });
    expect(links.map((link) => link.querySelector('.long')?.textContent)).toEqual(shown);
  });

  it('leads those who may see studies to them', async () => {
    const session = provideSession(me({ permissions: [...staff, 'studies.read'] }));
    await render(Navigation, { providers: [provideRouter([]), provideFinnishTexts(), session] });
    expect(screen.getByRole('link', { name: 'Opinnot' })).toHaveAttribute('href', '/studies');
  });

  it.each(['talent', 'talent/:pseudonym'])('opens %s to those who may see people only', async (path) => {
    const [guard] = routes.flatMap(({ children }) => children ?? []).find((route) => route.path === path)?.canActivate ?? [];
    const decide = (permissions: Permission[]) => {
      TestBed.resetTestingModule();
      TestBed.configureTestingModule({ providers: [provideRouter([]), provideSession(me({ permissions }))] });
      return TestBed.runInInjectionContext(() => (guard as CanActivateFn)({} as never, { url: `/${path}` } as never));
    };
    expect(await decide([...staff, 'talent.read'])).toBe(true);
    expect(await decide([...staff, 'audit.read'])).toBeInstanceOf(RedirectCommand);
  });
});
