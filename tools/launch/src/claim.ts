import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { errorCode, isSameProcessAlive, tryFileLock } from '../../embedded-postgres/src/index.ts';
import { LaunchError } from './launch-error.ts';

const STOPPING = 'it is stopping';
const STOPPING_MS = 30_000;

export interface Claim {
  /** Tells a start that waits for the folder that it will be free in a moment. */
  announceEnd(): void;
  release(): void;
}

/**
 * Marks a data folder as used by this process. A mark left by a killed process does not count; one that is just stopping is waited for.
 * @throws LaunchError saying where the dashboard that uses it runs.
 */
export async function claimDataDir(dataDir: string, url: string): Promise<Claim> {
  mkdirSync(dataDir, { recursive: true });
  const lock = join(dataDir, 'running.lock');
  const address = join(dataDir, 'running.url');
  const deadline = Date.now() + STOPPING_MS;
  let release = tryFileLock(lock);
  for (; !release && contentOf(address) === STOPPING && Date.now() < deadline; release = tryFileLock(lock)) await delay(100);
  if (!release) {
    throw new LaunchError(
      `Kasvu Dashboard already runs on the data folder ${dataDir}: ${contentOf(address)} (process ${contentOf(lock).split('@')[0]}).\n` +
        'Stop it first, or set KASVU_DATA_DIR and PORT to run another one beside it.',
    );
  }
  writeFileSync(address, url);
  return {
    announceEnd: () => writeFileSync(address, STOPPING),
    release: () => {
      rmSync(address, { force: true });
      release();
    },
  };
}

/** Whether a dashboard runs on the data folder now. */
export function isClaimed(dataDir: string): boolean {
  return isSameProcessAlive(contentOf(join(dataDir, 'running.lock')));
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 'unknown';
    throw error;
  }
}
