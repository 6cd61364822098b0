import type { ServerResponse } from 'node:http';
import { adapters } from '@kasvu/adapters';
import { createMorphology } from '@kasvu/skills';
import { serve, type TestServer } from '@kasvu/testing';
import type { DataSource } from 'typeorm';
import { migratedDatabase } from '../../database/test-database';
import { SkillVocabulary } from '../skills/skill-vocabulary';
import { store, talent, testPeople } from '../../test-data';
import { readSource } from './read-source';

const ads = [1, 2, 3].map((number) => ({
  id: number,
  organisaatio: 'Tekninen ala',
  ammattiala: 'Tekninen ala',
  tyotehtava: `Hitsaaja ${number}`,
  tyoavain: '',
  osoite: 'Tennistie 1, 01370 Vantaa',
  haku_paattyy_pvm: '2030-01-01',
  x: 25.05,
  y: 60.3,
  linkki: `https://ads.example.test/paikat/?o=A_RJ&jgid=1&jid=${number}`,
}));
const answer = (response: ServerResponse, status: number, type: string, body: string) =>
  response.writeHead(status, { 'content-type': type }).end(body);

const faults: Record<string, { fault: (response: ServerResponse) => void; code: string; says: RegExp }> = {
  'answers 500': {
    fault: (response) => answer(response, 500, 'application/json', '{"message":"oops"}'),
    code: 'server-error',
    says: /\(500\)/,
  },
  'answers 429 with Retry-After': {
    fault: (response) => answer(response.setHeader('retry-after', '3600'), 429, 'text/plain', 'Too many requests'),
    code: 'rate-limited',
    says: /\(429\); .* not to come back before 20/,
  },
  'stays silent': { fault: () => undefined, code: 'timeout', says: /did not finish its answer within/ },
  'breaks off its JSON': {
    fault: (response) => answer(response, 200, 'application/json', JSON.stringify(ads).slice(0, 200)),
    code: 'truncated',
    says: /ends before it is complete/,
  },
  'answers HTML': {
    fault: (response) => answer(response, 200, 'text/html', '<html><body>Huoltokatko</body></html>'),
    code: 'unexpected-content',
    says: /HTML instead of JSON/,
  },
  'answers nothing': {
    fault: (response) => answer(response, 200, 'application/json', ''),
    code: 'unexpected-content',
    says: /empty answer/,
  },
  'sends elsewhere': {
    fault: (response) => void response.writeHead(302, { location: 'http://elsewhere.example.test/' }).end(),
    code: 'redirected-elsewhere',
    says: /another host, elsewhere\.example\.test/,
  },
};

describe('a source that', () => {
  let database: DataSource;
  let server: TestServer;
  let close: () => Promise<void>;
  let respond: (response: ServerResponse) => void;

  beforeAll(async () => {
    const migrated = await migratedDatabase();
    ({ database } = migrated);
    server = await serve((_request, response) => respond(response));
    close = async () => {
      await server.close();
      await migrated.close();
    };
    respond = (response) => answer(response, 200, 'application/json', JSON.stringify(ads));
    expect(await read()).toMatchObject({ status: 'succeeded', counts: { inserted: 3 } });
  });
  afterAll(() => close());

  const read = () => {
    const adapter = adapters.find(({ manifest }) => manifest.id === 'vantaa-jobs');
    if (!adapter) throw new Error('The adapter is missing');
    return readSource(database, new SkillVocabulary(database, createMorphology()), adapter, {
      signal: new AbortController().signal,
      people: testPeople,
      environment: { SOURCE_VANTAA_JOBS_BASE_URL: server.url },
      patience: { retry: { retries: 1, baseMs: 5 }, timeouts: { totalMs: 300, stallMs: 300 } },
    });
  };

  it.each(Object.entries(faults))('%s ends the run failed with a reason, the old data untouched', async (_name, { fault, code, says }) => {
    const before = await database.query('SELECT id, title, withdrawn_at, xmin::text FROM vacancy ORDER BY id');
    respond = fault;
    const run = await read();
    expect(run).toMatchObject({ status: 'failed', error: { code }, counts: { withdrawn: 0 } });
    expect(run.error?.message).toMatch(says);
    expect(await database.query('SELECT id, title, withdrawn_at, xmin::text FROM vacancy ORDER BY id')).toEqual(before);
    const [kept] = await database.query('SELECT status, error FROM sync_run ORDER BY id DESC LIMIT 1');
    expect(kept).toEqual({ status: 'failed', error: run.error });
  });

  it('cannot be followed up still ends consents that are over', async () => {
    respond = (response) => answer(response, 200, 'application/json', JSON.stringify(ads));
    await store(database, { talent: [talent(1), talent(2)] });
    await database.query(`UPDATE talent SET profile_until = '2020-01-01' WHERE pseudonym = $1`, [talent(1).pseudonym]);
    await database.query('ALTER TABLE change_event RENAME TO change_event_aside');
    await expect(read()).rejects.toThrow('change_event');
    await database.query('ALTER TABLE change_event_aside RENAME TO change_event');
    expect(await database.query('SELECT pseudonym FROM talent')).toEqual([{ pseudonym: talent(2).pseudonym }]);
  });
});
