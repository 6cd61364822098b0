import { spawn } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  chmodSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Account, canEnter } from './account.ts';
import { type Binaries, REACHABLE_FOLDER } from './binaries.ts';
import { type ClusterFiles, createCredentials } from './cluster-files.ts';
import { SUPERUSER } from './connection.ts';
import { EmbeddedPostgresError } from './errors.ts';

/** User id that owns the data already there; undefined before the first start. */
export function dataOwner({ data }: ClusterFiles): number | undefined {
  return existsSync(data) ? statSync(data).uid : undefined;
}

/**
 * Makes the data folder on the first start (in a draft that is renamed when complete, so that an interruption leaves nothing half-made)
 * and checks an existing one.
 * @returns the real path of the data folder.
 * @throws EmbeddedPostgresError when existing data are another version's or another user's.
 */
export async function ensureCluster(
  files: ClusterFiles,
  binaries: Binaries,
  account: Account | undefined,
  options: { durable: boolean; log: (message: string) => void },
): Promise<string> {
  if (!existsSync(files.data)) await initialise(files, binaries, account, options);
  const data = realpathSync(files.data);
  checkUser(data, account);
  checkVersion(data, binaries.major);
  return data;
}

async function initialise(
  files: ClusterFiles,
  { initdb }: Binaries,
  account: Account | undefined,
  { durable, log }: { durable: boolean; log: (message: string) => void },
): Promise<void> {
  const parent = parentFolder(files, account, log);
  const draft = join(parent, 'data.new');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  const passwordFile = join(parent, 'password.new');
  writeFileSync(passwordFile, createCredentials(files).superuser, { mode: 0o600 });
  if (account) for (const path of [draft, passwordFile]) chownSync(path, account.uid, account.gid);
  const encoding = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const access = [`--username=${SUPERUSER}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  try {
    await run(initdb, ['-D', draft, ...access, ...encoding, '--no-instructions', ...(durable ? [] : ['--no-sync'])], account);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  rmSync(files.data, { force: true }); // at most a link to a folder that is gone
  renameSync(draft, join(parent, 'data'));
  if (parent !== files.home) symlinkSync(join(parent, 'data'), files.data);
}

function parentFolder({ home, data }: ClusterFiles, account: Account | undefined, log: (message: string) => void): string {
  if (!account || canEnter(home, account)) return home;
  mkdirSync(REACHABLE_FOLDER, { recursive: true, mode: 0o755 });
  const parent = mkdtempSync(join(REACHABLE_FOLDER, 'data-'));
  chmodSync(parent, 0o755);
  log(`PostgreSQL runs as user ${account.name}, who may not enter ${home}: its data are kept in ${parent}, linked from ${data}.`);
  return parent;
}

function checkUser(data: string, account: Account | undefined): void {
  const owner = statSync(data).uid;
  const user = account?.uid ?? process.getuid?.() ?? owner;
  if (owner !== user) {
    throw new EmbeddedPostgresError(
      `${data} belongs to user number ${owner}, but PostgreSQL would run as user number ${user}. ` +
        'Start as the user who made it (root, if it was started by root), change its owner, or set KASVU_DATA_DIR to another folder.',
    );
  }
  if (account && !canEnter(data, account)) {
    throw new EmbeddedPostgresError(
      `PostgreSQL runs as user ${account.name}, who may not enter ${data}. Open the folders above it (chmod o+x) or set KASVU_DATA_DIR.`,
    );
  }
}

function checkVersion(data: string, major: number): void {
  const found = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  if (found === String(major)) return;
  throw new EmbeddedPostgresError(
    `The data in ${data} were written by PostgreSQL ${found}; this release brings PostgreSQL ${major}, which cannot read them. ` +
      'Set KASVU_DATA_DIR to an empty folder to start anew, or go back to the release that wrote them and move the data to a server (DATABASE_URL).',
  );
}

function run(program: string, args: string[], account: Account | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: '/',
      uid: account?.uid,
      gid: account?.gid,
      env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(new EmbeddedPostgresError(`${program} ended with ${signal ?? `code ${code}`}:\n${output.trim()}`));
    });
  });
}
