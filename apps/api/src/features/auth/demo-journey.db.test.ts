import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { TestBrowser } from './test-browser';
import { freePort, SignInLab } from './test-sign-in';

const root = join(__dirname, '../../../../..');

/** The local provider as `npm start` runs it, for a dashboard that will be at `appUrl`. */
async function startDemoIdentity(appUrl: string): Promise<{ child: ChildProcess; url: string }> {
  const program = ['tools/demo-identity/src/main.ts', '--port', '0', '--app-url', appUrl];
  const child = spawn(process.execPath, program, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'development' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error('The demo sign-in did not start')));
    createInterface(child.stdout).on('line', (line) => line.includes('ready: ') && resolve(line.split('ready: ')[1] ?? ''));
  });
  return { child, url };
}

describe('a day with the demo sign-in', () => {
  let lab: SignInLab;
  let identity: Awaited<ReturnType<typeof startDemoIdentity>>;
  beforeAll(async () => {
    const port = await freePort();
    identity = await startDemoIdentity(`http://localhost:${port}`);
    lab = await SignInLab.start(
      {
        OIDC_ISSUER: identity.url,
        OIDC_CLIENT_ID: 'kasvu-dashboard',
        OIDC_CLIENT_SECRET: 'only-for-the-demo',
        OIDC_ROLE_GROUPS: 'staff=kasvu-staff;growth=kasvu-growth;adviser=kasvu-adviser;admin=kasvu-admin',
        KASVU_DEMO_SIGN_IN: '1',
      },
      port,
    );
  });
  afterAll(async () => {
    identity.child.kill();
    await lab.close();
  });

  /** Opens the provider's page and presses one of its buttons. @returns the page of the dashboard this leads to. */
  async function choose(browser: TestBrowser, button: Record<string, string>, returnTo = '/'): Promise<string> {
    const page = await browser.go(lab.at(`/api/auth/sign-in?returnTo=${encodeURIComponent(returnTo)}`));
    expect(page.answer?.status).toBe(200);
    const answer = await browser.ask(page.url, { method: 'POST', body: new URLSearchParams(button) });
    const next = new URL(answer.headers.get('location') ?? '', page.url).href;
    const end = await browser.go(next, (url) => url.startsWith(lab.url) && !url.includes('/api/'));
    return end.url.slice(lab.url.length);
  }

  it.each([
    ['sanni', 'Sanni Selkämaa', ['staff']],
    ['kasper', 'Kasper Kasvula', ['growth']],
    ['outi', 'Outi Ohjantie', ['adviser']],
    ['aapo', 'Aapo Avainpää', ['admin']],
  ])('%s signs in as %s with the roles %j', async (user, name, roles) => {
    const browser = new TestBrowser();
    expect(await choose(browser, { user }, '/vacancies')).toBe('/vacancies');
    const { me } = await lab.me(browser);
    expect(me).toMatchObject({ user: { name, email: `${user}@demo.example` }, roles, demo: true });
  });

  it('the user without a group is refused, and who cancels is told so', async () => {
    const [veikko, cancels] = [new TestBrowser(), new TestBrowser()];
    expect(await choose(veikko, { user: 'veikko' })).toBe('/sign-in?failure=no-role');
    expect(await choose(cancels, { cancel: 'yes' })).toBe('/sign-in?failure=cancelled');
    expect([(await lab.me(veikko)).status, (await lab.me(cancels)).status]).toEqual([401, 401]);
  });

  it('who was refused is asked for another account, though the provider remembers the first', async () => {
    const browser = new TestBrowser();
    await choose(browser, { user: 'veikko' });
    const again = await browser.go(lab.at('/api/auth/sign-in?as=somebody-else'));
    expect(await again.answer?.text()).toContain('Sanni Selkämaa');
  });

  it('signing out here leads to the provider, ends the session there, tells all other browsers of it, and comes back', async () => {
    const browser = new TestBrowser();
    await choose(browser, { user: 'sanni' });
    expect((await lab.write(browser, '/api/auth/stay')).status).toBe(200);
    const { body } = await lab.write(browser, '/api/auth/sign-out');
    expect((await lab.me(browser)).status).toBe(401);

    const page = await browser.ask(String(body['redirectTo']));
    const html = await page.text();
    const [, action = ''] = /action="([^"]+)"/.exec(html) ?? [];
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(html) ?? [];
    const answer = await browser.ask(action, { method: 'POST', body: new URLSearchParams({ xsrf, logout: 'yes' }) });
    expect(answer.headers.get('location')).toBe(lab.at('/sign-in'));

    const again = await browser.go(lab.at('/api/auth/sign-in'));
    expect(await again.answer?.text()).toContain('Sanni Selkämaa'); // asked anew
  });

  it('signing out at the provider ends the session here', async () => {
    const browser = new TestBrowser();
    await choose(browser, { user: 'kasper' });
    await lab.newAudit();
    const page = await browser.ask(`${identity.url}/session/end`);
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(await page.text()) ?? [];
    await browser.ask(`${identity.url}/session/end/confirm`, { method: 'POST', body: new URLSearchParams({ xsrf, logout: 'yes' }) });
    expect((await lab.me(browser)).status).toBe(401);
    expect(await lab.newAudit()).toMatchObject([{ act: 'sign-out', actor_kind: 'system', detail: { by: 'provider' } }]);
  });

  it('its page says what it is in three languages, needs no script, and allows none but its own', async () => {
    const browser = new TestBrowser();
    const page = await browser.go(lab.at('/api/auth/sign-in'));
    const policy = page.answer?.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`form-action 'self' ${lab.url}`);
    expect(policy).not.toContain('unsafe');
    const words = { fi: 'älä koskaan käytä tätä tuotannossa', sv: 'använd den aldrig i produktion', en: 'never use it in production' };
    for (const [language, text] of Object.entries(words)) {
      const html = await (await browser.ask(`${page.url}?lang=${language}`)).text();
      expect(html).toContain(`<html lang="${language}">`);
      expect(html).toContain(text);
      expect(html).not.toContain('<script');
      expect(html.match(/<button /g)).toHaveLength(6);
    }
  });
});
