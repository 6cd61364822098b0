import { randomBytes } from 'node:crypto';
import { createDatabase, dropDatabase, withClient } from '@kasvu/embedded-postgres';
import { templateDatabase } from './template-database';
import { testClusterUrl } from './test-cluster';

const PREFIX = 'kasvu_test_';
const LEFT_BEHIND_MS = 3_600_000;

export interface TestDatabase extends AsyncDisposable {
  url: string;
  name: string;
  /** Drops the database, closing connections that are still open. */
  drop(): Promise<void>;
}

export interface TestDatabaseOptions {
  /** Brings an empty database to the state wanted (migrations, seed). Runs once per `key` and server; tests get copies. Must close its connections. */
  template?: (url: string) => Promise<unknown>;
  /**
   * Names what `template` makes, for example `folderFingerprint(migrationsFolder)`: all test processes with the same key share one
   * template, also in later runs. Without a key each test file prepares its own.
   */
  key?: string;
}

const keysOfThisProcess = new WeakMap<NonNullable<TestDatabaseOptions['template']>, string>();
let swept: Promise<void> | undefined;

/** A fresh database for one test (or test file) on a real PostgreSQL; empty, or a copy of the template. */
export async function testDatabase({ template, key }: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const clusterUrl = await testClusterUrl();
  await (swept ??= dropLeftBehind(clusterUrl));
  const name = `${PREFIX}${Date.now().toString(36)}_${randomBytes(4).toString('hex')}`;
  const copied = template && (await templateDatabase(clusterUrl, key ?? ownKey(template), async (url) => void (await template(url))));
  const url = await createDatabase(clusterUrl, name, { template: copied });
  const drop = () => dropDatabase(clusterUrl, name);
  return { url, name, drop, [Symbol.asyncDispose]: drop };
}

function ownKey(template: NonNullable<TestDatabaseOptions['template']>): string {
  const known = keysOfThisProcess.get(template) ?? randomBytes(8).toString('hex');
  keysOfThisProcess.set(template, known);
  return known;
}

/** Drops the databases of test runs that were killed before they could. */
async function dropLeftBehind(clusterUrl: string): Promise<void> {
  const names = await withClient(clusterUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>('SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)', [
      PREFIX,
    ]);
    return rows.map(({ name }) => name);
  });
  const old = names.filter((name) => Date.now() - Number.parseInt(name.slice(PREFIX.length).split('_')[0] ?? '', 36) > LEFT_BEHIND_MS);
  for (const name of old) await dropDatabase(clusterUrl, name);
}
