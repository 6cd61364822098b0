import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { startEmbeddedPostgres } from '@kasvu/embedded-postgres';

/**
 * URL of the server on which tests make their databases: `KASVU_TEST_DATABASE_URL` (its user must be allowed to create databases),
 * or an embedded server under `.kasvu/test-postgres` which the first test process starts, all share, and which stays running for the
 * next run (`node tools/embedded-postgres/src/main.ts stop .kasvu/test-postgres` ends it). `npm test` starts and ends one of its own.
 */
export async function testClusterUrl(): Promise<string> {
  const given = process.env['KASVU_TEST_DATABASE_URL'];
  if (given) return given;
  const { url } = await startEmbeddedPostgres({ dataDir: join(workspaceRoot(), '.kasvu', 'test-postgres'), durable: false });
  return url;
}

function workspaceRoot(): string {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package-lock.json'))) return folder;
    if (folder === dirname(folder)) throw new Error(`${process.cwd()} is not inside the workspace.`);
  }
}
