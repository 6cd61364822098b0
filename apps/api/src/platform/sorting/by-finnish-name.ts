import { finnishSortKey } from './finnish-sort-key';

/** Rows by a name of theirs in Finnish alphabetical order; those of one name stay in the order they had. */
export function byFinnishName<T>(rows: readonly T[], nameOf: (row: T) => string): T[] {
  return rows
    .map((row) => ({ row, key: finnishSortKey(nameOf(row)) }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ row }) => row);
}
