import { z } from 'zod';

const positionSchema = z.object({
  /** Page of the search. */
  page: z.int().min(1),
  /** The last offering of it that was asked for; null: none yet. */
  after: z.string().nullable(),
  /** Offerings asked for so far. */
  asked: z.int().min(0),
});
export type Position = z.output<typeof positionSchema>;

const beginning: Position = { page: 1, after: null, asked: 0 };

export function writeCursor(position: Position): string {
  return JSON.stringify(position);
}

/** Where an interrupted read goes on; the beginning when there is no cursor, or one this adapter did not write. */
export function readCursor(cursor: string | null): Position {
  if (cursor === null) return beginning;
  try {
    return positionSchema.parse(JSON.parse(cursor));
  } catch {
    // Of another version of this adapter: it leads nowhere.
    return beginning;
  }
}
