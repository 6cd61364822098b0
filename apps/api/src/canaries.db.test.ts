import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { sourceVariable } from '@kasvu/adapter-kit';
import { adapters } from '@kasvu/adapters';
import type { Role, SyncRun } from '@kasvu/contracts';
import { createMorphology } from '@kasvu/skills';
import { SkillVocabulary } from './features/skills/skill-vocabulary';
import { readSource } from './features/sync/read-source';
import { createLogger } from './platform/logger/logger';
import { startTestApi, type TestApi } from './test-api';
import { testPeople } from './test-data';
import { requesterAs, type Requester } from './test-request';
import { columnsHolding } from './test-scan';
import { openTestSession } from './test-session';

const root = join(__dirname, '../../..');
const people = 1_000;
/** What the stub sources plant in every personal field of every person: names, numbers, dates of birth, free texts, keys of registers. */
const canary = /kanarialintu|(?:040|\+358 ?40) ?000 ?9\d{3}\b|\b1890-\d{2}-\d{2}|\b(?:otk|hakija|hakemus)-\d{7}/i;
const inSql = 'kanarialintu|(040|[+]358 ?40) ?000 ?9[0-9]{3}|1890-[0-9]{2}-[0-9]{2}|(otk|hakija|hakemus)-[0-9]{7}';
const roles: Role[] = ['staff', 'growth', 'adviser', 'admin'];
const key = (buffer: Buffer) => buffer.toString('base64');
const aboutPeople = ['skills-registry', 'ats-teamtailor', 'ats-greenhouse', 'applications-interface'];
const market = ['vantaa-jobs', 'tyomarkkinatori', 'kuntarekry', 'jobposting-feed', 'opintopolku'];
const sources = ['kasvu-vocabulary', 'prh-ytj', ...market, ...aboutPeople];

