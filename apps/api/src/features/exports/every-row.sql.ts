import { orderSql } from '../../platform/pagination/cursor';
import type { WholeList } from '../../platform/pagination/listing';

interface EveryRowOptions {
  /** The table of the list, whose row is `t`. */
  table: string;
  /** SQL of what a row is known by outside. */
  key: string;
  /** Only rows with these keys. */
  only: readonly string[] | undefined;
  /** Whether the first row names the keys of all others. */
  names: boolean;
}

/**
 * Every row of a list in its order, as JSON in the contract's shape. The first row has none and says how many the filter finds, how many
 * follow and, where asked for, their keys. Only ids are sorted; a row is made when it is fetched.
 */
export function everyRowSql(
  { listing, order }: Pick<WholeList<unknown>, 'listing' | 'order'>,
  { table, key, only, names }: EveryRowOptions,
) {
  const { id, conditions } = listing;
  const chosen = only ? `WHERE key = ANY(${conditions.parameter(only)}::text[])` : '';
  const sql = `
WITH ${listing.with ? `${listing.with},\n` : ''}listed AS MATERIALIZED (
  SELECT ${id} AS id, ${key} AS key, row_number() OVER (ORDER BY ${orderSql(order, id)}) AS position
    FROM ${listing.from}
   WHERE ${conditions.sql}
), chosen AS (SELECT * FROM listed ${chosen})
SELECT (SELECT count(*)::int FROM listed) AS found, (SELECT count(*)::int FROM chosen) AS rows,
       ${names ? `(SELECT coalesce(json_agg(key ORDER BY position), '[]') FROM chosen)` : 'NULL::json'} AS keys, NULL::json AS item
UNION ALL
SELECT NULL, NULL, NULL, (SELECT ${listing.json} FROM ${table} t WHERE ${id} = ordered.id)
  FROM (SELECT id FROM chosen ORDER BY position) ordered`;
  return { sql, parameters: conditions.parameters };
}
