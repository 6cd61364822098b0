import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { isBusinessId } from '@kasvu/contracts';
import type { DataSource } from 'typeorm';
import { migratedDatabase } from '../../database/test-database';

const root = join(__dirname, '../../../../..');
const size = 20_000;

interface RemotePage {
  totalResults: number;
  companies: { businessId?: { value: string }; names?: unknown[] }[];
}

/** The processes a person runs, from the sources as they are now. */
describe('a sync of 20,000 companies that is killed', () => {
  let folder: string;
  let stub: ChildProcess;
  let stubUrl: string;
  let database: DataSource;
  let environment: NodeJS.ProcessEnv;
  let close: () => Promise<void>;

  beforeAll(async () => {
    folder = mkdtempSync(join(root, 'tmp-killed-sync-'));
    execFileSync(process.execPath, [join(root, 'node_modules/rolldown/bin/cli.mjs'), '-c', 'apps/api/rolldown.config.mjs', '-d', folder], {
      cwd: root,
      stdio: 'pipe',
    });
    stub = spawn(process.execPath, ['tools/stub-sources/src/main.ts', '--port', '0', '--size', String(size)], { cwd: root });
    stubUrl = await new Promise<string>((resolve, reject) => {
      stub.once('exit', () => reject(new Error('The stub sources did not start')));
      if (stub.stdout)
        createInterface(stub.stdout).on('line', (line) => line.includes('ready: ') && resolve(line.split('ready: ')[1] ?? ''));
    });
    const migrated = await migratedDatabase();
    ({ database, close } = migrated);
    environment = { ...process.env, DATABASE_URL: migrated.url, SOURCE_PRH_YTJ_BASE_URL: `${stubUrl}/prh-ytj`, NODE_OPTIONS: '' };
  }, 120_000);

  afterAll(async () => {
    stub?.kill();
    await close?.();
    rmSync(folder, { recursive: true, force: true });
  });

  const startSync = () => spawn(process.execPath, [join(folder, 'sync.mjs'), 'prh-ytj', '--json'], { cwd: root, env: environment });

  it('goes on and ends with exactly the right rows', async () => {
    const victim = startSync();
    await until(async () => (await count('company')) > 3_000);
    victim.kill('SIGKILL');
    await new Promise((resolve) => victim.once('exit', resolve));
    const half = await count('company');
    expect(half).toBeLessThan(size - 2_000);

    const again = startSync();
    let output = '';
    again.stdout?.on('data', (chunk) => (output += chunk));
    expect(await new Promise((resolve) => again.once('exit', resolve))).toBe(0);
    const [run] = JSON.parse(output).runs;
    expect(run).toMatchObject({ status: 'succeeded', resumed: true });

    const held = await database.query('SELECT business_id FROM company WHERE withdrawn_at IS NULL ORDER BY 1');
    expect(held.map((row: { business_id: string }) => row.business_id)).toEqual(await validIdsOfTheSource());
  }, 180_000);

  async function count(table: 'company'): Promise<number> {
    return (await database.query(`SELECT count(*)::int AS n FROM ${table}`))[0].n;
  }

  /** Read from the source by other means than the adapter. */
  async function validIdsOfTheSource(): Promise<string[]> {
    const ids = new Set<string>();
    for (let page = 1, pages = 1; page <= pages; page++) {
      const answer = (await (await fetch(`${stubUrl}/prh-ytj/companies?location=VANTAA&page=${page}`)).json()) as RemotePage;
      pages = Math.ceil(answer.totalResults / 100);
      for (const { businessId, names } of answer.companies)
        if (businessId && isBusinessId(businessId.value) && names?.length) ids.add(businessId.value);
    }
    return [...ids].sort();
  }
});

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline;) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It did not happen in time');
}
