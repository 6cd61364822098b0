import { once } from 'node:events';
import { type ClientRequest, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { vacancyListItemSchema } from '@kasvu/contracts';
import { startTestApi, type TestApi } from '../../test-api';
import { openTestSession } from '../../test-session';

const rows = 100_000;
const megabyte = 1024 * 1024;

describe(`an export of ${rows.toLocaleString('en')} rows`, () => {
  let api: TestApi;
  let cookie: string;
  let port: number;
  const asked: ClientRequest[] = [];

  beforeAll(async () => {
    api = await startTestApi();
    await api.database.query(
      `INSERT INTO vacancy (title, title_sort, title_keys, description, languages, employer_name, employer_sort, employer_key, municipality_codes,
                            published_at, open_until, stated_uris, skill_ids, occupation_ids, evidence, recognised_with, search_text, source, source_id)
       SELECT jsonb_build_object('fi', title), title, ARRAY[title], '{}', '{fi}', 'Yritys', 'yritys', 'yritys', '{092}',
              now() - n * interval '1 minute', 'infinity', '{}', '{}', '{}', '[]', 'test', '', 'test', n::text
         FROM generate_series(1, $1) n, concat('Työ ', lpad(n::text, 9, '0'), repeat(' ja kumppanit', 30)) title`,
      [rows],
    );
    await api.database.query('ANALYZE vacancy');
    ({ cookie } = await openTestSession(api.app, ['staff']));
    await api.app.listen(0, '127.0.0.1');
    ({ port } = api.app.getHttpServer().address() as AddressInfo);
  }, 120_000);
  afterEach(async () => {
    hangUp();
    await untilNoneIsOpen();
  }, 60_000);
  afterAll(() => api.close());

  async function open(path: string, headers: Record<string, string> = {}): Promise<IncomingMessage> {
    const request = get({ port, path: `/api/exports/${path}`, headers: { cookie, ...headers }, agent: false });
    request.on('error', () => undefined); // what is hung up on
    asked.push(request);
    const [answer] = (await once(request, 'response')) as [IncomingMessage];
    return answer;
  }
  const hangUp = () => {
    for (const request of asked.splice(0)) request.destroy();
  };
  async function untilNoneIsOpen(): Promise<void> {
    for (let left = 400; left > 0; left--) {
      const [{ open: stillOpen }] = await api.database.query(
        `SELECT count(*)::int AS open FROM pg_stat_activity
          WHERE datname = current_database() AND pid <> pg_backend_pid() AND xact_start IS NOT NULL AND query ~ 'exported'`,
      );
      if (stillOpen === 0) return;
      await delay(50);
    }
    throw new Error('A transaction was left open');
  }

  /** How many rows are read until what was opened and is not read holds no more. */
  async function rowsUntilNobodyReads(begin: () => Promise<void>): Promise<number> {
    const parse = jest.spyOn(vacancyListItemSchema, 'parse');
    await begin();
    let read = -1;
    while (read < parse.mock.calls.length) {
      read = parse.mock.calls.length;
      await delay(2_000);
    }
    parse.mockRestore();
    return read;
  }

  it.each(['csv', 'xlsx'])(
    'is written as %s in constant memory, with as many rows as announced',
    async (format) => {
      const answer = await open(`vacancies?format=${format}`);
      expect(answer.headers['x-row-count']).toBe(String(rows));
      const before = process.memoryUsage.rss(); // what is outside the heap counts too
      let [lines, bytes, most] = [0, 0, 0];
      for await (const chunk of answer as AsyncIterable<Buffer>) {
        bytes += chunk.length;
        lines += chunk.toString('latin1').split('\n').length - 1;
        most = Math.max(most, process.memoryUsage.rss() - before);
      }
      if (format === 'csv') expect([lines, bytes > 40 * megabyte]).toEqual([rows + 1, true]);
      expect(most).toBeLessThan(400 * megabyte); // a few kilobytes of each row, held or left lying, would be more
    },
    120_000,
  );

  it('waits for a reader who is slow, without reading ahead', async () => {
    const read = await rowsUntilNobodyReads(async () => void (await once(await open('vacancies'), 'readable')));
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(rows / 2);
  }, 60_000);

  it('breaks off when its connection to the database is gone, as after a minute in which nobody read', async () => {
    const answer = await open('vacancies');
    await once(answer, 'readable');
    const lost = await api.database.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid() AND xact_start IS NOT NULL AND query ~ 'exported'`,
    );
    expect(lost).toHaveLength(1);
    await expect(readAll(answer)).rejects.toThrow('aborted');
    expect((await api.get('/api/companies?limit=1')).status).toBe(200);
  }, 60_000);

  it('gives its place to another when its reader has stalled and the database has let go of it', async () => {
    await rowsUntilNobodyReads(async () => void (await Promise.all(Array.from({ length: 4 }, () => open('vacancies')))));
    await api.database.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid() AND xact_start IS NOT NULL AND query ~ 'exported'`,
    );
    await delay(1_000);
    expect((await open('vacancies')).statusCode).toBe(200);
  }, 60_000);

  it('breaks off when its reader takes half an hour', async () => {
    const timers = jest.spyOn(globalThis, 'setTimeout');
    const answer = await open('vacancies');
    const halfAnHour = timers.mock.calls.find(([, ms]) => ms === 1_800_000)?.[0];
    timers.mockRestore();
    await once(answer, 'readable');
    halfAnHour?.();
    await expect(readAll(answer)).rejects.toThrow('aborted');
  }, 60_000);

  it('ends its query when the connection breaks, however often', async () => {
    for (let round = 0; round < 6; round++) {
      const answer = await open(`vacancies?format=${round % 2 ? 'csv' : 'xlsx'}`);
      await once(answer, 'data');
      hangUp();
      await untilNoneIsOpen();
    }
  }, 60_000);

  it.each(['csv', 'xlsx'])(
    'never looks whole as %s when a fault comes in its midst',
    async (format) => {
      let read = 0;
      const parse = jest.spyOn(vacancyListItemSchema, 'parse').mockImplementation((row) => {
        if ((read += 1) > 20_000) throw new Error('A row that the contract does not take');
        return row as ReturnType<typeof vacancyListItemSchema.parse>;
      });
      for (const encoding of ['identity', 'gzip']) {
        read = 0;
        const answer = await open(`vacancies?format=${format}`, { 'accept-encoding': encoding });
        expect(answer.statusCode).toBe(200);
        await expect(readAll(answer)).rejects.toThrow('aborted');
      }
      parse.mockRestore();
    },
    60_000,
  );

  it('is not begun while as many as are good for all others are under way', async () => {
    await Promise.all(Array.from({ length: 4 }, () => open('vacancies')));
    expect((await open('vacancies')).statusCode).toBe(503);
    hangUp();
    await untilNoneIsOpen();
    expect((await open('vacancies')).statusCode).toBe(200);
  }, 60_000);
});

async function readAll(answer: IncomingMessage): Promise<void> {
  for await (const _ of answer) continue;
}
