import { type JWTPayload } from 'jose';
import { openTestSession } from '../../test-session';
import { TestBrowser } from './test-browser';
import { SignInLab } from './test-sign-in';

let lab: SignInLab;
beforeAll(async () => {
  lab = await SignInLab.start({ SESSION_IDLE_MINUTES: '10', SESSION_ABSOLUTE_HOURS: '2' });
});
afterAll(() => lab.close());
beforeEach(async () => {
  lab.provider.heal();
  await lab.newAudit();
});

async function signedIn(claims: JWTPayload = {}): Promise<TestBrowser> {
  lab.provider.person = { ...lab.provider.person, ...claims };
  const browser = new TestBrowser();
  await lab.signIn(browser);
  await lab.newAudit();
  return browser;
}

/** As if the browser had asked for nothing, or had signed in, so many minutes earlier. */
const rest = async (browser: TestBrowser, minutes: number) => {
  const { user } = (await lab.me(browser)).me;
  await lab.api.database.query(
    `UPDATE session SET last_seen_at = last_seen_at - make_interval(secs => 60 * $2::float8) WHERE user_id = $1`,
    [user.id, minutes],
  );
};
const status = async (browser: TestBrowser, path = '/api/auth/me') => (await browser.ask(lab.at(path))).status;

describe('session fixation', () => {
  it('does not accept a planted token and gives a value of its own at sign-in', async () => {
    const browser = new TestBrowser();
    browser.plant('kasvu_session', 'planted-by-an-attacker');
    expect(await status(browser)).toBe(401);
    await lab.signIn(browser);
    expect(browser.cookie('kasvu_session')).not.toBe('planted-by-an-attacker');
    const attacker = new TestBrowser();
    attacker.plant('kasvu_session', 'planted-by-an-attacker');
    expect(await status(attacker)).toBe(401);
  });

  it("gives a new token at each sign-in and ends the one this browser had, also an attacker's", async () => {
    const attacker = await signedIn({ sub: 'attacker' });
    const planted = attacker.cookie('kasvu_session') ?? '';
    const victim = new TestBrowser();
    victim.plant('kasvu_session', planted);
    lab.provider.person = { ...lab.provider.person, sub: 'victim' };
    await lab.signIn(victim);
    expect(victim.cookie('kasvu_session')).not.toBe(planted);
    expect(await status(attacker)).toBe(401);
    expect(await status(victim)).toBe(200);
    const [entry] = await lab.newAudit();
    expect(entry).toMatchObject({ act: 'sign-in', detail: { replacedSession: expect.any(String) } });
  });

  it('keeps the old session when the new sign-in fails', async () => {
    const browser = await signedIn({ sub: 'steady' });
    lab.provider.error = 'access_denied';
    expect(await lab.signIn(browser)).toBe('/sign-in?failure=cancelled');
    expect(await status(browser)).toBe(200);
  });
});

