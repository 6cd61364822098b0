import type { Digest } from '@kasvu/contracts';
import { Writable } from 'node:stream';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { createLogger } from '../../platform/logger/logger';
import { startTestApi, type TestApi } from '../../test-api';
import { skill, skillsOf, store, talent, vacancy } from '../../test-data';
import { type Requester, requesterAs } from '../../test-request';
import { openTestSession, type TestSession } from '../../test-session';
import { digestCommands } from './digest.commands';
import { DigestMaker } from './digest-maker';
import { DigestPost } from './digest-post';
import { startTestMailServer, type TestMailServer } from './test-mail-server';

const nobody = '00000000-0000-4000-8000-000000000000';
const address = 'keksitty.kasvula@example.test';

describe('digests', () => {
  let api: TestApi;
  let mailServer: TestMailServer;
  let session: TestSession;
  let me: Requester;
  let written = '';
  const people = (count: number) => Array.from({ length: count }, (_, index) => talent(index + 1, { skills: skillsOf('welding') }));

  beforeAll(async () => {
    mailServer = await startTestMailServer();
    const log = new Writable({
      write(chunk, _encoding, done) {
        written += String(chunk);
        done();
      },
    });
    const mail = { KASVU_SMTP_URL: mailServer.url, KASVU_MAIL_FROM: 'kasvu@example.test', PUBLIC_URL: 'https://kasvu.example.test' };
    api = await startTestApi(mail, createLogger('info', log));
    await store(api.database, { skills: [skill('welding', 'hitsaus', 'svetsning', 'welding')], talent: people(6) });
  });
  afterAll(async () => {
    await api.close();
    await mailServer.close();
  });
  beforeEach(async () => {
    await api.database.query('DELETE FROM saved_search');
    await api.database.query('DELETE FROM digest');
    mailServer.mails.length = 0;
    session = await openTestSession(api.app, ['growth'], 'Kasper Kasvula');
    await api.database.query('UPDATE app_user SET email = $2 WHERE id = $1', [session.userId, address]);
    me = requesterAs(api.app, session);
  });

  const make = (period: Digest['period'], at?: string, evenIfNotDue = false) =>
    api.app.get(DigestMaker, { strict: false }).make(period, { ...(at !== undefined && { at: new Date(at) }), evenIfNotDue });
  const post = (at?: string) => api.app.get(DigestPost, { strict: false }).send(at === undefined ? undefined : new Date(at));
  const digests = async () => (await me('GET', '/api/digests')).body.items as Digest[];
  const health = async () => {
    const admin = requesterAs(api.app, await openTestSession(api.app, ['admin']));
    return (await admin('GET', '/api/health/details')).body.checks.mail;
  };

  /** A search of vacancies, told of last at an instant; it lives until a day. */
  async function saved(
    name: string,
    digest: 'daily' | 'weekly',
    toldAt: string,
    until = '2027-05-30',
    query: object = {},
  ): Promise<string> {
    const page = 'skill' in query || 'search' in query ? 'talent' : 'vacancies';
    const { body } = await me('POST', '/api/saved-searches', { name, page, query, digest });
    await api.database.query('UPDATE saved_search SET digested_at = $2, expires_on = $3 WHERE id = $1', [body.id, toldAt, until]);
    return body.id;
  }
  /** Vacancies, of which the last was first seen at an instant and the others long ago. */
  async function vacancyCame(at: string, count = 1): Promise<void> {
    await store(api.database, { vacancies: Array.from({ length: count }, (_, index) => vacancy(`Hitsaaja ${index}`)) });
    await api.database.query(`UPDATE vacancy SET first_seen_at = CASE WHEN source_id = $1 THEN $2::timestamptz ELSE '2020-01-01' END`, [
      String(count),
      at,
    ]);
  }

  it('of a day come at six in the morning in Finland, with what came since the last one, once', async () => {
    const id = await saved('Hitsaajat', 'daily', '2027-03-01T08:00:00Z');
    await vacancyCame('2027-03-01T12:00:00Z', 3);
    expect(await make('daily', '2027-03-02T03:59:59Z')).toBe(0);
    expect(await make('daily', '2027-03-02T04:00:05Z')).toBe(1);
    expect(await make('daily', '2027-03-02T04:00:06Z')).toBe(0);
    expect(await make('daily', '2027-03-02T04:00:07Z', true)).toBe(0);
    expect(await make('daily', '2027-03-03T04:00:05Z')).toBe(0);
    expect(await digests()).toMatchObject([
      {
        period: 'daily',
        madeAt: '2027-03-02T04:00:05.000Z',
        readAt: null,
        searches: [{ id, name: 'Hitsaajat', page: 'vacancies', query: {}, fresh: 1, total: 3 }],
        expiring: [],
      },
    ]);
  });

  it('keep to six in the morning when the clocks change', async () => {
    await saved('Hitsaajat', 'daily', '2027-03-28T03:00:05Z');
    await vacancyCame('2027-03-28T12:00:00Z');
    expect(await make('daily', '2027-03-29T02:59:59Z')).toBe(0);
    expect(await make('daily', '2027-03-29T03:00:00Z')).toBe(1);
  });

  it('of a week come on Mondays, or as soon after as they can', async () => {
    await saved('Hitsaajat', 'weekly', '2027-03-01T08:00:00Z');
    await vacancyCame('2027-03-02T12:00:00Z');
    for (const day of ['02', '03', '06', '07']) expect([day, await make('weekly', `2027-03-${day}T04:00:05Z`)]).toEqual([day, 0]);
    expect(await make('weekly', '2027-03-08T03:59:59Z')).toBe(0);
    expect(await make('daily', '2027-03-08T04:00:05Z')).toBe(0);
    expect(await make('weekly', '2027-03-09T04:00:05Z')).toBe(1);
    expect(await make('weekly', '2027-03-10T04:00:05Z')).toBe(0);
  });

  it('are made once however many make them at the same time', async () => {
    await saved('Hitsaajat', 'daily', '2027-03-01T08:00:00Z');
    await vacancyCame('2027-03-01T12:00:00Z');
    const made = await Promise.all([1, 2, 3].map(() => make('daily', '2027-03-02T04:00:05Z')));
    expect(made.reduce((sum, count) => sum + count)).toBe(1);
    expect(await digests()).toHaveLength(1);
  });

  it('say once that a search ends within two weeks, stop after its last day, and go on when it is renewed', async () => {
    const id = await saved('Hitsaajat', 'daily', '2027-05-01T08:00:00Z', '2027-05-30');
    await vacancyCame('2020-01-01T00:00:00Z');
    expect(await make('daily', '2027-05-15T03:00:05Z')).toBe(0);
    expect(await make('daily', '2027-05-16T03:00:05Z')).toBe(1);
    expect((await digests())[0]).toMatchObject({ searches: [], expiring: [{ id, name: 'Hitsaajat', expiresOn: '2027-05-30' }] });
    expect(await make('daily', '2027-05-17T03:00:05Z')).toBe(0);
    await vacancyCame('2027-05-30T12:00:00Z', 2);
    expect(await make('daily', '2027-05-31T03:00:05Z')).toBe(0);
    expect(await make('daily', '2027-05-31T03:00:06Z', true)).toBe(0);
    await api.database.query(`UPDATE saved_search SET expires_on = '2027-08-28' WHERE id = $1`, [id]);
    expect(await make('daily', '2027-06-01T03:00:05Z')).toBe(1);
  });

  it('tell of a renewed search what comes from then on', async () => {
    const id = await saved('Hitsaajat', 'daily', '2020-01-02T08:00:00Z', '2020-04-01');
    await vacancyCame('2020-03-01T00:00:00Z', 4);
    await me('POST', `/api/saved-searches/${id}/renew`);
    expect(await make('daily', undefined, true)).toBe(0);
    await store(api.database, { vacancies: Array.from({ length: 5 }, (_, index) => vacancy(`Hitsaaja ${index}`)) });
    expect(await make('daily', undefined, true)).toBe(1);
    expect((await digests())[0]?.searches).toMatchObject([{ fresh: 1, total: 5 }]);
  });

  it('tell of people only when there are a whole step of k more', async () => {
    const id = await saved('Osaajat', 'daily', '2027-03-01T08:00:00Z', '2027-05-30', { search: 'hitsaus' });
    await store(api.database, { talent: people(9) });
    expect(await make('daily', '2027-03-02T04:00:05Z')).toBe(0);
    await store(api.database, { talent: people(11) });
    expect(await make('daily', '2027-03-03T04:00:05Z')).toBe(1);
    expect((await digests())[0]?.searches).toEqual([
      { id, name: 'Osaajat', page: 'talent', query: { search: 'hitsaus' }, fresh: null, total: 10 },
    ]);
    await store(api.database, { talent: people(6) });
    expect(await make('daily', '2027-03-04T04:00:05Z')).toBe(0);
    await store(api.database, { talent: people(10) });
    await api.database.query(`UPDATE app_user SET roles = '{staff}' WHERE id = $1`, [session.userId]);
    expect(await make('daily', '2027-03-05T04:00:05Z')).toBe(0);
  });

  it("are each one's own, marked read, and stay so", async () => {
    await saved('Hitsaajat', 'daily', '2027-03-01T08:00:00Z');
    await vacancyCame('2027-03-01T12:00:00Z');
    await make('daily', '2027-03-02T04:00:05Z');
    const [digest] = await digests();
    const colleague = requesterAs(api.app, await openTestSession(api.app, ['growth']));
    expect((await colleague('GET', '/api/digests')).body.items).toEqual([]);
    for (const id of [digest?.id, nobody, 'x']) expect((await colleague('POST', `/api/digests/${id}/read`)).status).toBe(404);
    const read = await me('POST', `/api/digests/${digest?.id}/read`);
    expect(read).toMatchObject({ status: 200, body: { ...digest, readAt: expect.any(String) } });
    expect((await me('POST', `/api/digests/${digest?.id}/read`)).body).toEqual(read.body);
    expect(await digests()).toEqual([read.body]);
  });

  describe('by e-mail', () => {
    beforeEach(async () => {
      await saved('Hitsaajat & muut', 'daily', '2027-03-01T08:00:00Z');
      await vacancyCame('2027-03-01T12:00:00Z', 2);
    });

    it('have counts, names of the own searches and a link, in the language the notice was accepted in', async () => {
      await api.database.query(`UPDATE notice_acceptance SET language = 'sv' WHERE user_id = $1`, [session.userId]);
      await make('daily', '2027-03-02T04:00:05Z');
      expect(await post('2027-03-02T04:00:06Z')).toEqual({ sent: 1, failures: [] });
      const [digest] = await digests();
      expect(digest?.mailed).toBe('sent');
      expect(mailServer.mails).toHaveLength(1);
      const [mail] = mailServer.mails;
      expect(mail?.subject).toBe('Kasvu Dashboard: dagens sammandrag');
      expect([mail?.to].flat().map((to) => to?.text)).toEqual([address]);
      expect(mail?.from?.text).toBe('kasvu@example.test');
      expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
      expect(mail?.text).toContain('Hitsaajat & muut: 1 nya, sammanlagt 2');
      expect(mail?.text).toContain(`https://kasvu.example.test/digests/${digest?.id}`);
      expect(mail?.html).toContain('Hitsaajat &#38; muut');
      expect(`${mail?.text}${mail?.html}`).not.toMatch(/Hitsaaja 0|Kasper/);
      expect(await post('2027-03-02T04:00:07Z')).toEqual({ sent: 0, failures: [] });
    });

    it('that fail are kept as failed, counted in health without the address anywhere, and tried again with the next', async () => {
      mailServer.refuse(true);
      await make('daily', '2027-03-02T04:00:05Z');
      const [digest] = await digests();
      const posted = await post('2027-03-02T04:00:06Z');
      expect(posted).toEqual({ sent: 0, failures: [{ digest: digest?.id, reason: 'The mail was not sent: EENVELOPE 550' }] });
      expect(await digests()).toMatchObject([{ mailed: 'failed' }]);
      expect(await health()).toEqual({ status: 'degraded', detail: '1 digests could not be mailed (KASVU_SMTP_URL)' });
      expect(written).not.toContain(address);
      mailServer.refuse(false);
      expect(await post('2027-03-03T04:00:05Z')).toEqual({ sent: 1, failures: [] });
      expect(mailServer.mails).toHaveLength(1);
      expect(await health()).toEqual({ status: 'ok' });
    });

    it('are not tried for ever', async () => {
      mailServer.refuse(true);
      await make('daily', '2027-03-02T04:00:05Z');
      await post('2027-03-02T04:00:06Z');
      mailServer.refuse(false);
      expect(await post('2027-03-17T04:00:05Z')).toEqual({ sent: 0, failures: [] });
      expect(await digests()).toMatchObject([{ mailed: 'failed' }]);
    });

    it.each([
      ['off', 'who does not want them', `preferences = '{"mail": false}'`],
      ['no-address', 'whose address is not known', 'email = NULL'],
    ])('are %s for %s', async (mailed, _who, assignment) => {
      await api.database.query(`UPDATE app_user SET ${assignment} WHERE id = $1`, [session.userId]);
      await make('daily', '2027-03-02T04:00:05Z');
      expect(await post('2027-03-02T04:00:06Z')).toEqual({ sent: 0, failures: [] });
      expect(await digests()).toMatchObject([{ mailed }]);
      expect(mailServer.mails).toEqual([]);
    });
  });

  it('are made and mailed by the command, at once when a period is named', async () => {
    const command = async (...period: string[]) => {
      const said: string[] = [];
      const config = api.app.get<Config>(CONFIG);
      const code = await digestCommands['digests make']?.run(
        { database: api.database, config, say: (line) => void said.push(line) },
        { values: { period: period[0] }, positionals: [] },
      );
      return { code, said };
    };
    const now = new Date().toISOString();
    await saved('Hitsaajat', 'weekly', now, '2099-01-01');
    await vacancyCame(new Date(Date.now() + 1_000).toISOString());
    expect(await command()).toEqual({ code: 0, said: ['0 digest(s) made, 0 mailed.'] });
    expect(await command('weekly')).toEqual({ code: 0, said: ['1 digest(s) made, 1 mailed.'] });
    expect(mailServer.mails.map(({ subject }) => subject)).toEqual(['Kasvu Dashboard: viikon kooste']);
    await expect(command('hourly')).rejects.toThrow('--period is daily or weekly');
  });
});

