import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  isSameProcessAlive,
  processIdentity,
  runningPostmaster,
  startEmbeddedPostgres,
  stopPostmaster,
} from '../../../embedded-postgres/src/index.ts';

const PREFIX = 'kasvu-test-';

/**
 * Starts a throw-away PostgreSQL for one run of the tests; first removes those of runs that were killed.
 * @returns its URL and what ends and deletes it.
 */
export async function startTestServer(): Promise<{ url: string; remove: () => Promise<void> }> {
  await removeLeftBehind();
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, 'owner'), processIdentity(process.pid));
  const { url, stop } = await startEmbeddedPostgres({ dataDir: folder, durable: false, log: console.log });
  const remove = async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, remove };
}

async function removeLeftBehind(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name);
    const owner = ownerOf(folder);
    if (owner === undefined || isSameProcessAlive(owner)) continue;
    const running = runningPostmaster(join(folder, 'data'));
    if (running) await stopPostmaster(running.pid);
    rmSync(folder, { recursive: true, force: true });
  }
}

function ownerOf(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, 'owner'), 'utf8');
  } catch {
    return undefined; // another user's, or not ours at all: left alone
  }
}
