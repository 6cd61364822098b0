import { createHash, randomBytes } from 'node:crypto';
import { createDatabase, dropDatabase, withClient, withDatabase } from '@kasvu/embedded-postgres';
import { escapeIdentifier } from 'pg';

const PREFIX = 'kasvu_template_';
const DAY_MS = 86_400_000;

/**
 * Name of the database prepared once per server and key; whoever asks first prepares it while the others wait.
 * @param prepare brings an empty database into the wanted state; must close its connections.
 */
export async function templateDatabase(clusterUrl: string, key: string, prepare: (url: string) => Promise<void>): Promise<string> {
  const name = PREFIX + createHash('sha256').update(key).digest('hex').slice(0, 20);
  return withClient(clusterUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount) return name;
    await dropOldTemplates(clusterUrl);
    const draft = `kasvu_draft_${randomBytes(6).toString('hex')}`;
    const url = await createDatabase(clusterUrl, draft);
    try {
      await prepare(url);
    } catch (error) {
      await dropDatabase(clusterUrl, draft);
      throw error;
    }
    await withClient(withDatabase(clusterUrl, draft), (own) =>
      own.query(`COMMENT ON DATABASE ${escapeIdentifier(draft)} IS '${new Date().toISOString()}'`),
    );
    await client.query(`ALTER DATABASE ${escapeIdentifier(draft)} RENAME TO ${escapeIdentifier(name)}`);
    return name;
  });
}

/** Templates of earlier migrations would pile up on a server that stays running. */
async function dropOldTemplates(clusterUrl: string): Promise<void> {
  const { rows } = await withClient(clusterUrl, (client) =>
    client.query<{ name: string }>(
      `SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1) AND shobj_description(oid, 'pg_database') < $2`,
      [PREFIX, new Date(Date.now() - DAY_MS).toISOString()],
    ),
  );
  for (const { name } of rows) await dropDatabase(clusterUrl, name);
}
