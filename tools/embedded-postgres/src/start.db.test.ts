import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedPostgres, freePort, isAlive, startEmbeddedPostgres, withClient } from './index.ts';

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'kasvu-supervisor-'));
const dataDir = join(folder, 'postgres');
const value = (url: string, sql: string) => withClient(url, async (client) => (await client.query(sql)).rows[0]?.value as unknown);
let server: EmbeddedPostgres;

/** Starts the server in a Node process of its own, which then goes on writing rows until it is killed. */
async function startInOtherProcess(): Promise<{ kill: () => Promise<void> }> {
  const script = `
    import { startEmbeddedPostgres, withClient } from ${JSON.stringify(join(__dirname, 'index.ts'))};
    const { url } = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)} });
    await withClient(url, async (client) => {
      await client.query('CREATE TABLE entry (id int PRIMARY KEY)');
      for (let id = 1; ; id++) {
        await client.query('INSERT INTO entry VALUES ($1)', [id]);
        process.send(id);
      }
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  await new Promise<void>((resolve, reject) => {
    child.on('message', (id) => void (id === 50 && resolve()));
    child.once('exit', (code) => reject(new Error(`ended with code ${code}`)));
  });
  return {
    kill: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

describe('startEmbeddedPostgres', () => {
  beforeAll(() => chmodSync(folder, 0o755));
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  it('survives kill -9 of the process that started it: the next one attaches and finds every acknowledged row', async () => {
    const { kill } = await startInOtherProcess();
    await kill();
    server = await startEmbeddedPostgres({ dataDir });
    expect(server.attached).toBe(true);
    expect(await value(server.url, 'SELECT max(id) = count(*) AND count(*) >= 50 AS value FROM entry')).toBe(true);
  });

  it('stops, starts again on the same port with the same data, and stops twice without complaint', async () => {
    const before = await value(server.url, 'SELECT count(*)::int AS value FROM entry');
    await server.stop();
    expect(isAlive(server.pid)).toBe(false);
    await server.stop();
    const again = await startEmbeddedPostgres({ dataDir });
    expect([again.attached, again.port]).toEqual([false, server.port]);
    expect(await value(again.url, 'SELECT count(*)::int AS value FROM entry')).toBe(before);
    server = again;
  });

  it('recovers when PostgreSQL itself is killed', async () => {
    const before = await value(server.url, 'SELECT count(*)::int AS value FROM entry');
    process.kill(server.pid, 'SIGKILL');
    server = await startEmbeddedPostgres({ dataDir });
    expect(server.attached).toBe(false);
    expect(await value(server.url, 'SELECT count(*)::int AS value FROM entry')).toBe(before);
  });

  it('starts although the process number of a killed server has gone to another program', async () => {
    await server.stop();
    writeFileSync(join(dataDir, 'data', 'postmaster.pid'), `${process.pid}\n${dataDir}/data\n1\n${server.port}\n\n127.0.0.1\n\nready\n`);
    server = await startEmbeddedPostgres({ dataDir });
    expect(server.attached).toBe(false);
  });

  it('is durable, keeps its passwords to the owner, and lets the application be no superuser', async () => {
    expect(await value(server.url, `SELECT current_setting('fsync') AS value`)).toBe('on');
    expect(await value(server.url, `SELECT current_setting('is_superuser') AS value`)).toBe('off');
    expect(statSync(join(dataDir, 'credentials.json')).mode & 0o777).toBe(0o600);
    await expect(value(server.url.replace(/:[^:@]*@/, ':guess@'), 'SELECT 1 AS value')).rejects.toThrow('password');
  });

  it('takes another port when the remembered one is in use, and names the setting when the wished one is', async () => {
    await server.stop();
    const [other, wished] = [createServer(), await freePort()];
    await new Promise<void>((resolve) => other.listen(server.port, '127.0.0.1', resolve));
    await expect(startEmbeddedPostgres({ dataDir, port: server.port })).rejects.toThrow(/Port \d+ .* KASVU_DB_PORT/);
    const moved = await startEmbeddedPostgres({ dataDir });
    expect(moved.port).not.toBe(server.port);
    await new Promise((resolve) => other.close(resolve));
    await moved.stop();
    server = await startEmbeddedPostgres({ dataDir, port: wished });
    expect(server.port).toBe(wished);
  });

  it('refuses data of another PostgreSQL version', async () => {
    const old = join(folder, 'old');
    await (await startEmbeddedPostgres({ dataDir: old, durable: false })).stop();
    writeFileSync(join(old, 'data', 'PG_VERSION'), '16\n');
    await expect(startEmbeddedPostgres({ dataDir: old })).rejects.toThrow(/written by PostgreSQL 16.*KASVU_DATA_DIR/);
  });

  it('begins anew after a first start that was cut off', async () => {
    const fresh = join(folder, 'fresh');
    const first = await startEmbeddedPostgres({ dataDir: fresh, durable: false });
    await first.stop();
    rmSync(join(fresh, 'data'), { recursive: true });
    const second = await startEmbeddedPostgres({ dataDir: fresh, durable: false });
    await second.stop();
    expect(existsSync(join(fresh, 'data.new'))).toBe(false);
  });
});

const asRoot = process.getuid?.() === 0 ? describe : describe.skip;
asRoot('startEmbeddedPostgres by root (skipped for other users)', () => {
  it('works below a folder that is closed to everybody else', async () => {
    const closed = mkdtempSync(join(tmpdir(), 'kasvu-closed-'));
    const told: string[] = [];
    const home = join(closed, 'postgres');
    const options = { dataDir: home, durable: false, log: (message: string) => void told.push(message) };
    const started = await startEmbeddedPostgres(options);
    expect(told).toEqual([expect.stringMatching(/who may not enter .*kasvu-closed-.*: its data are kept in /)]);
    expect(await value(started.url, 'SELECT 1 AS value')).toBe(1);
    await started.stop();
    const again = await startEmbeddedPostgres(options);
    expect(told).toHaveLength(1);
    await again.stop();
    rmSync(/kept in (\S+),/.exec(told[0] ?? '')?.[1] ?? '', { recursive: true });
    rmSync(closed, { recursive: true });
  });
});
