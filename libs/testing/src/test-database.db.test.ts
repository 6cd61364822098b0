import { withClient } from '@kasvu/embedded-postgres';
import { testDatabase } from './index';

const count = (url: string, sql: string) => withClient(url, async (client) => Number((await client.query(sql)).rows[0].n));
const exists = (url: string, name: string) => count(url, `SELECT count(*) AS n FROM pg_database WHERE datname = '${name}'`);

describe('testDatabase', () => {
  it('gives each caller an empty UTF-8 database of its own and removes it on drop, even while in use', async () => {
    const [first, second] = await Promise.all([testDatabase(), testDatabase()]);
    await withClient(first.url, async (client) => {
      await client.query('CREATE TABLE only_here (id int)');
      const { rows } = await client.query(
        `SELECT pg_encoding_to_char(encoding) AS encoding, upper('åäö') AS upper FROM pg_database WHERE datname = current_database()`,
      );
      expect(rows[0]).toEqual({ encoding: 'UTF8', upper: 'ÅÄÖ' });
      expect(await count(second.url, `SELECT count(*) AS n FROM pg_tables WHERE tablename = 'only_here'`)).toBe(0);
      const lost = new Promise((resolve) => client.once('error', resolve));
      await first.drop();
      await lost;
    });
    expect(await exists(second.url, first.name)).toBe(0);
    await second.drop();
  });

  it('prepares a template once and copies it', async () => {
    let prepared = 0;
    const template = async (url: string) => {
      prepared += 1;
      await withClient(url, (client) => client.query('CREATE TABLE seeded AS SELECT generate_series(1, 3) AS id'));
    };
    const databases = await Promise.all([testDatabase({ template }), testDatabase({ template }), testDatabase({ template })]);
    expect(prepared).toBe(1);
    for (const { url, drop } of databases) {
      expect(await count(url, 'SELECT count(*) AS n FROM seeded')).toBe(3);
      await drop();
    }
  });

  it('shares a template with the same key and prepares another one for another key', async () => {
    const run = Date.now().toString();
    const made: string[] = [];
    for (const key of [`${run}-a`, `${run}-a`, `${run}-b`]) {
      await using _database = await testDatabase({ key, template: async () => void made.push(key) });
    }
    expect(made).toEqual([`${run}-a`, `${run}-b`]);
  });

  it('reports a failing template and tries it again for the next caller', async () => {
    const key = `failing-${Date.now()}`;
    await expect(testDatabase({ key, template: () => Promise.reject(new Error('migration 3 is broken')) })).rejects.toThrow(
      'migration 3 is broken',
    );
    await using database = await testDatabase({ key, template: () => Promise.resolve() });
    expect(database.url).toContain('/kasvu_test_');
  });

  it('has the extensions and the Finnish collation that the product relies on, for a role that is no superuser', async () => {
    await using database = await testDatabase();
    await withClient(database.url, async (client) => {
      for (const extension of ['pg_trgm', 'unaccent', 'intarray']) await client.query(`CREATE EXTENSION ${extension}`);
      const { rows } = await client.query(
        `SELECT name FROM (VALUES ('ö'), ('z'), ('ä'), ('å')) AS letters(name) ORDER BY name COLLATE "fi-x-icu"`,
      );
      expect(rows.map(({ name }) => name)).toEqual(['z', 'å', 'ä', 'ö']);
      expect((await client.query('SHOW is_superuser')).rows[0]).toEqual({ is_superuser: 'off' });
    });
  });
});
