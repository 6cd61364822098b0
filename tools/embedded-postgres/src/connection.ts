import { Client } from 'pg';

/** Role and database of the product inside an embedded server. The role is no superuser, so row-level security binds it. */
export const APPLICATION = 'kasvu';
export const SUPERUSER = 'postgres';

export function connectionUrl(port: number, user: string, password: string, database: string): string {
  return `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

/** The same server and user, another database. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.toString();
}

/** Connects, runs `work`, and always closes the connection. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined); // the query in progress reports a lost connection; idle ones have nobody to tell
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
