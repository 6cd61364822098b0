import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../embedded-postgres/src/index.ts';
import type { Settings } from './settings.ts';

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
  return { ...server, description: `embedded PostgreSQL on port ${server.port}, data in ${dataDir}` };
}
