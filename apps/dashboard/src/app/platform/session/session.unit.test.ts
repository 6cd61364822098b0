import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import type { Me } from '@kasvu/contracts';
import { ownMemory } from '@kasvu/ui';
import { me } from '../../../testing/test-session';
import { ApiClient } from '../api/api-client';
import { UnsavedText } from '../unsaved/unsaved-text';
import { Session } from './session';
import { SessionRefusals } from './session-refusals';

jest.mock('../api/contract-check', () => ({ checkAgainstContract: () => undefined }));

@Component({ template: '' })
class Page {}

interface Asked {
  path: string;
  method: string;
  csrf: string | undefined;
}

/** An API whose session is `who`; other paths answer as told. */
function api(state: { who: Me | null; answers?: Record<string, { status: number; body: unknown }> }): Asked[] {
  const asked: Asked[] = [];
  globalThis.fetch = jest.fn((path: string, request: RequestInit = {}) => {
    const headers = (request.headers ?? {}) as Record<string, string>;
    asked.push({ path, method: request.method ?? 'GET', csrf: headers['x-csrf-token'] });
    const told = state.answers?.[path];
    const mine = state.who ? { status: 200, body: state.who } : { status: 401, body: problem('unauthenticated', 401) };
    const { status, body } = told ?? mine;
    const type = status < 400 ? 'application/json' : 'application/problem+json';
    return Promise.resolve({ ok: status < 400, status, headers: new Map([['content-type', type]]), json: async () => body });
  }) as never;
  return asked;
}

const problem = (code: string, status: number) => ({ type: 'about:blank', title: code, status, code, traceId: 't' });

async function start(url = '/'): Promise<{ session: Session; router: Router; client: ApiClient }> {
  TestBed.configureTestingModule({ providers: [provideRouter([{ path: '**', component: Page }])] });
  const [session, router] = [TestBed.inject(Session), TestBed.inject(Router)];
  TestBed.inject(SessionRefusals).start();
  await router.navigateByUrl(url);
  return { session, router, client: TestBed.inject(ApiClient) };
}

describe('session', () => {
  const before = globalThis.fetch;
  afterEach(() => {
    globalThis.fetch = before;
  });

  it('is asked for once, however many want to know', async () => {
    const asked = api({ who: me() });
    const { session } = await start();
    await Promise.all([session.load(), session.load()]);
    await session.load();
    expect(asked).toHaveLength(1);
    expect(session.may('search.read')).toBe(true);
    expect(session.may('audit.read')).toBe(false);
  });

  it('is nobody without a word of an ended session when nobody was signed in', async () => {
    api({ who: null });
    const { session, router } = await start('/companies');
    expect(await session.load()).toBeNull();
    expect(router.url).toBe('/companies');
  });

  it('throws when it cannot be known', async () => {
    api({ who: me(), answers: { '/api/auth/me': { status: 503, body: problem('unavailable', 503) } } });
    const { session } = await start();
    await expect(session.load()).rejects.toMatchObject({ kind: 'unavailable' });
  });

  it('sends its token with writes and with nothing else', async () => {
    const asked = api({ who: me() });
    const { session } = await start();
    await session.load();
    await session.stay();
    expect(asked).toEqual([
      { path: '/api/auth/me', method: 'GET', csrf: undefined },
      { path: '/api/auth/stay', method: 'POST', csrf: 'token-1' },
    ]);
  });

  it('leads to the sign-in page and back when the API knows it no more', async () => {
    const state = { who: me() as Me | null, answers: { '/api/companies': { status: 401, body: problem('unauthenticated', 401) } } };
    api(state);
    const { session, router, client } = await start('/companies?q=a');
    await session.load();
    await expect(client.get('companyPage', '/api/companies')).rejects.toMatchObject({ kind: 'unauthenticated' });
    await new Promise((done) => setTimeout(done));
    expect(router.parseUrl(router.url).queryParams).toEqual({ ended: 'over', returnTo: '/companies?q=a' });
    expect(session.me()).toBeNull();
  });

  it('leads to the notice when a new version came into force', async () => {
    const state = { who: me(), answers: { '/api/companies': { status: 403, body: problem('notice-not-accepted', 403) } } };
    api(state);
    const { session, router, client } = await start('/companies');
    await session.load();
    state.who = me({ noticeAccepted: false });
    await client.get('companyPage', '/api/companies').catch(() => null);
    await new Promise((done) => setTimeout(done));
    expect(router.url).toBe('/notice?returnTo=%2Fcompanies');
  });

  it('is not ended with a text unsaved before its writer says so, and then without another question', async () => {
    const asked = api({ who: me(), answers: { '/api/auth/sign-out': { status: 200, body: { redirectTo: null } } } });
    const { session, router } = await start('/companies');
    await session.load();
    const texts = TestBed.inject(UnsavedText);
    TestBed.runInInjectionContext(() => texts.hold(signal(true)));
    const staying = session.signOut();
    texts.answer(false);
    await staying;
    expect(asked.map(({ path }) => path)).not.toContain('/api/auth/sign-out');
    const leaving = session.signOut();
    texts.answer(true);
    await leaving;
    expect(router.url).toBe('/sign-in?ended=signed-out');
    expect(await texts.mayBeLost()).toBe(true);
  });

  it('takes the token anew when another tab has signed in again', async () => {
    const state = { who: me(), answers: { '/api/auth/stay': { status: 403, body: problem('csrf', 403) } } };
    const asked = api(state);
    const { session } = await start();
    await session.load();
    state.who = me({ csrfToken: 'token-2' });
    await expect(session.stay()).rejects.toMatchObject({ kind: 'csrf' });
    await new Promise((done) => setTimeout(done));
    await session.stay().catch(() => null);
    expect(asked.filter(({ path }) => path === '/api/auth/stay').map(({ csrf }) => csrf)).toEqual(['token-1', 'token-2']);
  });

  it('signs out here when the provider need not be told, and when the session was over already', async () => {
    const answers: Record<string, { status: number; body: unknown }> = {
      '/api/auth/sign-out': { status: 200, body: { redirectTo: null } },
    };
    api({ who: me(), answers });
    const { session, router } = await start('/companies');
    await session.load();
    await session.signOut();
    expect(router.url).toBe('/sign-in?ended=signed-out');
    answers['/api/auth/sign-out'] = { status: 401, body: problem('unauthenticated', 401) };
    await session.load();
    await session.signOut();
    expect(router.url).toBe('/sign-in?ended=signed-out');
    expect(session.me()).toBeNull();
  });

  it('forgets at sign-out what was kept for somebody in this browser', async () => {
    api({ who: me(), answers: { '/api/auth/sign-out': { status: 200, body: { redirectTo: null } } } });
    localStorage.setItem(`${ownMemory}searches.u-1`, 'hitsaus');
    const { session } = await start('/companies');
    await session.load();
    expect(localStorage.getItem(`${ownMemory}searches.u-1`)).toBe('hitsaus');
    await session.signOut();
    expect(localStorage.getItem(`${ownMemory}searches.u-1`)).toBeNull();
  });
});
