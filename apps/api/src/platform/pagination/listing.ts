import type { Facets } from '@kasvu/contracts';
import type { EntityManager } from 'typeorm';
import { type ListingRow, type ListingSql, listingSql } from '../sql/listing.sql';
import { decodeCursor, encodeCursor, type SortOrder } from './cursor';

interface ListingQuery {
  sort: string;
  limit: number;
  cursor?: string | undefined;
  offset?: number | undefined;
}

export interface Listing {
  items: Record<string, unknown>[];
  total: number;
  nextCursor: string | null;
  facets?: Facets;
}

/** A list by its filter and order, the same for a page of it and for all of it. */
export interface WholeList<Item> {
  listing: Omit<ListingSql, 'order' | 'limit' | 'offset' | 'after'>;
  order: SortOrder;
  /** Adds to a row what the database does not know. */
  complete(row: Item): Item;
}

/**
 * Reads one page of a list with one statement. A cursor beats an offset; facets come with the first page only.
 * @throws {InvalidRequest} naming `cursor` when it is not one of this list and order
 */
export async function readListing(
  database: Pick<EntityManager, 'query'>,
  query: ListingQuery,
  order: SortOrder,
  listing: Omit<ListingSql, 'order' | 'limit' | 'offset' | 'after'>,
): Promise<Listing> {
  const after = query.cursor ? decodeCursor(query.cursor, query.sort, order) : null;
  const firstPage = !after && !query.offset;
  const { sql, parameters } = listingSql({
    ...listing,
    order,
    after,
    limit: query.limit,
    offset: after ? 0 : (query.offset ?? 0),
    facets: firstPage ? listing.facets : undefined,
  });
  const [row]: ListingRow[] = await database.query(sql, parameters);
  const { total, rows, facets } = row ?? { total: 0, rows: [], facets: null };
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  return {
    items: page.map(({ item }) => item),
    total,
    nextCursor: rows.length > query.limit && last ? encodeCursor(query.sort, last) : null,
    ...(facets ? { facets: withLabels(facets) } : {}),
  };
}

const withLabels = (facets: NonNullable<ListingRow['facets']>): Facets =>
  Object.fromEntries(
    Object.entries(facets).map(([name, values]) => [name, values.map(({ value, label, count }) => ({ value, label: label ?? {}, count }))]),
  );
