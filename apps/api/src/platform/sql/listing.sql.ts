import type { Position, SortOrder } from '../pagination/cursor';
import { afterSql, orderSql } from '../pagination/cursor';
import type { Conditions } from './conditions';

export interface ListingSql {
  /** SQL of queries that the rest names, as in WITH. */
  with?: string | undefined;
  /** FROM and joins; rows are counted and paged over them. */
  from: string;
  /** SQL of the row's bigint id. */
  id: string;
  /** SQL of one row as JSON in the contract's shape; may use what `perRow` joins. */
  json: string;
  /** Joins needed only for the rows of the page. */
  perRow?: string;
  conditions: Conditions;
  order: SortOrder;
  limit: number;
  offset: number;
  after: Position | null;
  /** SQL of facets as JSON, or undefined when none are asked for. */
  facets?: string | undefined;
}

/** The rows of a filter, to be counted. */
export type FilteredSql = Pick<ListingSql, 'with' | 'from' | 'conditions'>;

export interface ListingRow {
  total: number;
  rows: { item: Record<string, unknown>; value: string; id: string }[];
  facets: Record<string, { value: string; label: Record<string, string> | null; count: number }[]> | null;
}

/** One statement for a page of a list: its rows, the exact total of the filter and, on the first page, the facets. */
export function listingSql(listing: ListingSql): { sql: string; parameters: unknown[] } {
  const { conditions, order, id } = listing;
  const where = conditions.sql;
  const after = listing.after
    ? `AND ${afterSql(order, id, conditions.parameter(listing.after.value), conditions.parameter(listing.after.id))}`
    : '';
  const limit = conditions.parameter(listing.limit + 1);
  const offset = conditions.parameter(listing.offset);
  const sql = `
WITH ${listing.with ? `${listing.with},\n` : ''}page AS (
  SELECT ${id} AS id, (${order.by})::text AS value, row_number() OVER (ORDER BY ${orderSql(order, id)}) AS position
    FROM ${listing.from}
   WHERE ${where}
   ${after}
   ORDER BY ${orderSql(order, id)}
   LIMIT ${limit} OFFSET ${offset}
)
SELECT (SELECT count(*)::int FROM ${listing.from} WHERE ${where}) AS total,
       (SELECT coalesce(json_agg(json_build_object('item', ${listing.json}, 'value', page.value, 'id', page.id::text) ORDER BY page.position), '[]')
          FROM page JOIN ${listing.from} ON ${id} = page.id ${listing.perRow ?? ''}) AS rows,
       ${listing.facets ?? 'NULL::json'} AS facets`;
  return { sql, parameters: conditions.parameters };
}

/** SQL of one facet as a JSON array: the values of `value` with a label and their counts, most frequent first. */
export const facetSql = (from: string, where: string, value: string, label: string, most = 60) => `
  (SELECT coalesce(json_agg(json_build_object('value', value, 'label', label, 'count', count) ORDER BY count DESC, value), '[]')
     FROM (SELECT ${value} AS value, (array_agg(${label}))[1] AS label, count(*)::int AS count
             FROM ${from} WHERE ${where} GROUP BY 1 HAVING ${value} IS NOT NULL ORDER BY 3 DESC, 1 LIMIT ${most}) facet)`;
