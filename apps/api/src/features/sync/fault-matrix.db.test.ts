import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sourceVariable } from '@kasvu/adapter-kit';
import { adapters } from '@kasvu/adapters';
import type { SyncRun } from '@kasvu/contracts';
import { createMorphology } from '@kasvu/skills';
import type { DataSource } from 'typeorm';
import { migratedDatabase } from '../../database/test-database';
import { testPeople } from '../../test-data';
import { SkillVocabulary } from '../skills/skill-vocabulary';
import { readSource } from './read-source';

const root = join(__dirname, '../../../../..');

/** Every way a source misbehaves, and how a reading may end then: with one of these reasons, or well with what it notes. */
const faults = {
  'status-500': ['server-error'],
  'status-502': ['server-error'],
  'status-429': ['rate-limited'],
  'status-429-retry-after': ['rate-limited'],
  timeout: ['timeout'],
  'slow-drip': ['timeout'],
  'truncated-json': ['truncated', 'unexpected-content'],
  'connection-reset': ['unreachable', 'truncated'],
  html: ['unexpected-content'],
  empty: ['unexpected-content', 'truncated'],
  'wrong-content-type': ['unexpected-content', 'well'],
  'redirect-elsewhere': ['redirected-elsewhere'],
  huge: ['too-large', 'unexpected-content', 'timeout'],
  'endless-pages': ['paging-endless', 'too-many-withdrawn', 'unexpected-content', 'well'],
  'bad-record': ['rejected', 'well', 'unexpected-content'],
  'unknown-field': ['unknown', 'well'],
  'missing-field': ['too-few-records', 'too-many-withdrawn', 'unexpected-content', 'rejected'],
} as const;
type Fault = keyof typeof faults;

/** Patience of a test: a busy machine must not look like a fault, and a silent source must not take the day. */
const patience = { retry: { retries: 0, maxRetryAfterMs: 1 }, timeouts: { stallMs: 800, totalMs: 1_600 } };

/** Every adapter that reads a network, against every fault, through the whole engine. */
describe('the fault matrix', () => {
  let stub: ChildProcess;
  let url: string;
  let database: DataSource;
  let vocabulary: SkillVocabulary;
  let close: () => Promise<void>;
  let environment: NodeJS.ProcessEnv;
  const table = new Map<string, Map<Fault, string>>();
  /** What a sound reading rejects: the stub sources hold broken records on purpose. */
  const usuallyRejected = new Map<string, number>();

  beforeAll(async () => {
    stub = spawn(process.execPath, ['tools/stub-sources/src/main.ts', '--port', '0', '--size', '40', '--people', '40'], { cwd: root });
    url = await new Promise<string>((resolve, reject) => {
      stub.once('exit', () => reject(new Error('The stub sources did not start')));
      if (stub.stdout)
        createInterface(stub.stdout).on('line', (line) => line.includes('ready: ') && resolve(line.split('ready: ')[1] ?? ''));
    });
    const list = (await (await fetch(url)).json()) as { sources: Record<string, string>; settings: Record<string, Record<string, string>> };
    environment = Object.fromEntries(
      Object.entries(list.sources).flatMap(([id, address]) => [
        [sourceVariable(id, 'BASE_URL'), address],
        ...Object.entries(list.settings[id] ?? {}).map(([name, value]) => [sourceVariable(id, name), value]),
      ]),
    );
    environment[sourceVariable('esco', 'alternativeLabels')] = 'false'; // a request a page instead of one for ten concepts
    environment[sourceVariable('esco', 'pageSize')] = '1000';
    ({ database, close } = await migratedDatabase());
    vocabulary = new SkillVocabulary(database, createMorphology());
    for (const id of ['kasvu-vocabulary', ...networked]) {
      const run = await read(id);
      if (run.status !== 'succeeded') throw new Error(`${id}: ${JSON.stringify(run.error)}`);
      usuallyRejected.set(id, run.counts.rejected);
    }
  }, 120_000);
  afterAll(async () => {
    process.stdout.write(`${asTable(table)}\n`);
    await close();
    stub.kill();
  });

  const networked = adapters
    .filter(({ manifest }) => manifest.baseUrl !== null || manifest.needs.length > 0)
    .map(({ manifest }) => manifest.id);

  async function read(id: string): Promise<SyncRun> {
    const adapter = adapters.find(({ manifest }) => manifest.id === id);
    if (!adapter) throw new Error(`There is no source ${id}`);
    const signal = new AbortController().signal;
    return readSource(database, vocabulary, adapter, { environment, people: testPeople, signal, patience, full: true, resume: false });
  }

  const held = async (id: string): Promise<string[]> => {
    const rows: { key: string }[] = await database.query(
      `SELECT kind || ' ' || source_id AS key FROM source_record WHERE source = $1 AND withdrawn_at IS NULL ORDER BY 1`,
      [id],
    );
    return rows.map(({ key }) => key);
  };

  it('is played by the stub sources for every adapter that reads a network', () => {
    expect(networked.filter((id) => !environment[sourceVariable(id, 'BASE_URL')])).toEqual([]);
    expect(networked.length).toBeGreaterThanOrEqual(14);
  });

  it.each(networked)(
    '%s never breaks, never loses what it had, and says why',
    async (id) => {
      const before = await held(id);
      const wrong: string[] = [];
      for (const [fault, allowed] of Object.entries(faults) as [Fault, readonly string[]][]) {
        await fetch(`${url}/_faults`, { method: 'POST', body: JSON.stringify({ source: id, fault }) });
        const run = await read(id).finally(() => fetch(`${url}/_faults`, { method: 'DELETE' }));
        const outcome = outcomeOf(run, usuallyRejected.get(id) ?? 0);
        table.set(id, (table.get(id) ?? new Map()).set(fault, outcome));
        const now = new Set(await held(id));
        const lost = before.filter((key) => !now.has(key));
        // A person whose record cannot be told from one that withdrew goes when in doubt, and comes back with the next sound reading.
        if (fault === 'bad-record' && id === 'skills-registry' && lost.length === 1) lost.pop();
        if (lost.length > 0) wrong.push(`${fault}: lost ${lost.length} of ${before.length} records`);
        if (!allowed.includes(outcome)) wrong.push(`${fault}: ${outcome} (${run.error?.message ?? JSON.stringify(run.counts)})`);
      }
      expect(wrong).toEqual([]);
      const sound = await read(id);
      expect(sound).toMatchObject({ status: 'succeeded', counts: { inserted: 0, updated: 0, withdrawn: 0 } });
    },
    120_000,
  );
});

/** The reason of a failed run; of one that went well what it noted, if anything. */
function outcomeOf({ status, error, counts, unknownFields }: SyncRun, usuallyRejected: number): string {
  if (status !== 'succeeded') return error?.code ?? status;
  if (counts.rejected > usuallyRejected) return 'rejected';
  return Object.keys(unknownFields).length > 0 ? 'unknown' : 'well';
}

function asTable(table: Map<string, Map<Fault, string>>): string {
  const names = Object.keys(faults) as Fault[];
  const rows = [['source', ...names], ...[...table].map(([id, outcomes]) => [id, ...names.map((name) => outcomes.get(name) ?? '')])];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}
