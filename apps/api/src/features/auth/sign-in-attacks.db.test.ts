import { openTestSession } from '../../test-session';
import { rateLimits } from '../../platform/rate-limit/limit-rate.decorator';
import { OidcClient } from './oidc-client';
import { TestBrowser } from './test-browser';
import { SignInLab } from './test-sign-in';

let lab: SignInLab;
beforeAll(async () => {
  lab = await SignInLab.start();
});
afterAll(() => lab.close());
beforeEach(async () => {
  lab.provider.heal();
  await lab.newAudit();
});

describe('cross-site request forgery', () => {
  const post = (headers: Record<string, string>) => fetch(lab.at('/api/auth/sign-out'), { method: 'POST', headers });

  it('refuses every write that does not prove to come from the dashboard, and audits it', async () => {
    const { cookie, csrfToken } = await openTestSession(lab.api.app, ['staff']);
    const other = await openTestSession(lab.api.app, ['staff']);
    const forged: Record<string, string>[] = [
      {},
      { 'x-csrf-token': '' },
      { 'x-csrf-token': other.csrfToken },
      { 'x-csrf-token': csrfToken.slice(0, -1) },
      { 'x-csrf-token': csrfToken, 'sec-fetch-site': 'cross-site' },
      { 'x-csrf-token': csrfToken, 'sec-fetch-site': 'same-site' },
      { 'x-csrf-token': csrfToken, 'sec-fetch-site': 'none' },
      { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example' },
    ];
    for (const headers of forged) {
      const answer = await post({ cookie, ...headers });
      expect(answer.status).toBe(403);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
      expect(await answer.json()).toMatchObject({ code: 'csrf' });
    }
    const entries = await lab.newAudit();
    expect(entries).toHaveLength(forged.length);
    for (const entry of entries)
      expect(entry).toMatchObject({ act: 'denied', outcome: 'refused', subject_id: 'POST /api/auth/sign-out', detail: { reason: 'csrf' } });
    expect((await post({ cookie, 'x-csrf-token': csrfToken, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });

  it('has no read that writes: signing out by GET is not there', async () => {
    const { cookie } = await openTestSession(lab.api.app, ['staff']);
    expect((await fetch(lab.at('/api/auth/sign-out'), { headers: { cookie } })).status).toBe(404);
  });
});

describe('open redirect', () => {
  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/%09/evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '///evil.example',
    'javascript:alert(1)',
    'http:evil.example',
    ' //evil.example',
    '/.//evil.example',
    '/../..//evil.example',
    '/@evil.example/..//evil.example',
    '/api/auth/sign-out',
    '',
  ])('returns to this dashboard whatever is asked for: %j', async (returnTo) => {
    const browser = new TestBrowser();
    const page = await lab.signIn(browser, returnTo);
    expect(page).toMatch(/^\/(?![/\\])/);
    expect(new URL(page, lab.url).origin).toBe(lab.url);
    if (!returnTo.startsWith('/%09')) expect(page).toBe('/');
  });

  it('does not look at a return address that comes with the callback, nor at several', async () => {
    const browser = new TestBrowser();
    const callback = await lab.comeBack(browser);
    expect(await lab.finish(browser, `${callback}&returnTo=https%3A%2F%2Fevil.example`)).toEqual({ status: 303, page: '/' });
    const end = await new TestBrowser().go(lab.at('/api/auth/sign-in?returnTo=/a&returnTo=//evil.example'), (url) => url === lab.at('/'));
    expect(end.url).toBe(lab.at('/'));
  });
});

describe('host header tricks', () => {
  it.each([
    { host: 'evil.example' },
    { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
    { forwarded: 'host=evil.example', 'x-original-host': 'evil.example', 'x-forwarded-prefix': '//evil.example' },
  ])('leads back to PUBLIC_URL whatever the headers say: %j', async (headers) => {
    const start = await lab.api.app.inject({ method: 'GET', url: '/api/auth/sign-in', headers });
    const target = new URL(String(start.headers.location));
    expect(target.origin).toBe(lab.provider.url);
    expect(target.searchParams.get('redirect_uri')).toBe(lab.at('/api/auth/callback'));
    const failure = await lab.api.app.inject({ method: 'GET', url: '/api/auth/callback?state=x', headers });
    expect(failure.headers.location).toBe('/sign-in?failure=not-started-here');
    const { cookie, csrfToken } = await openTestSession(lab.api.app, ['staff']);
    const end = await lab.api.app.inject({
      method: 'POST',
      url: '/api/auth/sign-out',
      headers: { ...headers, cookie, 'x-csrf-token': csrfToken },
    });
    expect(new URL(end.json().redirectTo).searchParams.get('post_logout_redirect_uri')).toBe(lab.at('/sign-in'));
  });

  it('redeems the code with PUBLIC_URL too', async () => {
    const browser = new TestBrowser();
    const { pathname, search } = new URL(await lab.comeBack(browser));
    const answer = await lab.api.app.inject({
      method: 'GET',
      url: pathname + search,
      headers: { host: 'evil.example', cookie: `kasvu_sign_in=${browser.cookie('kasvu_sign_in')}` },
    });
    expect(answer.headers.location).toBe('/');
  });
});

describe('what the provider is asked for', () => {
  it('is a code with PKCE, a state and a nonce that differ each time', async () => {
    const ask = async () => {
      const answer = await new TestBrowser().ask(lab.at('/api/auth/sign-in'));
      return Object.fromEntries(new URL(answer.headers.get('location') ?? '').searchParams);
    };
    const [one, two] = [await ask(), await ask()];
    expect(one).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      scope: 'openid profile email',
      client_id: 'kasvu-test',
    });
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(one[name]).toMatch(/^[\w-]{43,}$/);
      expect(one[name]).not.toBe(two[name]);
    }
    expect(JSON.stringify(one)).not.toContain('secret');
  });
});

describe('cookies and headers', () => {
  it('in development: plain name, HttpOnly, SameSite=Lax, no HSTS', async () => {
    const browser = new TestBrowser();
    await lab.signIn(browser);
    const [attempt, cleared, session] = browser.setCookies;
    expect(attempt).toMatch(/^kasvu_sign_in=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(cleared).toMatch(/^kasvu_sign_in=; .*Expires=Thu, 01 Jan 1970/);
    expect(session).toMatch(/^kasvu_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const { headers } = await fetch(lab.at('/api/health/live'));
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  it('never lets a sign-in, its end or the session be cached', async () => {
    const browser = new TestBrowser();
    const start = await browser.ask(lab.at('/api/auth/sign-in'));
    await lab.signIn(browser);
    const me = await browser.ask(lab.at('/api/auth/me'));
    for (const { headers } of [start, me]) expect(headers.get('cache-control')).toBe('no-store');
  });

  it('forbids scripts of others, frames, and forms that lead elsewhere', async () => {
    const policy = (await fetch(lab.at('/api/health/live'))).headers.get('content-security-policy') ?? '';
    const directives = new Map(policy.split(';').map((part) => [part.trim().split(' ')[0], part.trim()]));
    expect(directives.get('script-src')).toBe("script-src 'self'");
    expect(directives.get('script-src-attr')).toBe("script-src-attr 'none'");
    expect(directives.get('default-src')).toBe("default-src 'self'");
    expect(directives.get('object-src')).toBe("object-src 'none'");
    expect(directives.get('frame-ancestors')).toBe("frame-ancestors 'none'");
    expect(directives.get('base-uri')).toBe("base-uri 'self'");
    expect(directives.get('form-action')).toBe("form-action 'self'"); // the page goes to sign-in by a link
    expect(policy).not.toMatch(/unsafe-eval/);
  });
});

describe('in production', () => {
  let production: SignInLab;
  beforeAll(async () => {
    production = await SignInLab.start({
      NODE_ENV: 'production',
      PUBLIC_URL: 'https://kasvu.city.example',
      OIDC_ISSUER: 'https://id.city.example',
      SESSION_SECRET: 'x'.repeat(44),
      KASVU_IDENTITY_KEY: `${'A'.repeat(43)}=`,
      KASVU_PSEUDONYM_KEY: `${'B'.repeat(43)}=`,
    });
    // What a provider would do over TLS, which the test has no certificate for.
    const oidc = production.api.app.get(OidcClient);
    jest.spyOn(oidc, 'start').mockResolvedValue({ url: 'https://id.city.example/authorize', state: 's', nonce: 'n', codeVerifier: 'v' });
    jest.spyOn(oidc, 'finish').mockResolvedValue({
      issuer: 'https://id.city.example',
      subject: 'p',
      name: 'P',
      email: null,
      groups: ['g-staff'],
      providerSession: null,
      idToken: 't',
    });
  });
  afterAll(() => production.close());

  it('cookies are Secure and bound to the host, and a session under the name of development counts for nothing', async () => {
    const { inject } = production.api.app;
    const ask = (url: string, cookie?: string) =>
      inject.call(production.api.app, { method: 'GET', url, headers: cookie ? { cookie } : {} });
    const start = await ask('/api/auth/sign-in');
    expect(start.headers['set-cookie']).toMatch(/^__Host-kasvu-sign-in=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    const end = await ask('/api/auth/callback?state=s&code=c', String(start.headers['set-cookie']).split(';')[0]);
    expect(end.headers.location).toBe('/');
    const [, session = ''] = end.headers['set-cookie'] as string[];
    expect(session).toMatch(/^__Host-kasvu=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    const [, token = ''] = /=([^;]+)/.exec(session) ?? [];
    expect((await ask('/api/auth/me', `__Host-kasvu=${token}`)).statusCode).toBe(200);
    expect((await ask('/api/auth/me', `kasvu_session=${token}`)).statusCode).toBe(401);
  });

  it('sends HSTS', async () => {
    const answer = await production.api.app.inject({ method: 'GET', url: '/api/health/live' });
    expect(answer.headers['strict-transport-security']).toMatch(/^max-age=31536000/);
  });
});

describe('too many sign-ins from one address', () => {
  it('are refused as a problem that says when to try again, and other addresses are not', async () => {
    const other = await SignInLab.start({ TRUST_PROXY: '127.0.0.1' });
    try {
      const ask = (address: string) =>
        fetch(other.at('/api/auth/sign-in'), { redirect: 'manual', headers: { 'x-forwarded-for': address } });
      const limit = rateLimits['sign-in'].perMinute;
      for (let time = 0; time < limit; time++) expect((await ask('192.0.2.1')).status).toBe(303);
      const answer = await ask('192.0.2.1');
      expect(answer.status).toBe(429);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
      expect(await answer.json()).toMatchObject({ code: 'too-many-requests' });
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await ask('192.0.2.2')).status).toBe(303);
    } finally {
      await other.close();
    }
  });

  it('are counted by the real address where no proxy is trusted', async () => {
    const other = await SignInLab.start();
    try {
      let refused = 0;
      for (let time = 0; time <= rateLimits['sign-in'].perMinute; time++) {
        const { status } = await fetch(other.at('/api/auth/sign-in'), {
          redirect: 'manual',
          headers: { 'x-forwarded-for': `192.0.2.${time}` },
        });
        if (status === 429) refused++;
      }
      expect(refused).toBe(1);
    } finally {
      await other.close();
    }
  });
});