/** The whole way: sources that know who people are, adapters, engine, database, API. Nothing of it comes out but by revealing. */
describe(`canaries in every personal field of ${people} people`, () => {
  let stub: ChildProcess;
  let url: string;
  let folder: string;
  let environment: NodeJS.ProcessEnv = {};
  let api: TestApi;
  let logged = '';
  let vocabulary: SkillVocabulary;

  beforeAll(async () => {
    stub = spawn(process.execPath, ['tools/stub-sources/src/main.ts', '--port', '0', '--size', '600', '--people', String(people)], {
      cwd: root,
    });
    url = await new Promise<string>((resolve, reject) => {
      stub.once('exit', () => reject(new Error('The stub sources did not start')));
      if (stub.stdout)
        createInterface(stub.stdout).on('line', (line) => line.includes('ready: ') && resolve(line.split('ready: ')[1] ?? ''));
    });
    folder = mkdtempSync(join(tmpdir(), 'kasvu-canaries-'));
    execFileSync(
      process.execPath,
      ['tools/stub-sources/src/main.ts', '--size', '600', '--people', '200', '--seed', '7', '--write-files', folder],
      { cwd: root },
    );
    const stream = new Writable({
      write(chunk, _encoding, done) {
        logged += String(chunk);
        done();
      },
    });
    const keys = { KASVU_IDENTITY_KEY: key(testPeople.identityKey), KASVU_PSEUDONYM_KEY: key(testPeople.pseudonymKey) };
    api = await startTestApi(keys, createLogger('trace', stream));
    vocabulary = new SkillVocabulary(api.database, createMorphology());
    await readAll();
  }, 120_000);
  afterAll(async () => {
    await api.close();
    stub.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The sources with people once more, while each does something wrong. */
  async function readSpoilt(): Promise<{ rejected: number; failed: number }> {
    const totals = { rejected: 0, failed: 0 };
    for (const id of aboutPeople) {
      for (const fault of ['bad-record', 'missing-field', 'unknown-field', 'truncated-json', 'html']) {
        await fetch(`${url}/_faults`, { method: 'POST', body: JSON.stringify({ source: id, fault }) });
        const run = await readOne(id, null);
        await fetch(`${url}/_faults`, { method: 'DELETE' });
        totals.rejected += run.counts.rejected;
        totals.failed += Number(run.status === 'failed');
      }
    }
    return totals;
  }

  async function readOne(id: string, file: string | null): Promise<SyncRun> {
    const adapter = adapters.find(({ manifest }) => manifest.id === id);
    if (!adapter) throw new Error(`There is no source ${id}`);
    const patience = { retry: { retries: 0 } };
    return readSource(api.database, vocabulary, adapter, {
      file,
      people: testPeople,
      environment,
      signal: new AbortController().signal,
      full: true,
      resume: false,
      patience,
    });
  }

  async function readAll(): Promise<void> {
    const stubs = (await (await fetch(url)).json()) as { settings: Record<string, Record<string, string>> };
    environment = Object.fromEntries(
      sources.flatMap((id) => [
        [sourceVariable(id, 'BASE_URL'), `${url}/${id}`],
        ...Object.entries(stubs.settings[id] ?? {}).map(([name, value]) => [sourceVariable(id, name), value]),
      ]),
    );
    const files: Record<string, string> = { 'talent-file': 'talent.csv', 'applications-file': 'applications.csv' };
    for (const id of [...sources, ...Object.keys(files)]) {
      const run = await readOne(id, files[id] ? join(folder, files[id]) : null);
      if (run.status !== 'succeeded' || run.counts.read === 0) throw new Error(`${id}: ${JSON.stringify(run)}`);
    }
  }

  const count = async (table: string) => (await api.database.query(`SELECT count(*)::int AS count FROM ${table}`))[0].count;
  const as = async (role: Role) => requesterAs(api.app, await openTestSession(api.app, [role]));
  const textOf = (answer: Awaited<ReturnType<Requester>>) => JSON.stringify([answer.headers, answer.body]);

  it('came in: people, identities and applications are held, and the files had canaries too', async () => {
    expect(await count('talent')).toBeGreaterThan(people / 2);
    expect(await count('talent_identity')).toBeGreaterThan(100);
    expect(await count('application')).toBeGreaterThan(100);
    expect(readFileSync(join(folder, 'talent.csv'), 'utf8')).toMatch(canary);
  });

  it('are in no column of the database', async () => {
    expect(await columnsHolding(api.database, inSql)).toEqual([]);
    await api.database.query(
      `CREATE TABLE planted AS SELECT 'Testi Kanarialintu'::text AS a, '\\x4b616e617269616c696e7475'::bytea AS b, ARRAY['otk-0000001'] AS c`,
    );
    expect(await columnsHolding(api.database, inSql)).toEqual(['planted.a', 'planted.b', 'planted.c']);
    await api.database.query('DROP TABLE planted');
  });

  it.each(roles)(
    'are in no answer that %s can get, whatever is asked',
    async (role) => {
      const paths = [...(await listedPaths()), ...(await personPaths())];
      let ask = await as(role);
      const leaks: string[] = [];
      for (const [index, path] of paths.entries()) {
        if (index % 150 === 149) ask = await as(role); // searches are limited by the minute and by who asks
        const answer = await ask('GET', path);
        // A search says back what was typed in these; a suggestion says it once.
        if (path.startsWith('/api/search?')) for (const echo of ['q', 'clauses', 'help']) delete answer.body[echo];
        const text = textOf(answer);
        const typed = new URL(path, 'http://x').searchParams.get('q');
        if (canary.test(typed ? text.replace(JSON.stringify(typed).slice(1, -1), '') : text)) leaks.push(path);
      }
      expect(leaks).toEqual([]);
      expect(paths.length).toBeGreaterThan(200);
    },
    120_000,
  );

  it('are in nothing that is kept of records that could not be taken', async () => {
    const { rejected, failed } = await readSpoilt();
    expect(rejected).toBeGreaterThan(0);
    expect(failed).toBeGreaterThan(0);
    expect(await columnsHolding(api.database, inSql)).toEqual([]);
  }, 120_000);

  it('would be found in an answer', async () => {
    const [{ id }] = await api.database.query('SELECT min(business_id) AS id FROM company');
    await api.database.query(`UPDATE company SET website = 'https://kanarialintu.example' WHERE business_id = $1`, [id]);
    const text = textOf(await (await as('staff'))('GET', `/api/companies/${id}`));
    await api.database.query('UPDATE company SET website = NULL WHERE business_id = $1', [id]);
    expect(text).toMatch(canary);
  });

  it('come out by revealing alone, and each time is in the audit log', async () => {
    const rows: { pseudonym: string }[] = await api.database.query(
      `SELECT pseudonym FROM talent_identity JOIN talent USING (pseudonym) WHERE identity_until >= now() ORDER BY 1 LIMIT 9`,
    );
    const adviser = await as('adviser');
    for (const { pseudonym } of rows) {
      const answer = await adviser('POST', `/api/talent/${pseudonym}/reveal`, { reason: 'contact-about-vacancy' });
      expect(answer.status).toBe(200);
      expect(answer.body.name).toMatch(canary);
    }
    const acts = await api.database.query(
      `SELECT subject_id FROM audit_event WHERE act = 'identity.revealed' AND outcome = 'done' ORDER BY 1`,
    );
    expect(acts.map((act: { subject_id: string }) => act.subject_id)).toEqual(rows.map(({ pseudonym }) => pseudonym));
  });

  it('are in no line of the log, also after all of that', () => {
    expect(logged.length).toBeGreaterThan(1_000);
    expect(logged).not.toMatch(canary);
  });

  it('and the database still holds none', async () => {
    expect(await columnsHolding(api.database, inSql)).toEqual([]);
  });

  /** Lists, suggestions, exports, descriptions and errors. */
  async function listedPaths(): Promise<string[]> {
    const runs = [...sources, 'talent-file', 'applications-file'].flatMap((id) => [
      `/api/sources/${id}/runs`,
      `/api/sources/${id}/rejects?limit=200`,
    ]);
    const typed = ['Kanarialintu', 'Testi', 'hitsaus', '040 000 9123'].map(encodeURIComponent);
    return [
      ...runs,
      '/api/sources',
      '/api/openapi.json',
      '/api/docs',
      '/api/health/details',
      '/api/users',
      '/api/api-keys',
      '/api/notices',
      '/api/feedback',
      '/api/processing-register',
      '/api/processing-register?format=csv',
      '/api/audit?limit=200',
      '/api/audit/export?format=csv',
      '/api/audit/export?format=json',
      ...['companies', 'vacancies?includeEnded=true', 'talent', 'studies'].map((list) => `/api/exports/${list}`),
      '/api/favourites',
      '/api/favourites/shown',
      '/api/lists',
      '/api/lists/marks',
      '/api/colleagues',
      `/api/lists/${await sharedList()}`,
      '/api/companies?limit=200',
      '/api/vacancies?limit=200&includeEnded=true',
      ...[0, 200].map((offset) => `/api/studies?limit=200&offset=${offset}`),
      '/api/employers?limit=200',
      '/api/codes/municipality',
      '/api/applications/unmatched?limit=200',
      '/api/talent?limit=200',
      ...[200, 400, 600, 800].map((offset) => `/api/talent?limit=200&offset=${offset}`),
      ...['-matches', '-updated', '-experience', 'availability'].map((sort) => `/api/talent?sort=${sort}&limit=200`),
      ...typed.flatMap((q) => [`/api/search?q=${q}`, `/api/skills/suggest?q=${q}`, `/api/companies?q=${q}`, `/api/vacancies?q=${q}`]),
      ...typed.flatMap((search) => ['vacancies', 'companies', 'talent', 'studies'].map((list) => `/api/${list}?search=${search}`)),
      '/api/search?q=-hitsaus&limit=50',
      '/api/unmet-needs',
      '/api/talent?skill=x&limit=0',
      '/api/talent?name=x',
      '/api/talent/x',
      '/api/companies/x/people',
      '/api/vacancies/x/applicants',
    ];
  }

  /** A list of some of everything that the whole team may see. */
  async function sharedList(): Promise<string> {
    const owner = await openTestSession(api.app, ['growth'], 'owner');
    const [list]: { id: string }[] = await api.database.query(
      `INSERT INTO favourite_list (owner_id, name, team) VALUES ($1, 'Yhteinen', 'viewer') RETURNING id`,
      [owner.userId],
    );
    await api.database.query(
      `INSERT INTO favourite_list_item (list_id, kind, target, position)
       SELECT $1::uuid, kind, target, row_number() OVER () FROM (
         SELECT 'talent' AS kind, pseudonym AS target FROM talent ORDER BY 2 LIMIT 100) people
       UNION ALL SELECT $1::uuid, 'vacancy', id::text, 1000 FROM (SELECT id FROM vacancy ORDER BY source, id LIMIT 100) vacancies
       UNION ALL SELECT $1::uuid, 'company', business_id, 2000 FROM (SELECT business_id FROM company ORDER BY 1 LIMIT 100) companies
       UNION ALL SELECT $1::uuid, 'study', id::text, 3000 FROM (SELECT id FROM study ORDER BY 1 LIMIT 100) studies`,
      [list?.id],
    );
    return list?.id ?? '';
  }

  /** Profiles, companies with people, vacancies with applicants. */
  async function personPaths(): Promise<string[]> {
    const [profiles, employers, vacancies, advertised, studies, skills]: { id: string }[][] = await Promise.all([
      api.database.query('SELECT pseudonym AS id FROM talent ORDER BY 1 LIMIT 120'),
      api.database.query('SELECT DISTINCT unnest(employer_business_ids) AS id FROM talent ORDER BY 1 LIMIT 40'),
      api.database.query('SELECT DISTINCT vacancy_id::text AS id FROM application WHERE vacancy_id IS NOT NULL ORDER BY 1 LIMIT 40'),
      api.database.query('SELECT id::text AS id FROM vacancy ORDER BY source, id LIMIT 150'),
      api.database.query('SELECT id::text AS id FROM study ORDER BY id LIMIT 60'),
      api.database.query('SELECT DISTINCT unnest(skill_ids)::text AS id FROM talent ORDER BY 1 LIMIT 30'),
    ]);
    return [
      ...(profiles ?? []).map(({ id }) => `/api/talent/${id}`),
      ...(profiles ?? []).slice(0, 10).map(({ id }) => `/api/talent/${id}/matches`),
      ...(employers ?? []).flatMap(({ id }) => [`/api/companies/${id}/people?limit=200`, `/api/companies/${id}`]),
      ...(employers ?? []).slice(0, 10).map(({ id }) => `/api/companies/${id}/brief`),
      ...(vacancies ?? []).flatMap(({ id }) => [`/api/vacancies/${id}/applicants?limit=200`, `/api/vacancies/${id}`]),
      ...(advertised ?? []).map(({ id }) => `/api/vacancies/${id}`),
      ...(advertised ?? []).slice(0, 10).map(({ id }) => `/api/vacancies/${id}/matches?limit=200`),
      ...(studies ?? []).map(({ id }) => `/api/studies/${id}`),
      ...(skills ?? []).map(({ id }) => `/api/skills/${id}`),
    ];
  }
});
