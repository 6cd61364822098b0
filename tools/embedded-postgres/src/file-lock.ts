import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { EmbeddedPostgresError, errorCode } from './errors.ts';
import { isSameProcessAlive, processIdentity } from './process-info.ts';

/**
 * Takes the lock file if nobody alive holds it. A lock left by a killed process is taken over.
 * @returns a function that gives the lock back, or undefined when another live process holds it.
 */
export function tryFileLock(path: string): (() => void) | undefined {
  const mine = processIdentity(process.pid);
  const draft = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  writeFileSync(draft, mine);
  try {
    for (let attempt = 0; attempt < 2; attempt++) {
      if (linked(draft, path)) return () => rmSync(path, { force: true });
      const holder = contentOf(path);
      if (holder !== undefined && isSameProcessAlive(holder)) return undefined;
      if (holder !== undefined) setAside(path, draft, holder);
    }
    return undefined;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Runs `work` while holding the lock file; waits for another holder, at most `timeoutMs`. */
export async function withFileLock<T>(path: string, work: () => Promise<T>, timeoutMs = 120_000): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const release = tryFileLock(path);
    if (release) {
      try {
        return await work();
      } finally {
        release();
      }
    }
    if (Date.now() > deadline) {
      throw new EmbeddedPostgresError(`Another process (${contentOf(path)}) has held ${path} for ${timeoutMs / 1000} s.`);
    }
    await delay(50);
  }
}

function linked(draft: string, path: string): boolean {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Moves a dead holder's lock away; puts it back if a live process took it in between. */
function setAside(path: string, draft: string, deadHolder: string): void {
  const aside = `${draft}.stale`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  if (contentOf(aside) !== deadHolder) linked(aside, path);
  rmSync(aside, { force: true });
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