describe('time-outs', () => {
  it('ends an idle session, with one audit entry however many ask at once', async () => {
    const browser = await signedIn({ sub: 'idle' });
    await rest(browser, 9);
    expect(await status(browser)).toBe(200);
    await rest(browser, 2);
    expect(await Promise.all(Array.from({ length: 8 }, () => status(browser)))).toEqual(Array(8).fill(401));
    const [entry, ...more] = await lab.newAudit();
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ act: 'session.expired', actor_kind: 'user', detail: { reason: 'idle' } });
  });

  it('ends the longest session in any case, however busy', async () => {
    const browser = await signedIn({ sub: 'absolute' });
    await lab.api.database.query(
      `UPDATE session SET ends_at = now() - interval '1 second' WHERE id = (SELECT id FROM session ORDER BY started_at DESC LIMIT 1)`,
    );
    expect(await status(browser)).toBe(401);
    expect((await lab.newAudit())[0]).toMatchObject({ act: 'session.expired', detail: { reason: 'absolute' } });
  });

  it('ends sessions that nobody asks for any more when somebody else signs in, and keeps no ID token of them', async () => {
    const left = await signedIn({ sub: 'closed-the-browser' });
    const { user } = (await lab.me(left)).me;
    await rest(left, 11);
    await signedIn({ sub: 'comes-later' });
    const rows: unknown[] = await lab.api.database.query('SELECT end_reason, id_token FROM session WHERE user_id = $1', [user.id]);
    expect(rows).toEqual([{ end_reason: 'idle', id_token: null }]);
    const entries: unknown[] = await lab.api.database.query(
      `SELECT act, detail FROM audit_event WHERE actor_id = $1 AND act <> 'sign-in'`,
      [user.id],
    );
    expect(entries).toEqual([{ act: 'session.expired', detail: { reason: 'idle' } }]);
  });

  it('is not prolonged by looking at it, and says truly when it ends', async () => {
    const browser = await signedIn({ sub: 'looks' });
    await rest(browser, 8);
    const first = (await lab.me(browser)).me;
    const second = (await lab.me(browser)).me;
    expect(second.idleEndsAt).toBe(first.idleEndsAt);
    expect(Date.parse(first.idleEndsAt) - Date.now()).toBeLessThan(2 * 60_000);
  });

  it('is prolonged in full by the wish to stay, also just after it was used, but never past its end', async () => {
    const browser = await signedIn({ sub: 'stays' });
    await rest(browser, 0.5);
    const stay = await lab.write(browser, '/api/auth/stay');
    expect(stay.status).toBe(200);
    expect(Date.parse(String(stay.body['idleEndsAt'])) - Date.now()).toBeGreaterThan(9.9 * 60_000);
    await lab.api.database.query(`UPDATE session SET ends_at = now() + interval '3 minutes' WHERE ended_at IS NULL`);
    const last = await lab.write(browser, '/api/auth/stay');
    expect(last.body['idleEndsAt']).toBe(last.body['endsAt']);
  });

  it('is prolonged by use', async () => {
    const browser = await signedIn({ sub: 'uses' });
    await rest(browser, 5);
    await browser.ask(lab.at('/api/companies'));
    expect(Date.parse((await lab.me(browser)).me.idleEndsAt) - Date.now()).toBeGreaterThan(9.9 * 60_000);
  });
});

describe('signing out', () => {
  it('ends the session, clears the cookie, and leads to the provider to end it there', async () => {
    const browser = await signedIn({ sub: 'leaves' });
    const thief = new TestBrowser();
    thief.plant('kasvu_session', browser.cookie('kasvu_session') ?? '');
    const { status: answer, body } = await lab.write(browser, '/api/auth/sign-out');
    expect(answer).toBe(200);
    const target = new URL(String(body['redirectTo']));
    expect(target.origin + target.pathname).toBe(`${lab.provider.url}/end-session`);
    expect(target.searchParams.get('post_logout_redirect_uri')).toBe(lab.at('/sign-in'));
    expect(target.searchParams.get('id_token_hint')).toMatch(/^eyJ/);
    expect(browser.cookie('kasvu_session')).toBeUndefined();
    expect(await status(thief)).toBe(401);
    expect(await lab.newActs()).toEqual(['sign-out']);
    const [row]: { kept: number }[] = await lab.api.database.query(
      'SELECT count(*) AS kept FROM session WHERE ended_at IS NOT NULL AND id_token IS NOT NULL',
    );
    expect(row?.kept).toBe(0);
  });

  it('works although the provider is down', async () => {
    const other = await SignInLab.start();
    try {
      const { cookie, csrfToken } = await openTestSession(other.api.app, ['staff']);
      other.provider.state = 'down';
      const answer = await fetch(other.at('/api/auth/sign-out'), { method: 'POST', headers: { cookie, 'x-csrf-token': csrfToken } });
      expect(await answer.json()).toEqual({ redirectTo: null });
    } finally {
      await other.close();
    }
  });

  it('everywhere ends the sessions of all browsers of the user and of nobody else', async () => {
    const [one, two] = [await signedIn({ sub: 'everywhere' }), await signedIn({ sub: 'everywhere' })];
    const other = await signedIn({ sub: 'somebody-else' });
    expect((await lab.write(one, '/api/auth/sign-out-everywhere')).status).toBe(200);
    expect([await status(one), await status(two), await status(other)]).toEqual([401, 401, 200]);
    const [entry, ...more] = await lab.newAudit();
    expect(entry).toMatchObject({ act: 'sign-out', detail: { sessions: 2 } });
    expect(more).toEqual([]);
  });
});

