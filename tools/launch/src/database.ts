import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDatabase, errorCode, startEmbeddedPostgres, withDatabase } from '../../embedded-postgres/src/index.ts';
import type { Settings } from './settings.ts';

const DUPLICATE_DATABASE = '42P04';

export interface OpenDatabase {
  url: string;
  /** How to speak of it to a person. */
  description: string;
  /** Process of the embedded server. */
  pid?: number;
  logFile?: string;
  /** The embedded server ran before. */
  attached: boolean;
  stop(): Promise<void>;
}

/** Opens the database of `DATABASE_URL`, or the embedded one of the data folder. */
export async function openDatabase(settings: Settings, say: (text: string) => void): Promise<OpenDatabase> {
  if (settings.databaseUrl) {
    const { host, pathname } = new URL(settings.databaseUrl);
    return { url: settings.databaseUrl, description: `${host}${pathname} (DATABASE_URL)`, attached: true, stop: () => Promise.resolve() };
  }
  const dataDir = join(settings.dataDir, 'postgres');
  const server = await startEmbeddedPostgres({ dataDir, port: settings.databasePort, log: say });
  const name = databaseName(settings);
  await createDatabase(server.url, name).catch((error: unknown) => {
    if (errorCode(error) !== DUPLICATE_DATABASE) throw error;
  });
  return {
    ...server,
    url: withDatabase(server.url, name),
    description: `embedded PostgreSQL on port ${server.port}, database ${name}, data in ${dataDir}`,
  };
}

/** Made-up and real data never meet: each has a database of its own. `KASVU_SOURCES=none` opens the one that was open last. */
function databaseName({ sources, dataDir }: Settings): string {
  const memory = join(dataDir, 'last-database');
  if (sources === 'none') return existsSync(memory) ? readFileSync(memory, 'utf8').trim() : 'kasvu_demo';
  const name = sources === 'stub' ? 'kasvu_demo' : 'kasvu_live';
  writeFileSync(memory, `${name}\n`);
  return name;
}
