import pg from 'pg';
import { type CitySize, citySql } from './city.sql.ts';

const largeTables = ['company', 'vacancy', 'study', 'talent'];

/** Fills a city quickly: the large tables get their rows first and their indexes afterwards. The same sizes give the same city. */
export async function fillCity(databaseUrl: string, size: CitySize): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(`SET maintenance_work_mem = '512MB'; SET work_mem = '256MB'; SELECT setseed(0.5)`);
    const { rows: indexes } = await client.query<{ name: string; definition: string }>(
      `SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition
         FROM pg_index WHERE indrelid = ANY($1::regclass[]) AND NOT indisunique`,
      [largeTables],
    );
    for (const { name } of indexes) await client.query(`DROP INDEX ${name}`);
    for (const sql of citySql(size)) await client.query(sql);
    for (const { definition } of indexes) await client.query(definition);
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}
