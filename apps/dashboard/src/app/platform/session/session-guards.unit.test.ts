import { Location } from '@angular/common';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, type CanActivateFn } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Me } from '@kasvu/contracts';
import { me, provideSession } from '../../../testing/test-session';
import { ApiProblem } from '../api/api-problem';
import { beforeNotice, mayOneOf, signedIn, signedOut } from './session-guards';

@Component({ template: 'page' })
class Page {}
@Component({ template: 'no permission' })
class NoPermission {}
@Component({ template: 'unavailable' })
class Unavailable {}

const page = (path: string, guard: CanActivateFn) => ({ path, component: Page, canActivate: [guard] });

async function go(url: string, who: Me | null | Error): Promise<{ url: string; text: string }> {
  const session = who instanceof Error ? provideSession(null, { load: () => Promise.reject(who) }) : provideSession(who);
  TestBed.configureTestingModule({
    providers: [
      session,
      provideRouter([
        page('search', signedIn),
        page('admin', mayOneOf('users.manage', 'audit.read')),
        page('sign-in', signedOut),
        page('notice', beforeNotice),
        { path: 'no-permission', component: NoPermission },
        { path: 'unavailable', component: Unavailable },
        { path: '', component: Page, pathMatch: 'full' },
      ]),
    ],
  });
  const harness = await RouterTestingHarness.create(url);
  return { url: TestBed.inject(Location).path() || '/', text: harness.routeNativeElement?.textContent ?? '' };
}

describe('guards', () => {
  const waiting = me({ noticeAccepted: false });

  it.each([
    ['lets in who is signed in', '/search?q=a', me(), '/search?q=a', 'page'],
    ['sends nobody to the sign-in page, and back', '/search?q=a', null, '/sign-in?returnTo=%2Fsearch%3Fq%3Da', 'page'],
    ['shows the notice first', '/search', waiting, '/notice?returnTo=%2Fsearch', 'page'],
    ['shows the notice before a refusal', '/admin', waiting, '/notice?returnTo=%2Fadmin', 'page'],
    ['refuses in place', '/admin', me(), '/admin', 'no permission'],
    ['lets in by one of several permissions', '/admin', me({ permissions: ['audit.read'] }), '/admin', 'page'],
    ['keeps the sign-in page for nobody', '/sign-in?returnTo=/search', me(), '/search', 'page'],
    ['does not follow a foreign address', '/sign-in?returnTo=//evil.example', me(), '/', 'page'],
    ['shows the notice once', '/notice?returnTo=/search', me(), '/search', 'page'],
    ['shows the notice to no stranger', '/notice', null, '/sign-in', 'page'],
    ['says in place that the server is away', '/search', new ApiProblem('offline'), '/search', 'unavailable'],
  ])('%s', async (_what, url, who, arrived, text) => {
    expect(await go(url, who)).toEqual({ url: arrived, text });
  });
});
