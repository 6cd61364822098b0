import { generateKeyPair, type JWTPayload } from 'jose';
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

const seconds = () => Math.floor(Date.now() / 1000);

describe('a sign-in that succeeds', () => {
  it('ends on the page that was asked for, with a session and one audit entry', async () => {
    const browser = new TestBrowser();
    expect(await lab.signIn(browser, '/companies?q=hitsaus')).toBe('/companies?q=hitsaus');
    const { status, me } = await lab.me(browser);
    expect(status).toBe(200);
    expect(me).toMatchObject({
      user: { name: 'Testi Henkilö', email: 'testi@city.example' },
      roles: ['staff'],
      demo: false,
      smallGroup: 5,
    });
    expect(Date.parse(me.idleEndsAt) - Date.now()).toBeGreaterThan(29 * 60_000);
    expect(Date.parse(me.endsAt) - Date.now()).toBeGreaterThan(7.9 * 3_600_000);
    const [entry, ...more] = await lab.newAudit();
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ act: 'sign-in', outcome: 'done', actor_kind: 'user', actor_id: me.user.id, actor_roles: ['staff'] });
    expect(entry?.origin).toBe('127.0.0.1');
    expect(entry?.trace_id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('keeps neither the token of the cookie nor the ID token in plain text', async () => {
    const browser = new TestBrowser();
    await lab.signIn(browser);
    const token = browser.cookie('kasvu_session') ?? '';
    expect(token.length).toBeGreaterThanOrEqual(43);
    const rows: { text: string }[] = await lab.api.database.query(
      `SELECT s::text || encode(id_token, 'escape') || encode(token_hash, 'escape') AS text FROM session s WHERE id_token IS NOT NULL`,
    );
    for (const { text } of rows) expect(text).not.toMatch(new RegExp(`${token}|eyJ`));
  });

  it.each<[string, JWTPayload, string[]]>([
    ["Entra ID's groups", { groups: ['g-adviser', 'g-growth', '00000000-unknown'] }, ['adviser', 'growth']],
    ["Entra ID's app roles", { groups: undefined, roles: ['Kasvu.Admin'] }, ['admin']],
    ['one group as text', { groups: 'g-staff' }, ['staff']],
  ])('takes roles from %s', async (_name, claims, roles) => {
    lab.provider.person = { ...lab.provider.person, sub: 'sub-shapes', ...claims };
    const browser = new TestBrowser();
    expect(await lab.signIn(browser)).toBe('/');
    expect((await lab.me(browser)).me.roles.sort()).toEqual(roles.sort());
  });

  it.each<[string, JWTPayload]>([
    ['_claim_names', { _claim_names: { groups: 'src1' }, _claim_sources: { src1: { endpoint: 'https://elsewhere.example' } } }],
    ['hasgroups', { hasgroups: true }],
  ])('asks the configured directory, never the one the token names, when %s says there are too many groups', async (_name, claims) => {
    lab.provider.person = { sub: 'sub-many', name: 'Monta Ryhmää', ...claims };
    lab.provider.directory = { status: 200, body: { value: ['x', 'g-growth'] } };
    const browser = new TestBrowser();
    expect(await lab.signIn(browser)).toBe('/');
    expect((await lab.me(browser)).me.roles).toEqual(['growth']);
  });

  it('brings other roles when the groups have changed, audited once, and open sessions keep theirs', async () => {
    lab.provider.person = { sub: 'sub-moves', name: 'Muut Tuja', groups: ['g-staff'] };
    const [before, after] = [new TestBrowser(), new TestBrowser()];
    await lab.signIn(before);
    lab.provider.person = { ...lab.provider.person, groups: ['g-adviser'] };
    await lab.newAudit();
    await lab.signIn(after);
    const { me } = await lab.me(after);
    expect(me.roles).toEqual(['adviser']);
    expect((await lab.me(before)).me.roles).toEqual(['staff']);
    const [change, signIn] = await lab.newAudit();
    expect(change).toMatchObject({
      act: 'role.changed',
      actor_kind: 'system',
      subject_id: me.user.id,
      detail: { from: ['staff'], to: ['adviser'] },
    });
    expect(signIn).toMatchObject({ act: 'sign-in', actor_roles: ['adviser'] });
    await lab.signIn(after);
    expect(await lab.newActs()).toEqual(['sign-in']);
  });

  it('tolerates clocks that differ by 20 seconds', async () => {
    lab.provider.spoil = (claims) => ({ ...claims, iat: seconds() - 400, exp: seconds() - 20 });
    expect(await lab.signIn(new TestBrowser())).toBe('/');
    lab.provider.spoil = (claims) => ({ ...claims, iat: seconds() + 20, nbf: seconds() + 20 });
    expect(await lab.signIn(new TestBrowser())).toBe('/');
  });

  it('goes on when the provider has new signing keys, each time', async () => {
    for (let time = 0; time < 3; time++) {
      await lab.provider.rotateKeys();
      expect(await lab.signIn(new TestBrowser())).toBe('/');
    }
  });
});

/** Expects that the callback led to the page's words for the failure, to one audit entry, and to no session. */
async function expectFailure(browser: TestBrowser, failure: string, step: () => Promise<{ status: number; page: string }>): Promise<void> {
  const sessions = await lab.openSessions();
  await lab.newAudit();
  expect(await step()).toEqual({ status: 303, page: `/sign-in?failure=${failure}` });
  expect(browser.cookie('kasvu_session')).toBeUndefined();
  expect(browser.cookie('kasvu_sign_in')).toBeUndefined();
  expect(await lab.openSessions()).toBe(sessions);
  const entries = await lab.newAudit();
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject({
    act: 'sign-in.failed',
    outcome: 'failed',
    actor_kind: 'nobody',
    actor_name: null,
    origin: '127.0.0.1',
  });
  expect(entries[0]?.detail).toEqual({ reason: failure });
}

describe('a sign-in that fails', () => {
  type Fault = [string, string, () => void | Promise<void>];
  const spoilt = (change: (claims: JWTPayload) => JWTPayload) => () => {
    lab.provider.spoil = (claims) => ({ ...claims, ...change(claims) });
  };
  const faults: Fault[] = [
    ['the nonce is another', 'provider-refused', spoilt(() => ({ nonce: 'another' }))],
    ['the nonce is missing', 'provider-refused', spoilt(() => ({ nonce: undefined }))],
    ['the ID token has expired', 'provider-refused', spoilt(() => ({ iat: seconds() - 3600, exp: seconds() - 60 }))],
    ['the ID token is for later', 'provider-refused', spoilt(() => ({ nbf: seconds() + 120 }))],
    ['the issuer is another', 'provider-refused', spoilt(() => ({ iss: 'https://evil.example' }))],
    ['the ID token is for another client', 'provider-refused', spoilt(() => ({ aud: 'another' }))],
    [
      'it is for several clients and authorised to another',
      'provider-refused',
      spoilt(({ aud }) => ({ aud: [String(aud), 'b'], azp: 'b' })),
    ],
    ['it names nobody', 'provider-refused', spoilt(() => ({ sub: undefined }))],
    [
      'it is signed by a key the provider does not publish',
      'provider-refused',
      async () => {
        lab.provider.foreignKey = (await generateKeyPair('RS256')).privateKey;
      },
    ],
    ['no group has a role', 'no-role', spoilt(() => ({ groups: ['unknown'] }))],
    ['there is no group at all', 'no-role', spoilt(() => ({ groups: undefined }))],
    [
      'the directory of groups refuses',
      'groups-unavailable',
      () => {
        lab.provider.person = { sub: 'many', hasgroups: true };
        lab.provider.directory = { status: 403, body: { error: { code: 'Authorization_RequestDenied' } } };
      },
    ],
    [
      'the directory of groups answers nonsense',
      'groups-unavailable',
      () => {
        lab.provider.person = { sub: 'many', hasgroups: true };
        lab.provider.directory = { status: 200, body: { value: 'no list' } };
      },
    ],
    ['the person cancels', 'cancelled', () => void (lab.provider.error = 'access_denied')],
    ['the provider reports an error of its own', 'provider-refused', () => void (lab.provider.error = 'invalid_scope')],
  ];
  it.each(faults)('when %s: %s', async (_name, failure, plant) => {
    await plant();
    const browser = new TestBrowser();
    const callback = await lab.comeBack(browser);
    await expectFailure(browser, failure, () => lab.finish(browser, callback));
  });

  it.each(['down', 'sick'] as const)('when the provider is %s at the callback', async (state) => {
    const browser = new TestBrowser();
    const callback = await lab.comeBack(browser);
    lab.provider.state = state;
    await expectFailure(browser, 'provider-unavailable', () => lab.finish(browser, callback));
  });

  it('when the state is tampered with', async () => {
    const browser = new TestBrowser();
    const callback = new URL(await lab.comeBack(browser));
    callback.searchParams.set('state', `${callback.searchParams.get('state')}x`);
    await expectFailure(browser, 'not-started-here', () => lab.finish(browser, callback.href));
  });

  it.each([
    ['no state', (callback: URL) => callback.searchParams.delete('state')],
    ['two states', (callback: URL) => callback.searchParams.append('state', 'b')],
    ['no query at all', (callback: URL) => void (callback.search = '')],
  ])('when there is %s', async (_name, change) => {
    const browser = new TestBrowser();
    const callback = new URL(await lab.comeBack(browser));
    change(callback);
    await expectFailure(browser, 'not-started-here', () => lab.finish(browser, callback.href));
  });

  it('when the answer names another provider (mix-up)', async () => {
    const browser = new TestBrowser();
    const callback = new URL(await lab.comeBack(browser));
    callback.searchParams.set('iss', 'https://evil.example');
    await expectFailure(browser, 'provider-refused', () => lab.finish(browser, callback.href));
  });

  it('when the code is another than the provider gave', async () => {
    const browser = new TestBrowser();
    const callback = new URL(await lab.comeBack(browser));
    callback.searchParams.set('code', 'guessed');
    await expectFailure(browser, 'provider-refused', () => lab.finish(browser, callback.href));
  });

  it('when a callback is used a second time, and the first session is untouched', async () => {
    const browser = new TestBrowser();
    const callback = await lab.comeBack(browser);
    const signInCookie = browser.cookie('kasvu_sign_in') ?? '';
    expect(await lab.finish(browser, callback)).toEqual({ status: 303, page: '/' });
    const thief = new TestBrowser();
    thief.plant('kasvu_sign_in', signInCookie);
    await expectFailure(thief, 'not-started-here', () => lab.finish(thief, callback));
    expect((await lab.me(browser)).status).toBe(200);
  });

  it('when another browser brings the callback: one without a cookie, or with that of its own sign-in', async () => {
    const victim = new TestBrowser();
    const callback = await lab.comeBack(victim);
    const stranger = new TestBrowser();
    await expectFailure(stranger, 'not-started-here', () => lab.finish(stranger, callback));
    await lab.comeBack(stranger);
    await expectFailure(stranger, 'not-started-here', () => lab.finish(stranger, callback));
    expect(await lab.finish(victim, callback)).toEqual({ status: 303, page: '/' });
  });

  it('when it took longer than ten minutes', async () => {
    const browser = new TestBrowser();
    const callback = await lab.comeBack(browser);
    await lab.api.database.query(`UPDATE sign_in_attempt SET started_at = started_at - interval '11 minutes'`);
    await lab.comeBack(new TestBrowser());
    await expectFailure(browser, 'expired', () => lab.finish(browser, callback));
  });

  it('forgets attempts that nobody finished', async () => {
    await lab.comeBack(new TestBrowser());
    await lab.api.database.query(`UPDATE sign_in_attempt SET started_at = started_at - interval '61 minutes'`);
    await lab.comeBack(new TestBrowser());
    const [row]: { count: number }[] = await lab.api.database.query('SELECT count(*) FROM sign_in_attempt');
    expect(row?.count).toBe(1);
  });
});

describe('a provider that is out of reach when the first sign-in begins', () => {
  it('is said so, and asked again next time', async () => {
    const other = await SignInLab.start();
    try {
      for (const state of ['down', 'sick'] as const) {
        other.provider.state = state;
        const browser = new TestBrowser();
        expect(await other.signIn(browser)).toBe('/sign-in?failure=provider-unavailable');
        expect(await other.newActs()).toEqual(['sign-in.failed']);
        expect(browser.cookies.get('localhost')?.size).toBe(0);
      }
      other.provider.state = 'up';
      expect(await other.signIn(new TestBrowser())).toBe('/');
    } finally {
      await other.close();
    }
  });
});
