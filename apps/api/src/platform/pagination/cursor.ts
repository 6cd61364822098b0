import { z } from 'zod';
import { InvalidRequest } from '../problem-details/invalid-request';

const cursorSchema = z.tuple([z.string(), z.string(), z.string().regex(/^\d{1,18}$/)]);

/** Where a list goes on: after the row with this value of the sort column and this id. */
export interface Position {
  value: string;
  id: string;
}

/** One order a list can be read in. `by` is the SQL that sorts, `type` what its value is cast to. */
export interface SortOrder {
  by: string;
  type: 'text' | 'date' | 'timestamptz' | 'bigint';
  descending: boolean;
}

const valuePatterns: Record<SortOrder['type'], RegExp> = {
  text: /^[^\0]*$/,
  date: /^(-?infinity|\d{4}-\d{2}-\d{2})$/,
  timestamptz: /^(-?infinity|\d{4}-\d{2}-\d{2}[ T][\d:.+-]{5,20}Z?)$/,
  bigint: /^\d{1,18}$/,
};

/** An opaque token for the way on from a row in one sort order. */
export const encodeCursor = (sort: string, at: Position) => Buffer.from(JSON.stringify([sort, at.value, at.id])).toString('base64url');

/**
 * Reads a cursor back.
 * @throws {InvalidRequest} naming `cursor` when it is not one of ours or belongs to another order
 */
export function decodeCursor(cursor: string, sort: string, order: SortOrder): Position {
  const refuse = (reason: string) => new InvalidRequest([{ field: 'cursor', reason }]);
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw refuse('Not a cursor this list gave');
  }
  const parsed = cursorSchema.safeParse(json);
  if (!parsed.success || !valuePatterns[order.type].test(parsed.data[1])) throw refuse('Not a cursor this list gave');
  const [cursorSort, value, id] = parsed.data;
  if (cursorSort !== sort) throw refuse(`The cursor belongs to the order ${cursorSort}`);
  return { value, id };
}

/** SQL of the order, by id where values are equal, so that it is the same on every page. */
export const orderSql = (order: SortOrder, id: string) => {
  const direction = order.descending ? 'DESC' : 'ASC';
  return `${order.by} ${direction}, ${id} ${direction}`;
};

/** SQL that keeps the rows after a position. */
export const afterSql = (order: SortOrder, id: string, value: string, idValue: string) =>
  `(${order.by}, ${id}) ${order.descending ? '<' : '>'} (${value}::${order.type}, ${idValue}::bigint)`;
