import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { missingSettings } from '@kasvu/adapter-kit';
import { adapters } from '@kasvu/adapters';
import type { DataSource } from 'typeorm';
import { migratedDatabase } from '../../database/test-database';

const root = join(__dirname, '../../../../..');

/** The process a person runs, from the sources as they are now. */
describe('npm run sync -- --all', () => {
  let folder: string;
  let database: DataSource;
  let environment: NodeJS.ProcessEnv;
  let close: () => Promise<void>;

  beforeAll(async () => {
    folder = mkdtempSync(join(root, 'tmp-sync-all-'));
    execFileSync(process.execPath, [join(root, 'node_modules/rolldown/bin/cli.mjs'), '-c', 'apps/api/rolldown.config.mjs', '-d', folder], {
      cwd: root,
      stdio: 'pipe',
    });
    const migrated = await migratedDatabase();
    ({ database, close } = migrated);
    const own = Object.entries(process.env).filter(([name]) => !name.startsWith('SOURCE_'));
    environment = { ...Object.fromEntries(own), DATABASE_URL: migrated.url, NODE_OPTIONS: '' };
    // All that could be read was read just now, so that nothing asks a network.
    const ready = adapters.filter(({ manifest }) => missingSettings(manifest, environment).length === 0);
    for (const { manifest } of ready) {
      await database.query(`INSERT INTO sync_run (source, status, counts, finished_at) VALUES ($1, 'succeeded', '{}', now())`, [
        manifest.id,
      ]);
    }
  }, 120_000);
  afterAll(async () => {
    await close?.();
    rmSync(folder, { recursive: true, force: true });
  });

  async function run(...options: string[]): Promise<{ code: number; output: string }> {
    const child = spawn(process.execPath, [join(folder, 'sync.mjs'), ...options], { cwd: root, env: environment });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    return { code: await new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? -1))), output };
  }

  it('leaves out what needs an agreement and a key, says so, and succeeds', async () => {
    const { code, output } = await run('--all', '--if-older-than', '12');
    expect(output).toContain(
      'tyomarkkinatori: left out. It needs an agreement and a key, or another setting: SOURCE_TYOMARKKINATORI_SUBSCRIPTION_KEY',
    );
    expect(output).toContain(
      'jobposting-feed: left out. It needs an agreement and a key, or another setting: SOURCE_JOBPOSTING_FEED_FEEDS',
    );
    expect(code).toBe(0);
  });

  it('names it for a program too', async () => {
    const { code, output } = await run('--all', '--if-older-than', '12', '--json');
    const { runs, refused, leftOut } = JSON.parse(output);
    expect({ code, runs, refused }).toEqual({ code: 0, runs: [], refused: [] });
    expect(leftOut).toContainEqual({ source: 'kuntarekry', needs: ['SOURCE_KUNTAREKRY_CLIENT_ID'] });
  });

  it('refuses a source that is asked for by name and needs something', async () => {
    const { code, output } = await run('kuntarekry', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(output).refused).toMatchObject([{ source: 'kuntarekry', code: 'missing-credentials' }]);
  });
});
