import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canEnter, parsePasswd } from './account.ts';
import { tryFileLock, withFileLock } from './file-lock.ts';
import { freePort, portState } from './port.ts';
import { parsePostmasterFile } from './postmaster.ts';
import { isSameProcessAlive, processIdentity } from './process-info.ts';

const folder = mkdtempSync(join(tmpdir(), 'kasvu-embedded-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('parsePostmasterFile', () => {
  it('reads process, port and status', () => {
    const text = '4711\n/data\n1760000000\n5433\n\n127.0.0.1\n  123  456\nready   \n';
    expect(parsePostmasterFile(text)).toEqual({ pid: 4711, port: 5433, status: 'ready' });
  });

  it.each(['', '4711\n', '4711\n/data\n1760000000\n', 'x\ny\nz\nw\n'])('takes a half-written file (%j) for none', (text) => {
    expect(parsePostmasterFile(text)).toBeUndefined();
  });
});

describe('unprivileged account', () => {
  it('reads passwd lines and skips broken ones', () => {
    expect(parsePasswd('root:x:0:0:root:/root:/bin/bash\n\n+\nnobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin\n')).toEqual([
      { name: 'root', uid: 0, gid: 0 },
      { name: 'nobody', uid: 65534, gid: 65534 },
    ]);
  });

  it('sees that a closed folder anywhere above keeps others out', () => {
    const stranger = { name: 'stranger', uid: 4_000_000, gid: 4_000_000 };
    chmodSync(folder, 0o700);
    expect(canEnter(folder, stranger)).toBe(false);
    chmodSync(folder, 0o711);
    expect(canEnter(folder, stranger)).toBe(true);
  });
});

describe('file lock', () => {
  const path = join(folder, 'a.lock');

  it('is held by one at a time and given back', () => {
    const release = tryFileLock(path);
    expect(tryFileLock(path)).toBeUndefined();
    release?.();
    tryFileLock(path)?.();
    expect(() => readFileSync(path)).toThrow('ENOENT');
  });

  it.each(['999999999@1', `${process.pid}@an-earlier-life`, 'garbage'])('is taken over from a holder that is gone (%s)', (holder) => {
    writeFileSync(path, holder);
    const release = tryFileLock(path);
    expect(readFileSync(path, 'utf8')).toBe(processIdentity(process.pid));
    release?.();
  });

  it('makes the second wait for the first, also when the first fails', async () => {
    const order: string[] = [];
    const first = withFileLock(path, async () => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      order.push('first');
      throw new Error('planted');
    });
    const second = withFileLock(path, async () => void order.push('second'));
    await expect(first).rejects.toThrow('planted');
    await second;
    expect(order).toEqual(['first', 'second']);
  });

  it('names the holder when the wait is too long', async () => {
    const release = tryFileLock(path);
    await expect(withFileLock(path, () => Promise.resolve(), 100)).rejects.toThrow(processIdentity(process.pid));
    release?.();
  });
});

describe('process identity', () => {
  it('knows this process and no other life of its number', () => {
    expect(isSameProcessAlive(processIdentity(process.pid))).toBe(true);
    expect(isSameProcessAlive(`${process.pid}@1`)).toBe(false);
  });
});

describe('portState', () => {
  it('tells a port in use from a free one', async () => {
    const port = await freePort();
    expect(await portState(port)).toBe('free');
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    expect(await portState(port)).toBe('busy');
    await new Promise((resolve) => server.close(resolve));
  });
});
