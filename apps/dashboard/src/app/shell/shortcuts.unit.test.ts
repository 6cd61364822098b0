import { TestBed } from '@angular/core/testing';
import { RedirectCommand, provideRouter, type CanActivateFn } from '@angular/router';
import { permissions } from '@kasvu/contracts';
import { me, provideSession } from '../../testing/test-session';
import { routes } from '../app.routes';
import { actShortcuts, goKey, pageShortcuts } from './shortcuts';

const pages = routes.flatMap(({ children }) => children ?? []);

describe('the table of keys', () => {
  it('has each key once', () => {
    const letters = pageShortcuts.map(({ letter }) => letter);
    expect(new Set(letters).size).toBe(letters.length);
    const single = actShortcuts.flatMap(({ keys }) => (keys.length === 1 ? [...keys] : []));
    expect(new Set([...single, goKey]).size).toBe(single.length + 1);
  });

  it.each(pageShortcuts.map((page) => [page.path, page] as const))('names %s as its page does', (path, { title }) => {
    expect(pages.find((route) => `/${route.path ?? ''}` === path)?.title).toBe(title);
  });

  it.each(pageShortcuts.map((page) => [page.path, page] as const))('leads to %s those whom the page lets in', async (path, shortcut) => {
    const [guard] = pages.find((route) => `/${route.path ?? ''}` === path)?.canActivate ?? [];
    for (const permission of permissions) {
      TestBed.resetTestingModule();
      TestBed.configureTestingModule({ providers: [provideRouter([]), provideSession(me({ permissions: [permission] }))] });
      const answer = await TestBed.runInInjectionContext(() => (guard as CanActivateFn)({} as never, { url: path } as never));
      expect(!(answer instanceof RedirectCommand)).toBe(shortcut.permissions.includes(permission));
    }
  });
});
