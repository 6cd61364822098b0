import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { EmbeddedPostgresError } from './errors.ts';

/** The files of one embedded database under its home folder. */
export interface ClusterFiles {
  home: string;
  /** PostgreSQL's own folder; a link to elsewhere when the home folder is closed to the server's user. */
  data: string;
  credentials: string;
  port: string;
  log: string;
  lock: string;
}

const credentialsSchema = z.object({ superuser: z.string().min(16), application: z.string().min(16) });
/** Passwords of the server's superuser and of the application's role. */
export type Credentials = z.infer<typeof credentialsSchema>;

/** Names the files of the database kept in `home`, creating the folder if needed. */
export function clusterFiles(home: string): ClusterFiles {
  mkdirSync(home, { recursive: true, mode: 0o755 });
  return {
    home,
    data: join(home, 'data'),
    credentials: join(home, 'credentials.json'),
    port: join(home, 'port'),
    log: join(home, 'postgres.log'),
    lock: join(home, 'start.lock'),
  };
}

/** Makes new random passwords, readable by the present user alone. */
export function createCredentials({ credentials }: ClusterFiles): Credentials {
  const made = { superuser: randomBytes(24).toString('hex'), application: randomBytes(24).toString('hex') };
  writeFileSync(credentials, JSON.stringify(made), { mode: 0o600 });
  return made;
}

/** @throws EmbeddedPostgresError when the passwords of an existing database are gone. */
export function readCredentials({ credentials, home }: ClusterFiles): Credentials {
  if (!existsSync(credentials)) {
    throw new EmbeddedPostgresError(`${credentials} is missing: the database in ${home} cannot be opened without it. Restore the file.`);
  }
  return credentialsSchema.parse(JSON.parse(readFileSync(credentials, 'utf8')));
}

/** The port this database used last. */
export function rememberedPort({ port }: ClusterFiles): number | undefined {
  return existsSync(port) ? Number(readFileSync(port, 'utf8')) || undefined : undefined;
}

export function rememberPort({ port: path }: ClusterFiles, port: number): void {
  writeFileSync(path, String(port));
}
