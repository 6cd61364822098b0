import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { portState, runningPostmaster, stopPostmaster } from '../../../embedded-postgres/src/index.ts';
import { ScratchProduct } from '../testing/scratch-product.ts';

jest.setTimeout(120_000);

const product = new ScratchProduct();
const postmaster = () => runningPostmaster(join(product.dataDir, 'postgres/data'));
const listenOn = (port: number) =>
  new Promise<Server>((resolve) => {
    const server: Server = createServer().listen(port, '127.0.0.1', () => resolve(server));
  });
const nothingRuns = async () => [
  await portState(product.port),
  await portState(product.stubPort),
  await portState(product.identityPort),
  await portState(product.inboxPort),
  postmaster(),
];

describe('npm start', () => {
  beforeAll(() => product.prepare());
  afterAll(async () => {
    const left = postmaster();
    if (left) await stopPostmaster(left.pid);
    product.remove();
  });

  it('starts all parts, says ready last, and on SIGTERM stops them all with exit code 0', async () => {
    const run = product.run('start.mjs');
    await run.says('Kasvu Dashboard ready');
    expect(run.output().trimEnd().split('\n').at(-1)).toBe(`Kasvu Dashboard ready: http://localhost:${product.port}`);
    expect(run.output()).toContain('starts so far: 1');
    expect(run.output()).toContain(`sync --all --if-older-than 12h http://127.0.0.1:${product.stubPort}/prh-ytj prh-ytj`);
    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(0);
    expect(readFileSync(join(product.dataDir, 'logs/api.log'), 'utf8')).toContain('asked to stop');
    expect(await nothingRuns()).toEqual(['free', 'free', 'free', 'free', undefined]);
  });

  it('keeps the data, takes the sources the user names as they are, and starts although a sync fails', async () => {
    const run = product.run('start.mjs', [], { SOURCE_PRH_YTJ_BASE_URL: 'http://own.test', FAKE_SYNC_CODE: '1' });
    await run.says('Kasvu Dashboard ready');
    expect(run.output()).toContain('starts so far: 2');
    expect(run.output()).toContain('12h http://own.test \n');
    expect(run.output()).toContain('Not every source could be read');
    process.kill(-(run.child.pid ?? 0), 'SIGINT'); // as Ctrl-C does: to the whole process group at once
    expect(await run.ended).toBe(0);
    expect(await nothingRuns()).toEqual(['free', 'free', 'free', 'free', undefined]);
  });

  const log = (name: string) => readFileSync(join(product.dataDir, `logs/${name}.log`), 'utf8');

  it('starts the demo sign-in, tells the API of it, and keeps the secrets for the next start where only the owner reads them', async () => {
    const secretOf = () => /secret (\S+)\n/.exec(log('api').slice(log('api').lastIndexOf('sign-in ')))?.[1];
    const starts: (string | undefined)[] = [];
    for (let time = 0; time < 2; time++) {
      const run = product.run('start.mjs', [], { KASVU_SOURCES: 'none' });
      await run.says('Kasvu Dashboard ready');
      expect(run.output()).toContain(`Demo sign-in with made-up users on port ${product.identityPort}`);
      run.child.kill('SIGTERM');
      expect(await run.ended).toBe(0);
      starts.push(secretOf());
    }
    expect(starts[0]).toMatch(/^[A-Za-z0-9+/]{43}=$/);
    expect(starts[1]).toBe(starts[0]);
    expect(log('api')).toContain(`sign-in http://localhost:${product.identityPort} 1 http://localhost:${product.port} secret`);
    expect(log('demo-sign-in')).toContain(`for http://localhost:${product.port} -----BEGIN PRIVATE KEY-----`);
    expect(statSync(join(product.dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
    expect(await nothingRuns()).toEqual(['free', 'free', 'free', 'free', undefined]);
  });

  it('gives the API and the sync the same keys of people, and the sync what the demo sources ask for', async () => {
    const run = product.run('start.mjs');
    await run.says('Kasvu Dashboard ready');
    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(0);
    const secrets = JSON.parse(readFileSync(join(product.dataDir, 'secrets.json'), 'utf8')) as Record<string, string>;
    const keys = `keys ${secrets['identityKey']} ${secrets['pseudonymKey']}`;
    expect(log('api')).toContain(`${keys}\n`);
    expect(run.output()).toContain(`${keys} stub-token\n`);
  });

  it("uses the city's own provider and secret where they are set, and then starts no demo sign-in", async () => {
    const run = product.run('start.mjs', [], { KASVU_SOURCES: 'none', OIDC_ISSUER: 'https://id.city.example', SESSION_SECRET: 'own' });
    await run.says('Kasvu Dashboard ready');
    expect(run.output()).not.toContain('Demo sign-in');
    expect(log('api')).toContain(`sign-in https://id.city.example undefined http://localhost:${product.port} secret own`);
    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(0);
  });

  it('starts the mail inbox, tells the API and people where it is, and starts none where there is a mail server', async () => {
    const mailOf = () => log('api').slice(log('api').lastIndexOf('mail ')).split('\n')[0];
    const run = product.run('start.mjs', [], { KASVU_SOURCES: 'none' });
    await run.says('Kasvu Dashboard ready');
    expect(run.output()).toContain(`Mails are sent to nobody; they can be read at http://localhost:${product.inboxPort} `);
    expect(mailOf()).toBe('mail smtp://127.0.0.1:2525 kasvu-dashboard@localhost');
    expect(log('mail-inbox')).toContain(`keeps mails in ${join(product.dataDir, 'mail')}`);
    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(0);
    const own = { KASVU_SMTP_URL: 'smtp://mail.city.example', KASVU_MAIL_FROM: 'kasvu@city.example' };
    const withServer = product.run('start.mjs', [], { KASVU_SOURCES: 'none', ...own });
    await withServer.says('Kasvu Dashboard ready');
    expect(withServer.output()).not.toContain('Mails are sent to nobody');
    expect(mailOf()).toBe('mail smtp://mail.city.example kasvu@city.example');
    withServer.child.kill('SIGTERM');
    expect(await withServer.ended).toBe(0);
  });

  it('refuses the demo sign-in in production, before starting anything, and makes up no secrets there', async () => {
    const refused = product.run('start.mjs', [], { NODE_ENV: 'production' });
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toMatch(/NODE_ENV=production the demo sign-in never starts.* Set OIDC_ISSUER/);
    expect(refused.output()).not.toContain('Database:');
    const run = product.run('start.mjs', [], { NODE_ENV: 'production', KASVU_SOURCES: 'none', OIDC_ISSUER: 'https://id.city.example' });
    await run.says('Kasvu Dashboard ready');
    expect(log('api')).toContain('sign-in https://id.city.example undefined undefined secret undefined');
    expect(log('api').slice(log('api').lastIndexOf('mail '))).toMatch(/^mail undefined undefined\n/);
    expect(run.output()).not.toContain('Mails are sent to nobody');
    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(0);
  });

  it('says what to do when the kept secrets are broken', async () => {
    const file = join(product.dataDir, 'secrets.json');
    const good = readFileSync(file, 'utf8');
    writeFileSync(file, '{');
    const run = product.run('start.mjs');
    expect(await run.ended).toBe(1);
    expect(run.output()).toMatch(/secrets in .*secrets\.json cannot be read/);
    writeFileSync(file, good);
  });

  it('refuses a second start on the same data and says where the first one is', async () => {
    const first = product.run('start.mjs', [], { KASVU_SOURCES: 'none' });
    await first.says('Kasvu Dashboard ready');
    expect(first.output()).not.toContain('sync');
    const second = product.run('start.mjs');
    expect(await second.ended).toBe(1);
    expect(second.output()).toMatch(
      new RegExp(`already runs on the data folder .*: http://localhost:${product.port} .*\\n.*KASVU_DATA_DIR`),
    );
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
  });

  it('names the part that died, shows its last words, and stops the rest with exit code 1', async () => {
    const run = product.run('start.mjs');
    await run.says('Kasvu Dashboard ready');
    await fetch(`http://127.0.0.1:${product.port}/die`).catch(() => undefined);
    expect(await run.ended).toBe(1);
    expect(run.output()).toMatch(/The API ended by itself \(code 3\)[^]*planted death/);
    expect(await nothingRuns()).toEqual(['free', 'free', 'free', 'free', undefined]);
  });

  it('ends the API and the sources when it is killed, and the next start takes over the database that runs on', async () => {
    const run = product.run('start.mjs');
    await run.says('Kasvu Dashboard ready');
    const database = postmaster();
    process.kill(Number.parseInt(readFileSync(join(product.dataDir, 'running.lock'), 'utf8'), 10), 'SIGKILL');
    expect(await run.ended).toBe(1);
    expect(postmaster()).toEqual(database);
    const next = product.run('start.mjs');
    await next.says('Kasvu Dashboard ready');
    expect(postmaster()).toEqual(database);
    next.child.kill('SIGKILL');
    await next.ended;
    const third = product.run('start.mjs');
    await third.says('Kasvu Dashboard ready');
    third.child.kill('SIGTERM');
    expect(await third.ended).toBe(0);
    expect(await nothingRuns()).toEqual(['free', 'free', 'free', 'free', undefined]);
  });

  it('stops cleanly when asked to in the middle of starting', async () => {
    const run = product.run('start.mjs');
    await run.says('Database:');
    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(0);
    expect(await nothingRuns()).toEqual(['free', 'free', 'free', 'free', undefined]);
  });

  it.each([
    ['PORT', () => product.port],
    ['KASVU_STUB_PORT', () => product.stubPort],
    ['KASVU_IDENTITY_PORT', () => product.identityPort],
    ['KASVU_INBOX_PORT', () => product.inboxPort],
  ])('names %s when that port is in use, before starting anything', async (setting, port) => {
    const other = await listenOn(port());
    const run = product.run('start.mjs');
    expect(await run.ended).toBe(1);
    expect(run.output()).toMatch(new RegExp(`Port ${port()} .* in use .* Set ${setting} `));
    expect(run.output()).not.toContain('Database:');
    await new Promise((resolve) => other.close(resolve));
  });

  it('names KASVU_DB_PORT when the port wished for the database is in use', async () => {
    const other = await listenOn(0);
    const address = other.address();
    const run = product.run('start.mjs', [], { KASVU_DB_PORT: String(typeof address === 'object' ? address?.port : '') });
    expect(await run.ended).toBe(1);
    expect(run.output()).toContain('Set KASVU_DB_PORT');
    await new Promise((resolve) => other.close(resolve));
  });
});
