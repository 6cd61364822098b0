import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runningPostmaster } from '../../../embedded-postgres/src/index.ts';
import { ScratchProduct } from '../testing/scratch-product.ts';

jest.setTimeout(120_000);

/** In place of Nx: looks at the database, then records one run with a passing check, a failing one, and a level with tests. */
const nx = `#!/usr/bin/env node
import { mkdirSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
const client = new pg.Client({ connectionString: process.env.KASVU_TEST_DATABASE_URL });
await client.connect();
await client.end();
console.log('nx', process.argv.slice(2).join(' '));
await setTimeout(Number(process.env.FAKE_NX_MS ?? 0));
const task = (target, projectName, status) => ({ target, projectName, status, startTime: '2026-01-01T00:00:00Z', endTime: '2026-01-01T00:00:02Z' });
mkdirSync('.nx/cache', { recursive: true });
mkdirSync('.results', { recursive: true });
const lint = Number(process.env.FAKE_LINT_CODE ?? 0);
writeFileSync('.nx/cache/run.json', JSON.stringify({ tasks: [task('lint', 'api', lint), task('build', 'api', 0), task('unit', 'api', 0)] }));
writeFileSync('.results/api-unit.json', JSON.stringify({
  numPassedTests: 7, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0, numRuntimeErrorTestSuites: 0, testResults: [],
}));
process.exitCode = lint;
`;

const playwright = `#!/usr/bin/env node
import { writeFileSync } from 'node:fs';
console.log('playwright with', process.env.CHROMIUM_PATH);
const stats = { expected: 3, unexpected: 0, flaky: 0, skipped: 0 };
writeFileSync(process.env.PLAYWRIGHT_JSON_OUTPUT_FILE, JSON.stringify({ stats, errors: [], suites: [] }));
`;

describe('npm test', () => {
  const product = new ScratchProduct();
  const environment = () => ({ CHROMIUM_PATH: process.execPath, TMPDIR: join(product.root, 'tmp') });
  const temporary = () => readdirSync(join(product.root, 'tmp')).filter((name) => name.startsWith('kasvu-test-'));

  beforeAll(async () => {
    await product.prepare();
    product.write('node_modules/.bin/nx', nx);
    product.write('node_modules/.bin/playwright', playwright);
    product.write('node_modules/.bin/package.json', '{ "type": "module" }');
    product.write('tmp/keep', '');
  });
  afterAll(() => product.remove());

  it('adds up checks, tests and journeys, ends with the sum, and removes its database', async () => {
    const run = product.run('test.mjs', [], environment());
    expect(await run.ended).toBe(0);
    expect(run.output()).toContain(`playwright with ${process.execPath}`);
    expect(run.stdout().trimEnd().split('\n').at(-1)).toBe('12 passed, 0 failed, 1 skipped');
    expect(run.stdout()).toMatch(/^unit +2\.0 +7 +0 +1$/m);
    expect(temporary()).toEqual([]);
  });

  it('fails with the failing check and the missing browser named, and still runs the rest', async () => {
    const run = product.run('test.mjs', [], { ...environment(), FAKE_LINT_CODE: '1', CHROMIUM_PATH: '/nowhere/chromium' });
    expect(await run.ended).toBe(1);
    expect(run.stdout()).toContain('lint: failed in api');
    expect(run.stdout()).toContain('e2e: CHROMIUM_PATH names /nowhere/chromium');
    expect(run.stdout().trimEnd().split('\n').at(-1)).toBe('8 passed, 2 failed, 1 skipped');
  });

  it('stops everything on Ctrl-C', async () => {
    const run = product.run('test.mjs', [], { ...environment(), FAKE_NX_MS: '60000' });
    await run.says('nx run-many');
    process.kill(-(run.child.pid ?? 0), 'SIGINT');
    expect(await run.ended).toBe(130);
    expect(run.output()).toContain('Stopped.');
    expect(temporary()).toEqual([]);
  });

  it('cleans up after a run that was killed', async () => {
    const killed = product.run('test.mjs', [], { ...environment(), FAKE_NX_MS: '3000' });
    await killed.says('nx run-many');
    const [folder = ''] = temporary();
    const data = join(product.root, 'tmp', folder, 'data');
    const owner = Number.parseInt(readFileSync(join(product.root, 'tmp', folder, 'owner'), 'utf8'), 10);
    process.kill(owner, 'SIGKILL');
    await killed.ended;
    expect(runningPostmaster(data)).toBeDefined();
    const next = product.run('test.mjs', [], environment());
    expect(await next.ended).toBe(0);
    expect(existsSync(data)).toBe(false);
    expect(temporary()).toEqual([]);
  });
});
