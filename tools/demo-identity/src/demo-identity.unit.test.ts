import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { checkOptions, type DemoIdentityOptions } from './options.ts';
import { chooseLanguage, languages, texts } from './pages/texts.ts';
import { type DemoIdentity, startDemoIdentity } from './server.ts';
import { demoUsers } from './users.ts';

const options: DemoIdentityOptions = { port: 0, appUrl: 'http://localhost:3000' };

describe('what the demo provider refuses to start with', () => {
  it('is production, whatever else is set', async () => {
    expect(() => checkOptions(options, { NODE_ENV: 'production' })).toThrow(/never starts with NODE_ENV=production/);
    const before = process.env['NODE_ENV'];
    process.env['NODE_ENV'] = 'production';
    try {
      await expect(startDemoIdentity(options)).rejects.toThrow('NODE_ENV=production');
    } finally {
      process.env['NODE_ENV'] = before;
    }
  });

  it.each(['https://kasvu.city.example', 'http://10.0.0.5:3000', 'http://localhost.evil.example', 'javascript:alert(1)', 'nonsense'])(
    'is a dashboard that is not on this machine: %s',
    (appUrl) => expect(() => checkOptions({ ...options, appUrl }, {})).toThrow(/Set OIDC_ISSUER|--app-url/),
  );

  it('is a busy port, and it names the setting', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(startDemoIdentity({ ...options, port })).rejects.toThrow(
      `Port ${port} is busy. Choose another with --port or KASVU_IDENTITY_PORT.`,
    );
    await new Promise((resolve) => other.close(resolve));
  });
});

describe('demo users', () => {
  it('are one of each role with the group of that role, and one without', () => {
    expect(demoUsers.map(({ role, groups }) => [role, groups])).toEqual([
      ['staff', ['kasvu-staff']],
      ['growth', ['kasvu-growth']],
      ['adviser', ['kasvu-adviser']],
      ['admin', ['kasvu-admin']],
      ['none', []],
    ]);
  });

  it('and all else are worded in three languages', () => {
    for (const language of languages) {
      const { roles, ...words } = texts[language];
      for (const text of [...Object.values(words), ...demoUsers.map(({ role }) => roles[role])]) expect(text).toMatch(/\S/);
    }
  });

  it.each([
    [['sv'], 'sv'],
    [[null, 'en-GB,en;q=0.9'], 'en'],
    [['xx', undefined, 'de-DE,sv-FI;q=0.5'], 'sv'],
    [['<script>', ''], 'fi'],
  ])('language of %j', (wishes, language) => expect(chooseLanguage(...wishes)).toBe(language));
});

describe('the provider', () => {
  let identity: DemoIdentity;
  beforeAll(async () => {
    identity = await startDemoIdentity(options);
  });
  afterAll(() => identity.close());
  const get = (path: string, headers = {}) => fetch(identity.url + path, { redirect: 'manual', headers });
  const authorize = (changes: Record<string, string>) => {
    const wish = {
      client_id: 'kasvu-dashboard',
      response_type: 'code',
      scope: 'openid',
      redirect_uri: 'http://localhost:3000/api/auth/callback',
      state: 's',
      ...changes,
    };
    return get(`/auth?${new URLSearchParams(wish).toString()}`);
  };

  it('describes itself under the address that is the issuer', async () => {
    const description = (await (await get('/.well-known/openid-configuration')).json()) as Record<string, unknown>;
    expect(description).toMatchObject({
      issuer: identity.url,
      code_challenge_methods_supported: ['S256'],
      backchannel_logout_supported: true,
    });
    expect(description['claims_supported']).toEqual(expect.arrayContaining(['groups', 'name', 'email', 'sid']));
  });

  it('insists on PKCE', async () => {
    const { headers } = await authorize({});
    expect(new URL(headers.get('location') ?? '').searchParams.get('error')).toBe('invalid_request');
  });

  it('sends nobody to an address that is not of the dashboard, and shows a page of its own', async () => {
    const answer = await authorize({
      redirect_uri: 'https://evil.example/',
      code_challenge: 'x'.repeat(43),
      code_challenge_method: 'S256',
    });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('location')).toBeNull();
    expect(await answer.text()).toContain(texts.fi.failed);
  });

  it('answers a sign-in page that is no longer known with words and a way back', async () => {
    const answer = await get('/interaction/unknown', { 'accept-language': 'sv' });
    expect(answer.status).toBe(400);
    const html = await answer.text();
    expect(html).toContain(texts.sv.failedHint);
    expect(html).toContain('href="http://localhost:3000"');
  });

  it.each(['/', '/interaction/unknown', '/auth', '/session/end/success', '/nowhere'])('protects %s by headers', async (path) => {
    const { headers } = await get(path);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';.*frame-ancestors 'none'/);
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('has its style, its font and its one script', async () => {
    for (const [path, type] of [
      ['/style.css', 'text/css'],
      ['/font.woff2', 'font/woff2'],
      ['/sign-out.js', 'text/javascript'],
    ] as const) {
      const answer = await get(path);
      expect([answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([200, type]);
    }
  });
});

it('signs with the key it is given, so that tokens of an earlier start are known again', async () => {
  const signingKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  const keysOf = async () => {
    const identity = await startDemoIdentity({ ...options, signingKey });
    const keys: unknown = await (await fetch(`${identity.url}/jwks`)).json();
    await identity.close();
    return keys;
  };
  const first = await keysOf();
  expect(await keysOf()).toEqual(first);
  expect(JSON.stringify(first)).not.toContain('"d":');
});
