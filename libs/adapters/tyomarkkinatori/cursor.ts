import { z } from 'zod';

/** Where a read goes on: with the postings changed from an instant on, or with those that are over. */
const cursorSchema = z.discriminatedUnion('next', [
  z.object({ next: z.literal('changed'), from: z.iso.datetime().nullable() }),
  z.object({ next: z.literal('archived') }),
]);
export type Cursor = z.output<typeof cursorSchema>;

export const writeCursor = (cursor: Cursor): string => JSON.stringify(cursor);

/** The cursor of an interrupted read; null when there is none, or it is none of ours: then the read starts over. */
export function readCursor(text: string | null): Cursor | null {
  try {
    return cursorSchema.safeParse(JSON.parse(text ?? 'null')).data ?? null;
  } catch {
    // Not JSON.
    return null;
  }
}
