import { startTestApi, type TestApi } from '../../test-api';
import { pseudonym, store, talent, testPeople } from '../../test-data';
import { actsOn, failAudit, requesterAs, type Requester } from '../../test-request';
import { columnsHolding } from '../../test-scan';
import { openTestSession, type TestSession } from '../../test-session';
import { ApiKeysService } from '../api-keys/api-keys.service';

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
const consents = (until: string | null) => ({
  profile: { until: null, purpose: 'employment-services' as const },
  employer: null,
  identity: { until, purpose: 'recruitment' as const },
});
const identity = (number: number) => ({
  pseudonym: pseudonym(number),
  name: `Koe Kanarialintu ${number}`,
  email: 'koe@kaupunki.example',
  phone: null,
});
const key = (buffer: Buffer) => buffer.toString('base64');
const asked = { reason: 'contact-about-vacancy', note: 'A welder is wanted' };

describe('revealing an identity', () => {
  let api: TestApi;
  let adviser: TestSession;
  let reveal: (number: number, body?: object) => ReturnType<Requester>;

  beforeAll(async () => {
    api = await startTestApi({ KASVU_IDENTITY_KEY: key(testPeople.identityKey) });
    await store(api.database, {
      talent: [
        talent(1, { consents: consents(day(10)) }),
        talent(2),
        talent(3, { consents: consents(day(0)) }),
        talent(4, { consents: consents(null) }),
        talent(5, { consents: consents(day(-1)) }),
        talent(6, { consents: consents(day(10)) }),
      ],
      identities: [1, 2, 3, 4, 5].map(identity),
    });
    adviser = await openTestSession(api.app, ['adviser']);
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    const who = await openTestSession(api.app, ['adviser']);
    reveal = (number, body = asked) => requesterAs(api.app, who)('POST', `/api/talent/${pseudonym(number)}/reveal`, body);
  });

  it('shows who the person is, and writes it down', async () => {
    const answer = await reveal(1);
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ ...identity(1), until: day(10) });
    expect(answer.headers['cache-control']).toBe('no-store');
    const acts = await actsOn(api.database, pseudonym(1));
    expect(acts).toMatchObject([{ act: 'identity.revealed', outcome: 'done', actor_kind: 'user', detail: { note: asked.note } }]);
    const [{ purpose }] = await api.database.query(`SELECT purpose FROM audit_event WHERE subject_id = $1`, [pseudonym(1)]);
    expect(purpose).toBe(asked.reason);
    expect(JSON.stringify(acts)).not.toContain('Kanarialintu');
  });

  it('shows a consent without an end, and one on its last day', async () => {
    expect((await reveal(4)).body).toMatchObject({ name: identity(4).name, until: null });
    expect((await reveal(3)).body).toMatchObject({ name: identity(3).name, until: day(0) });
  });

  it.each([
    ['no-consent', 2],
    ['expired', 5],
    ['no-consent', 6],
  ])('says why not: %s', async (state, number) => {
    expect((await reveal(number)).body).toMatchObject({
      status: 409,
      code: 'identity-not-available',
      errors: [{ field: 'identity', reason: state }],
    });
    expect(await actsOn(api.database, pseudonym(number))).toMatchObject([
      { act: 'identity.revealed', outcome: 'refused', detail: { state } },
    ]);
  });

  it('never holds an identity for whom there is no consent to it', async () => {
    const rows = await api.database.query('SELECT pseudonym FROM talent_identity ORDER BY 1');
    expect(rows.map((row: { pseudonym: string }) => Number(row.pseudonym))).toEqual([1, 3, 4, 5]);
  });

  it('says in the profile whether it can be shown', async () => {
    const states = await Promise.all(
      [1, 2, 5].map(async (number) => (await requesterAs(api.app, adviser)('GET', `/api/talent/${pseudonym(number)}`)).body.identity.state),
    );
    expect(states).toEqual(['available', 'no-consent', 'expired']);
  });

  it('shows nothing when it cannot be written down', async () => {
    const failing = failAudit();
    const answer = await reveal(1);
    failing.mockRestore();
    expect(answer.status).toBe(500);
    expect(JSON.stringify(answer.body)).not.toContain('Kanarialintu');
  });

  it.each([
    ['a reason', {}, 'reason'],
    ['a reason of the list', { reason: 'curiosity' }, 'reason'],
    ['words with another reason', { reason: 'other', note: '  ' }, 'note'],
    ['nothing else', { ...asked, pseudonyms: [1, 2] }, 'pseudonyms'],
  ])('wants %s', async (_what, body, field) => {
    expect((await reveal(1, body)).body).toMatchObject({ status: 400, errors: [{ field }] });
  });

  it('is one person at a time, ten a minute', async () => {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 11; attempt++) statuses.push((await reveal(1)).status);
    expect(statuses).toEqual([...Array<number>(10).fill(200), 429]);
  });

  it.each(['staff', 'growth', 'admin'] as const)('is not for %s', async (role) => {
    const answer = await requesterAs(api.app, await openTestSession(api.app, [role]))('POST', `/api/talent/${pseudonym(1)}/reveal`, asked);
    expect(answer.body).toMatchObject({ status: 403, code: 'forbidden' });
  });

  it('is not for API keys, whatever their role', async () => {
    const created = await api.app.get(ApiKeysService).create(api.database, { name: 'test', role: 'adviser', expiresInDays: 1 }, 'system');
    expect((await requesterAs(api.app, created.key)('POST', `/api/talent/${pseudonym(1)}/reveal`, asked)).body).toMatchObject({
      status: 403,
    });
    expect((await requesterAs(api.app, created.key)('GET', `/api/talent/${pseudonym(1)}`)).body.identity).toEqual({
      state: 'role',
      until: null,
    });
  });

  it('singles nobody out of a registry of fewer than k', async () => {
    const small = await startTestApi({ KASVU_IDENTITY_KEY: key(testPeople.identityKey) });
    await store(small.database, {
      talent: [1, 2, 3, 4].map((number) => talent(number, { consents: consents(null) })),
      identities: [1].map(identity),
    });
    const who = await openTestSession(small.app, ['adviser']);
    const answer = await requesterAs(small.app, who)('POST', `/api/talent/${pseudonym(1)}/reveal`, asked);
    await small.close();
    expect(answer.body).toMatchObject({ status: 409, errors: [{ reason: 'small-group' }] });
  });

  it.each([
    ['another key', { KASVU_IDENTITY_KEY: key(Buffer.alloc(32, 99)) }],
    ['no key', {}],
  ])('says clearly that it cannot be opened with %s, and loses nothing else', async (_what, environment) => {
    const other = await startTestApi(environment);
    await store(other.database, {
      talent: [1, 2, 3, 4, 5].map((number) => talent(number, { consents: consents(null) })),
      identities: [1].map(identity),
    });
    const who = requesterAs(other.app, await openTestSession(other.app, ['adviser']));
    const answer = await who('POST', `/api/talent/${pseudonym(1)}/reveal`, asked);
    const profile = await who('GET', `/api/talent/${pseudonym(1)}`);
    const health = await requesterAs(other.app, await openTestSession(other.app, ['admin']))('GET', '/api/health/details');
    await other.close();
    expect(answer.body).toMatchObject({ status: 409, errors: [{ reason: 'unreadable' }] });
    expect(profile.status).toBe(200);
    expect(health.body.checks.identities).toMatchObject({
      status: 'degraded',
      detail: expect.stringContaining('1 identities are sealed with a key'),
    });
  });

  it('is ciphertext in the database: no column holds a word of it', async () => {
    expect(await columnsHolding(api.database, 'Kanarialintu|kaupunki[.]example')).toEqual([]);
  });
});
