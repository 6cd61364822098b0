import { join } from 'node:path';
import { portState, runningPostmaster } from '../../../embedded-postgres/src/index.ts';
import { ScratchProduct } from '../testing/scratch-product.ts';

jest.setTimeout(120_000);

describe('npm run sync', () => {
  const product = new ScratchProduct();
  const postmaster = () => runningPostmaster(join(product.dataDir, 'postgres/data'));
  beforeAll(() => product.prepare());
  afterAll(() => product.remove());

  it('brings up what it needs, leaves stdout to the sync, and takes it down again', async () => {
    const run = product.run('sync.mjs', ['prh-ytj', '--json', '--from-file', 'a.csv'], { INIT_CWD: '/home/u', FAKE_SYNC_CODE: '4' });
    expect(await run.ended).toBe(4);
    expect(run.stdout()).toBe(`sync prh-ytj --json --from-file /home/u/a.csv http://127.0.0.1:${product.stubPort}/prh-ytj prh-ytj\n`);
    expect(run.output()).toContain('starts so far: 1');
    expect([postmaster(), await portState(product.stubPort)]).toEqual([undefined, 'free']);
    expect(run.output()).toMatch(/\nkeys \S{43}= \S{43}= stub-token\n/);
  });

  it('uses the database and the sources of a running dashboard and leaves them running', async () => {
    const start = product.run('start.mjs');
    await start.says('Kasvu Dashboard ready');
    const database = postmaster();
    const run = product.run('sync.mjs', ['--all']);
    expect(await run.ended).toBe(0);
    expect(run.stdout()).toBe(`sync --all http://127.0.0.1:${product.stubPort}/prh-ytj prh-ytj\n`);
    expect([postmaster(), await portState(product.stubPort)]).toEqual([database, 'busy']);
    start.child.kill('SIGTERM');
    expect(await start.ended).toBe(0);
  });
});
