import { setTimeout } from 'node:timers/promises';
import { escapeIdentifier, escapeLiteral } from 'pg';
import { APPLICATION, withClient, withDatabase } from './connection.ts';
import { errorCode } from './errors.ts';

const INSUFFICIENT_PRIVILEGE = '42501';
const DROP_ATTEMPTS = 10;

/**
 * Creates a database on the server of `url`, optionally as a copy of another one (which nobody may be connected to).
 * @returns the URL of the new database.
 */
export async function createDatabase(url: string, name: string, options: { template?: string } = {}): Promise<string> {
  const template = options.template ? ` TEMPLATE ${escapeIdentifier(options.template)} STRATEGY FILE_COPY` : '';
  await withClient(url, (client) => client.query(`CREATE DATABASE ${escapeIdentifier(name)}${template}`));
  return withDatabase(url, name);
}

/** Drops a database if it is there, closing the connections to it. */
export async function dropDatabase(url: string, name: string): Promise<void> {
  const drop = `DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`;
  for (let attempt = 1; ; attempt++) {
    try {
      return await withClient(url, async (client) => void (await client.query(drop)));
    } catch (error) {
      // The server's own vacuum may be at work in it; a role that is no superuser has to wait until it is done.
      if (errorCode(error) !== INSUFFICIENT_PRIVILEGE || attempt === DROP_ATTEMPTS) throw error;
      await setTimeout(200 * attempt);
    }
  }
}

/** Creates the application's role and database on a new server; leaves what is there alone. */
export async function ensureApplicationDatabase(superuserUrl: string, password: string): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    const roles = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [APPLICATION]);
    if (roles.rowCount === 0) {
      await client.query(`CREATE ROLE ${APPLICATION} LOGIN CREATEDB PASSWORD ${escapeLiteral(password)}`);
    }
    const databases = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [APPLICATION]);
    if (databases.rowCount === 0) await client.query(`CREATE DATABASE ${APPLICATION} OWNER ${APPLICATION}`);
  });
}
