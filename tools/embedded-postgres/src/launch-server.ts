import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import type { ClusterFiles } from './cluster-files.ts';
import { serverSettings } from './settings.ts';

const LOG_LIMIT_BYTES = 5 * 1024 * 1024;

export interface LaunchedServer {
  pid: number;
  /** Undefined while it runs. */
  exit(): string | undefined;
  /** What this launch has written to the log. */
  output(): string;
}

/** Starts the server in a session of its own, so that Ctrl-C in the terminal and the death of this process do not reach it. */
export function launchServer(
  files: ClusterFiles,
  { postgres }: Binaries,
  account: Account | undefined,
  options: { data: string; port: number; durable: boolean },
): Promise<LaunchedServer> {
  const offset = rotate(files.log);
  const settings = Object.entries(serverSettings(options.durable)).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openSync(files.log, 'a', 0o600);
  const child = spawn(postgres, ['-D', options.data, '-p', String(options.port), ...settings], {
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
    uid: account?.uid,
    gid: account?.gid,
    env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' },
  });
  closeSync(log);
  let exit: string | undefined;
  child.once('exit', (code, signal) => (exit = signal ?? `code ${code}`));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('spawn', () => {
      child.unref();
      resolve({
        pid: child.pid ?? 0,
        exit: () => exit,
        output: () => readFileSync(files.log).subarray(offset).toString('utf8'),
      });
    });
  });
}

function rotate(log: string): number {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size < LOG_LIMIT_BYTES) return size;
  renameSync(log, `${log}.1`);
  return 0;
}