describe('the schedule of digests', () => {
  it('is every morning at six in Finland, where sources are read on theirs', async () => {
    const api = await startTestApi({ KASVU_SOURCES: 'live' });
    try {
      const [job] = await api.database.query(`SELECT cron, timezone FROM pgboss.schedule WHERE name = 'digests'`);
      expect(job).toEqual({ cron: '0 6 * * *', timezone: 'Europe/Helsinki' });
    } finally {
      await api.close();
    }
  });
});

describe('digests without a mail server', () => {
  it('are not mailed', async () => {
    const api = await startTestApi();
    try {
      const session = await openTestSession(api.app, ['staff']);
      const me = requesterAs(api.app, session);
      await me('POST', '/api/saved-searches', { name: 'Kaikki', page: 'vacancies', query: {}, digest: 'daily' });
      await store(api.database, { vacancies: [vacancy('Hitsaaja')] });
      const maker = api.app.get(DigestMaker, { strict: false });
      expect(await maker.make('daily', { evenIfNotDue: true })).toBe(1);
      expect(await api.app.get(DigestPost, { strict: false }).send()).toEqual({ sent: 0, failures: [] });
      expect((await me('GET', '/api/digests')).body.items).toMatchObject([{ mailed: 'off' }]);
    } finally {
      await api.close();
    }
  });
});
