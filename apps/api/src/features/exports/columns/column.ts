interface Head {
  head: string;
  /** In characters. */
  width: number;
}

/** A column of an exported file. A day is `yyyy-mm-dd`; what is not known is null. */
export type Column<Item> = Head &
  ({ kind: 'text' | 'date'; of(item: Item): string | null } | { kind: 'number'; of(item: Item): number | null });

/** Several values in one cell. */
export const joined = (values: readonly string[]) => values.filter(Boolean).join('; ');
