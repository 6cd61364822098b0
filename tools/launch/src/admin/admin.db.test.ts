import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runningPostmaster } from '../../../embedded-postgres/src/index.ts';
import { ScratchProduct } from '../testing/scratch-product.ts';

jest.setTimeout(120_000);

describe('npm run admin', () => {
  const product = new ScratchProduct();
  const postmaster = () => runningPostmaster(join(product.dataDir, 'postgres/data'));
  beforeAll(() => product.prepare());
  afterAll(() => product.remove());

  it('opens the database, leaves stdout and the exit code to the command, and takes the database down again', async () => {
    const run = product.run('admin.mjs', ['audit', 'verify'], { FAKE_ADMIN_CODE: '2' });
    expect(await run.ended).toBe(2);
    expect(run.stdout()).toBe('admin audit verify kasvu_demo\n');
    expect(run.output()).toContain('starts so far: 1');
    expect(postmaster()).toBeUndefined();
  });

  it('uses the database of a running dashboard and leaves it running', async () => {
    const start = product.run('start.mjs');
    await start.says('Kasvu Dashboard ready');
    const database = postmaster();
    const run = product.run('admin.mjs', ['api-key', 'list']);
    expect(await run.ended).toBe(0);
    expect(run.stdout()).toBe('admin api-key list kasvu_demo\n');
    const { identityKey, pseudonymKey } = JSON.parse(readFileSync(join(product.dataDir, 'secrets.json'), 'utf8')) as Record<string, string>;
    expect(run.output()).toContain(`keys ${identityKey} ${pseudonymKey}\n`);
    expect(run.output()).toContain('mail smtp://127.0.0.1:2525 dictionary /nowhere/mor.vfst\n');
    expect(postmaster()).toEqual(database);
    start.child.kill('SIGTERM');
    expect(await start.ended).toBe(0);
  });
});
