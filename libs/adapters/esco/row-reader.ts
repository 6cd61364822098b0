import { readStrict, Rejection } from '@kasvu/adapter-kit';
import type { z } from 'zod';
import type { Concept } from './concept';

/** What a row of a file turned out to be. */
export interface ReadRow {
  result: Concept | Rejection;
  /** The concept's URI, when it can be told. */
  id: string | null;
  unknownFields: string[];
}

export type RowReader = (raw: unknown) => ReadRow;

/** Reads the rows of one form of file: strictly by its schema, then as a concept. */
export function rowReader<Schema extends z.ZodType>(form: {
  schema: Schema;
  idField: string;
  conceptOf: (row: z.output<Schema>) => Concept | Rejection;
}): RowReader {
  return (raw) => {
    const id: unknown = typeof raw === 'object' && raw !== null ? Reflect.get(raw, form.idField) : null;
    const known = { id: typeof id === 'string' && id !== '' ? id : null };
    const read = readStrict(form.schema, raw);
    if (!read.ok) return { ...known, result: new Rejection(read.reason, read.field, read.message), unknownFields: [] };
    return { ...known, result: form.conceptOf(read.value), unknownFields: read.unknownFields };
  };
}
