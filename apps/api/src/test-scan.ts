import type { DataSource } from 'typeorm';

/** For tests: every column of the database, as `table.column`, that holds a text anywhere: in texts, lists, JSON and bytes. */
export async function columnsHolding(database: Pick<DataSource, 'query'>, pattern: string): Promise<string[]> {
  const columns: { table: string; column: string }[] = await database.query(
    `SELECT c.relname AS table, a.attname AS column
       FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' ORDER BY 1, 2`,
  );
  const found: string[] = [];
  for (const { table, column } of columns) {
    const [row]: { holds: boolean }[] = await database.query(
      `SELECT EXISTS (SELECT FROM "${table}" t WHERE CASE WHEN pg_typeof("${column}") = 'bytea'::regtype
          THEN encode("${column}"::text::bytea, 'escape') ~* $1 OR encode(decode(ltrim("${column}"::text, '\\x'), 'hex'), 'escape') ~* $1
          ELSE "${column}"::text ~* $1 END) AS holds`,
      [pattern],
    );
    if (row?.holds) found.push(`${table}.${column}`);
  }
  return found;
}
