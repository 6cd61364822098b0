import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { freePort, runningPostmaster } from '../../../tools/embedded-postgres/src/index.ts';
import { LaunchedProduct } from './support/launched-product';

const readyLine = (port: number) => `Kasvu Dashboard ready: http://localhost:${port}`;

test.describe('npm start', () => {
  test.describe.configure({ mode: 'serial', timeout: 120_000 });

  let product: LaunchedProduct;
  let counts: number[];
  const postmaster = () => runningPostmaster(join(product.dataDir, 'postgres/data'));

  test.beforeAll(async () => {
    product = new LaunchedProduct(await freePort(), await freePort(), await freePort(), await freePort());
  });

  test.afterAll(() => product.remove());

  test('says ready last, and on SIGTERM stops everything with exit code 0', async () => {
    const run = product.start();
    await run.says('Kasvu Dashboard ready');
    expect(run.output().trimEnd().split('\n').at(-1)).toBe(readyLine(product.port));
    counts = await product.counts();
    expect(Math.min(...counts)).toBeGreaterThan(100);
    expect(product.processes().join('\n')).toContain('dist/apps/api/main.mjs');

    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(0);
    expect(product.processes()).toEqual([]);
  });

  test('starts warm on the kept data, refuses a second start, and takes over after a kill -9', async () => {
    const started = Date.now();
    const run = product.start();
    await run.says(readyLine(product.port));
    console.log(`warm start: ready after ${((Date.now() - started) / 1000).toFixed(1)} s`);
    expect(await product.counts()).toEqual(counts);

    const other = new LaunchedProduct(product.port, await freePort(), await freePort(), await freePort());
    const refused = other.start();
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toMatch(new RegExp(`Port ${product.port} .*in use.* PORT `));
    expect(other.processes()).toEqual([]);
    await other.remove();
    const again = product.start();
    expect(await again.ended).toBe(1);
    expect(again.output()).toContain(`http://localhost:${product.port}`);

    const server = postmaster();
    expect(server).toBeDefined();
    process.kill(-Number(run.child.pid), 'SIGKILL');
    await run.ended;
    const next = product.start();
    await next.says(readyLine(product.port));
    expect(postmaster()).toEqual(server);
    expect(await product.counts()).toEqual(counts);

    process.kill(-Number(next.child.pid), 'SIGINT'); // as Ctrl-C does: to the whole process group at once
    expect(await next.ended).toBe(0);
    expect(product.processes()).toEqual([]);
    expect(existsSync(join(product.dataDir, 'running.lock'))).toBe(false);
    expect(readFileSync(join(product.dataDir, 'logs/api.log'), 'utf8')).not.toMatch(/"level":(50|60)/);
  });
});
