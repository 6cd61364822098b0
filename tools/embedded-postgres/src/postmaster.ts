import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { EmbeddedPostgresError, errorCode } from './errors.ts';
import { isAlive, workingFolder } from './process-info.ts';

const STOP_PATIENCE_MS = 60_000;

/** What PostgreSQL writes about itself into `postmaster.pid`. */
export interface Postmaster {
  pid: number;
  port: number;
  status: string;
}

/** Reads the text of a `postmaster.pid` file; undefined while it is still being written. */
export function parsePostmasterFile(text: string): Postmaster | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  return pid > 0 && port > 0 ? { pid, port, status: lines[7] ?? '' } : undefined;
}

/**
 * The server that runs on this data folder, if any. A file left by a killed server is removed when its process number has since gone to
 * another program, because PostgreSQL itself would then refuse to start.
 */
export function runningPostmaster(dataFolder: string): Postmaster | undefined {
  if (!existsSync(dataFolder)) return undefined;
  const data = realpathSync(dataFolder);
  const path = join(data, 'postmaster.pid');
  const found = parsePostmasterFile(readIfThere(path));
  if (!found || !isAlive(found.pid)) return undefined;
  const folder = workingFolder(found.pid);
  if (folder === undefined || folder === data) return found;
  rmSync(path, { force: true });
  return undefined;
}

/**
 * Stops a server: finishes no query, loses no committed transaction ("fast"); waits until it has ended.
 * @throws EmbeddedPostgresError when it had to be cut off; the next start then recovers from its log.
 */
export async function stopPostmaster(pid: number): Promise<void> {
  if (!signal(pid, 'SIGINT')) return;
  const deadline = Date.now() + STOP_PATIENCE_MS;
  while (isAlive(pid)) {
    if (Date.now() > deadline) {
      signal(pid, 'SIGQUIT');
      throw new EmbeddedPostgresError(`PostgreSQL (process ${pid}) did not stop within ${STOP_PATIENCE_MS / 1000} s and was cut off.`);
    }
    await delay(20);
  }
}

function signal(pid: number, name: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, name);
  } catch (error) {
    if (errorCode(error) === 'ESRCH') return false;
    throw error;
  }
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return '';
    throw error;
  }
}
