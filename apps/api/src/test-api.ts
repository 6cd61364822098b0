import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { createApp } from './bootstrap';
import { migratedDatabase } from './database/test-database';
import { readConfig } from './platform/config/config';
import { sessionSql, touchSessionSql } from './features/auth/session.sql';
import { createLogger } from './platform/logger/logger';
import { openTestSession } from './test-session';

interface TestAnswer {
  status: number;
  type: string;
  headers: Record<string, unknown>;
  body: any; // eslint-disable-line @typescript-eslint/no-explicit-any -- tests look into answers of every shape
}

export interface TestApi {
  app: NestFastifyApplication;
  /** The API's own connection. */
  database: DataSource;
  /** GET as a signed-in member of staff, without a network in between. */
  get(path: string): Promise<TestAnswer>;
  /** The SQL statements that `work` made the API run, those that find out who asks left out. */
  statements(work: () => Promise<unknown>): Promise<string[]>;
  close(): Promise<void>;
}

/** For tests: the whole API on a fresh database. */
export async function startTestApi(environment: NodeJS.ProcessEnv = {}, logger = createLogger('fatal')): Promise<TestApi> {
  const { url, close } = await migratedDatabase();
  const config = readConfig({ DATABASE_URL: url, KASVU_SOURCES: 'none', KASVU_DIGESTS: 'off', ...environment });
  const app = await createApp(config, logger);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const database = app.get<DataSource>(getDataSourceToken());
  const { cookie } = await openTestSession(app, ['staff']);
  return {
    app,
    database,
    get: async (path) => {
      const answer = await app.inject({ method: 'GET', url: path, headers: { cookie } });
      const type = String(answer.headers['content-type'] ?? '');
      return { status: answer.statusCode, type, headers: answer.headers, body: type.includes('json') ? answer.json() : answer.body };
    },
    statements: async (work) => {
      const query = jest.spyOn(database, 'query');
      try {
        await work();
        return query.mock.calls.map(([sql]) => sql).filter((sql) => sql !== sessionSql && sql !== touchSessionSql);
      } finally {
        query.mockRestore();
      }
    },
    close: async () => {
      await app.close();
      await close();
    },
  };
}
