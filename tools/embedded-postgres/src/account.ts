import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { EmbeddedPostgresError } from './errors.ts';

/** The unprivileged user that PostgreSQL runs as when the product itself is started by root. */
export interface Account {
  name: string;
  uid: number;
  gid: number;
}

const PREFERRED = ['postgres', 'nobody'];
const CREATED = 'kasvu';

/**
 * PostgreSQL refuses to run as root: for root, picks a user with a passwd entry; for anybody else, undefined (run as oneself).
 * @param dataOwner user id that owns the data already there; that user is kept.
 */
export function serverAccount(dataOwner?: number): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = parsePasswd(readFileSync('/etc/passwd', 'utf8'));
  const owner = accounts.find(({ uid }) => uid === dataOwner && uid !== 0);
  const preferred = [...PREFERRED, CREATED].map((name) => accounts.find((account) => account.name === name));
  return owner ?? preferred.find((account) => account !== undefined) ?? createAccount();
}

/** Reads the `name:password:uid:gid:...` lines of a passwd file. */
export function parsePasswd(text: string): Account[] {
  return text
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 7)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}

/** Whether `account` may enter `folder` and everything above it. */
export function canEnter(folder: string, account: Account): boolean {
  for (let path = folder; ; path = dirname(path)) {
    const { mode, uid, gid } = statSync(path);
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (path === dirname(path)) return true;
  }
}

function createAccount(): Account {
  const made = spawnSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', CREATED], { encoding: 'utf8' });
  const account = parsePasswd(readFileSync('/etc/passwd', 'utf8')).find(({ name }) => name === CREATED);
  if (account) return account;
  throw new EmbeddedPostgresError(
    'PostgreSQL does not run as root, and there is no unprivileged user (postgres, nobody) to run it as. ' +
      `Creating one failed: ${made.error?.message ?? made.stderr}. Start as another user, or set DATABASE_URL.`,
  );
}