describe('back-channel sign-out', () => {
  const send = (token: string) =>
    fetch(lab.at('/api/auth/back-channel-sign-out'), { method: 'POST', body: new URLSearchParams({ logout_token: token }) });

  it('ends the one session the provider names', async () => {
    const [one, two] = [await signedIn({ sub: 'back', sid: 'sid-one' }), await signedIn({ sub: 'back', sid: 'sid-two' })];
    const answer = await send(await lab.provider.logoutToken({ sid: 'sid-one', sub: 'back' }));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect([await status(one), await status(two)]).toEqual([401, 200]);
    expect(await lab.newAudit()).toMatchObject([
      { act: 'sign-out', actor_kind: 'system', subject_kind: 'user', detail: { by: 'provider' } },
    ]);
  });

  it('ends all sessions of the subject the provider names', async () => {
    const [one, two] = [await signedIn({ sub: 'whole', sid: 'w-1' }), await signedIn({ sub: 'whole', sid: 'w-2' })];
    const other = await signedIn({ sub: 'other', sid: 'w-3' });
    expect((await send(await lab.provider.logoutToken({ sub: 'whole' }))).status).toBe(200);
    expect([await status(one), await status(two), await status(other)]).toEqual([401, 401, 200]);
    expect(await lab.newActs()).toEqual(['sign-out', 'sign-out']);
  });

  it.each<[string, JWTPayload]>([
    ['is an ID token', { events: undefined, nonce: 'n', sub: 'safe' }],
    ['is of another kind of event', { events: { 'https://example.com/else': {} } }],
    ['has a nonce', { nonce: 'n' }],
    ['names nobody', { sub: undefined }],
    ['is for another client', { aud: 'another' }],
    ['is of another issuer', { iss: 'https://evil.example' }],
    ['is old', { iat: Math.floor(Date.now() / 1000) - 3600 }],
    ['has no time', { iat: undefined }],
    ['has no id', { jti: undefined }],
  ])('refuses a token that %s', async (_name, claims) => {
    const browser = await signedIn({ sub: 'safe', sid: 'safe-sid' });
    const answer = await send(await lab.provider.logoutToken({ sub: 'safe', ...claims }));
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: 'invalid-request', errors: [{ field: 'logout_token' }] });
    expect(await status(browser)).toBe(200);
    expect(await lab.newAudit()).toEqual([]);
  });

  it('refuses what is not signed by the provider, or is no token', async () => {
    const browser = await signedIn({ sub: 'safe' });
    const good = await lab.provider.logoutToken({ sub: 'safe' });
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${good.split('.')[1]}.`;
    for (const token of [unsigned, good.slice(0, -5), 'nonsense', '']) expect((await send(token)).status).toBe(400);
    expect((await fetch(lab.at('/api/auth/back-channel-sign-out'), { method: 'POST' })).status).toBe(400);
    expect(await status(browser)).toBe(200);
  });

  it('says 503 when it cannot be checked because the provider is down', async () => {
    const token = await lab.provider.logoutToken({ sub: 'x' });
    await lab.provider.rotateKeys();
    const unknown = await lab.provider.logoutToken({ sub: 'x' });
    lab.provider.state = 'down';
    const answers = [(await send(token)).status, (await send(unknown)).status];
    expect(answers[1]).toBe(503);
  });
});
