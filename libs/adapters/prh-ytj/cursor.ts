import { z } from 'zod';

/** The cursor of an interrupted read, or null when there is none or it was written by another read mode: then the read starts over. */
export function parseCursor<Schema extends z.ZodType>(schema: Schema, cursor: string | null): z.output<Schema> | null {
  if (cursor === null) return null;
  const json = z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue('Not JSON');
        return z.NEVER;
      }
    })
    .pipe(schema)
    .safeParse(cursor);
  return json.success ? json.data : null;
}
