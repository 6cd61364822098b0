import { TestBrowser } from './test-browser';
import { SignInLab } from './test-sign-in';

jest.setTimeout(120_000);

describe('many at once', () => {
  let lab: SignInLab;
  beforeAll(async () => {
    lab = await SignInLab.start({ TRUST_PROXY: '127.0.0.1' });
  });
  afterAll(() => lab.close());

  it('1,000 parallel requests with one session: each is answered, and the session goes on', async () => {
    const browser = new TestBrowser();
    await lab.signIn(browser);
    const cookie = `kasvu_session=${browser.cookie('kasvu_session')}`;
    const paths = ['/api/auth/me', '/api/companies', '/api/vacancies?limit=1', '/api/sources'];
    const statuses = await Promise.all(
      Array.from({ length: 1000 }, async (_, index) => {
        const answer = await fetch(lab.at(paths[index % paths.length] ?? ''), { headers: { cookie } });
        await answer.arrayBuffer();
        return answer.status;
      }),
    );
    // The notice is not accepted yet: 403 for all but the session itself, and each refusal is in the log.
    expect(count(statuses)).toEqual({ 200: 250, 403: 750 });
    expect(count((await lab.newAudit()).map(({ act }) => act))).toEqual({ 'sign-in': 1, denied: 750 });
    expect((await lab.me(browser)).status).toBe(200);
  });

  it('200 parallel sign-ins: each succeeds and each is in the log once', async () => {
    lab.provider.spoil = (claims) => ({ ...claims, sub: `sub-${String(claims['nonce'])}` });
    const before = await lab.openSessions();
    const pages = await Promise.all(
      Array.from({ length: 200 }, async (_, index) => {
        const browser = new TestBrowser({ 'x-forwarded-for': `198.51.100.${index}` });
        const page = await lab.signIn(browser, `/companies?q=${index}`);
        return page === `/companies?q=${index}` && browser.cookie('kasvu_session') ? 'signed in' : page;
      }),
    );
    expect(count(pages)).toEqual({ 'signed in': 200 });
    expect(count((await lab.newAudit()).map(({ act }) => act))).toEqual({ 'sign-in': 200 });
    expect(await lab.openSessions()).toBe(before + 200);
  });

  it('50 parallel sign-ins of one person whose groups have changed: one change of role in the log', async () => {
    lab.provider.spoil = (claims) => claims;
    const signIn = (index: number) => lab.signIn(new TestBrowser({ 'x-forwarded-for': `203.0.113.${index}` }));
    lab.provider.person = { sub: 'one', groups: ['g-staff'] };
    await signIn(100);
    lab.provider.person = { sub: 'one', groups: ['g-growth'] };
    await lab.newAudit();
    expect(count(await Promise.all(Array.from({ length: 50 }, (_, index) => signIn(index))))).toEqual({ '/': 50 });
    expect(count((await lab.newAudit()).map(({ act }) => act))).toEqual({ 'sign-in': 50, 'role.changed': 1 });
  });
});

const count = (items: (string | number)[]): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(items, String)].map(([name, group]) => [name, group.length]));
