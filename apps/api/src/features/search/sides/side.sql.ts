import { Conditions } from '../../../platform/sql/conditions';
import type { SearchTarget } from '../../../platform/sql/search-target';

export interface Statement {
  sql: string;
  parameters: unknown[];
}

/** One side of a search: its rows. */
export interface Side {
  /** The table; a row of it is `t`. */
  table: string;
  /** SQL of the rows that fit: `id`, and what `order` names. */
  hits(bind: Conditions, target: SearchTarget): string;
  /** SQL: best first. */
  order: string;
  /** SQL: row `t`, found as `page`, as JSON in the contract's shape. */
  json(bind: Conditions, target: SearchTarget): string;
}

/** One statement: how many rows of a side fit, and the best of them; `more` names what else to tell of all that fit, in SQL over the rows `hits`. */
export function sideSql(
  { table, hits, order, json }: Side,
  target: SearchTarget,
  limit: number,
  more: Record<string, string> = {},
): Statement {
  const bind = new Conditions();
  const [found, most, rows] = [hits(bind, target), bind.parameter(limit), json(bind, target)];
  const told = Object.entries(more).map(([name, value]) => `,\n       ${value} AS "${name}"`);
  const sql = `
WITH hits AS MATERIALIZED (${found}),
page AS (
  SELECT best.*, row_number() OVER (ORDER BY ${order}) AS position FROM (SELECT * FROM hits ORDER BY ${order} LIMIT ${most}) best
)
SELECT (SELECT count(*)::int FROM hits) AS total,
       (SELECT coalesce(json_agg(${rows} ORDER BY page.position), '[]') FROM page JOIN ${table} t USING (id)) AS items${told.join('')}`;
  return { sql, parameters: bind.parameters };
}

/** One statement: how many rows of a side fit each of several searches. */
export function totalsSql({ hits }: Side, targets: readonly SearchTarget[]): Statement {
  const bind = new Conditions();
  const counts = targets.map((target) => `(SELECT count(*)::int FROM (${hits(bind, target)}) hits)`);
  return { sql: `SELECT ARRAY[${counts.join(',\n')}] AS totals`, parameters: bind.parameters };
}
