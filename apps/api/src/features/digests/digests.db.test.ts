import type { Digest } from '@kasvu/contracts';
import { Writable } from 'node:stream';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { createLogger } from '../../platform/logger/logger';
import { startTestApi, type TestApi } from '../../test-api';
import { skill, skillsOf, store, talent, vacancy } from '../../test-data';
import { type Requester, requesterAs } from '../../test-request';
import { openTestSession, type TestSession } from '../../test-session';
import { SavedSearchHits } from '../saved-searches/saved-search-hits';
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

  const make = async (period: Digest['period'], at?: string, evenIfNotDue = false) => {
    const maker = api.app.get(DigestMaker, { strict: false });
    const { made, unmade } = await maker.make(period, { ...(at !== undefined && { at: new Date(at) }), evenIfNotDue });
    expect(unmade).toEqual([]);
    return made;
  };
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
        searches: [{ id, name: 'Hitsaajat', page: 'vacancies', query: {}, fresh: 1, total: 3, people: null }],
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
    const inTwoMinutes = new Date(Date.now() + 120_000).toISOString();
    expect(await make('daily', inTwoMinutes, true)).toBe(1);
    expect((await digests())[0]?.searches).toMatchObject([{ fresh: 1, total: 5 }]);
  });

  it('tell what was being stored while one was made in the next one, and nothing twice', async () => {
    await saved('Hitsaajat', 'daily', '2027-03-01T04:00:05Z');
    await vacancyCame('2027-03-02T03:59:30Z', 2);
    expect(await make('daily', '2027-03-02T04:00:05Z')).toBe(0);
    expect(await make('daily', '2027-03-03T04:00:05Z')).toBe(1);
    expect(await make('daily', '2027-03-04T04:00:05Z')).toBe(0);
  });

  it('are made for everybody else when that of one user cannot be', async () => {
    await saved('Hitsaajat', 'daily', '2027-03-01T08:00:00Z');
    const colleague = await openTestSession(api.app, ['growth']);
    await requesterAs(api.app, colleague)('POST', '/api/saved-searches', { name: 'Omat', page: 'vacancies', query: {}, digest: 'daily' });
    await api.database.query(`UPDATE saved_search SET digested_at = '2027-03-01T08:00:00Z', expires_on = '2027-05-30'`);
    await vacancyCame('2027-03-01T12:00:00Z');
    const fault = new Error('No counting');
    const hits = jest.spyOn(api.app.get(SavedSearchHits, { strict: false }), 'of').mockRejectedValueOnce(fault);
    const result = await api.app.get(DigestMaker, { strict: false }).make('daily', { at: new Date('2027-03-02T04:00:05Z') });
    hits.mockRestore();
    const [first] = [session.userId, colleague.userId].sort();
    expect(result).toEqual({ made: 1, unmade: [{ user: first, err: fault }] });
    expect(await make('daily', '2027-03-02T04:00:06Z')).toBe(1);
  });

  it('tell of people only when there are a whole step of k more', async () => {
    const id = await saved('Osaajat', 'daily', '2027-03-01T08:00:00Z', '2027-05-30', { search: 'hitsaus' });
    await store(api.database, { talent: people(9) });
    expect(await make('daily', '2027-03-02T04:00:05Z')).toBe(0);
    await store(api.database, { talent: people(11) });
    expect(await make('daily', '2027-03-03T04:00:05Z')).toBe(1);
    expect((await digests())[0]?.searches).toEqual([
      { id, name: 'Osaajat', page: 'talent', query: { search: 'hitsaus' }, fresh: null, total: 10, people: 10 },
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
      expect(await post('2027-03-02T04:00:06Z')).toEqual({ sent: 1, unsent: [] });
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
      expect(await post('2027-03-02T04:00:07Z')).toEqual({ sent: 0, unsent: [] });
    });

    it('that fail are kept as failed, counted in health without the address anywhere, and tried again with the next', async () => {
      mailServer.refuse(true);
      await make('daily', '2027-03-02T04:00:05Z');
      const [digest] = await digests();
      const posted = await post('2027-03-02T04:00:06Z');
      expect(posted).toEqual({
        sent: 0,
        unsent: [{ digest: digest?.id, err: expect.objectContaining({ message: 'The mail was not sent: EENVELOPE 550' }) }],
      });
      expect(await digests()).toMatchObject([{ mailed: 'failed' }]);
      expect(await health()).toEqual({ status: 'ok' });
      const madeSince = (time: string) => api.database.query('UPDATE digest SET made_at = now() - $1::interval', [time]);
      await madeSince('15 days');
      expect(await health()).toEqual({ status: 'ok' });
      await madeSince('2 hours');
      expect(await health()).toEqual({ status: 'degraded', detail: '1 digests could not be mailed (KASVU_SMTP_URL)' });
      expect(written).not.toContain(address);
      mailServer.refuse(false);
      expect(await post()).toEqual({ sent: 1, unsent: [] });
      expect(mailServer.mails).toHaveLength(1);
      expect(await health()).toEqual({ status: 'ok' });
    });

    it('go to everybody else when one cannot be written', async () => {
      await make('daily', '2027-03-02T04:00:05Z');
      await api.database.query(
        `INSERT INTO digest (user_id, period, made_at, mailed, content) VALUES ($1, 'daily', '2027-03-02T04:00:00Z', 'failed', '{}')`,
        [session.userId],
      );
      const { sent, unsent } = await post('2027-03-02T04:00:06Z');
      expect([sent, unsent]).toEqual([1, [{ digest: expect.any(String), err: expect.any(TypeError) }]]);
    });

    it('are not tried for ever', async () => {
      mailServer.refuse(true);
      await make('daily', '2027-03-02T04:00:05Z');
      await post('2027-03-02T04:00:06Z');
      mailServer.refuse(false);
      expect(await post('2027-03-17T04:00:05Z')).toEqual({ sent: 0, unsent: [] });
      expect(await digests()).toMatchObject([{ mailed: 'failed' }]);
    });

    it.each([
      ['off', 'who does not want them', `preferences = '{"mail": false}'`],
      ['no-address', 'whose address is not known', 'email = NULL'],
    ])('are %s for %s', async (mailed, _who, assignment) => {
      await api.database.query(`UPDATE app_user SET ${assignment} WHERE id = $1`, [session.userId]);
      await make('daily', '2027-03-02T04:00:05Z');
      expect(await post('2027-03-02T04:00:06Z')).toEqual({ sent: 0, unsent: [] });
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
    const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
    const id = await saved('Hitsaajat', 'weekly', new Date().toISOString(), '2099-01-01');
    await vacancyCame(ago(5));
    expect(await command()).toEqual({ code: 0, said: ['0 digest(s) made, 0 mailed.'] });
    await api.database.query('UPDATE saved_search SET digested_at = $2 WHERE id = $1', [id, ago(10)]);
    expect(await command('weekly')).toEqual({ code: 0, said: ['1 digest(s) made, 1 mailed.'] });
    expect(mailServer.mails.map(({ subject }) => subject)).toEqual(['Kasvu Dashboard: viikon kooste']);
    await api.database.query(`UPDATE digest SET mailed = 'failed', content = '{}'`);
    const [digest] = await api.database.query('SELECT id FROM digest');
    expect(await command()).toEqual({ code: 1, said: ['0 digest(s) made, 0 mailed.', `Digest ${digest.id}: a fault (TypeError)`] });
    await expect(command('hourly')).rejects.toThrow('--period is daily or weekly');
  });
});
