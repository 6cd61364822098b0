import { z } from 'zod';
import { SourceError } from '../source-error';

/** A field an adapter reads from a table. */
export interface TableField {
  /** Without a column for it the file is refused. */
  required?: boolean;
  /** Headings it is known by in Finnish, Swedish and English; case, spaces and punctuation do not matter. */
  headings: readonly string[];
}
export type TableFields<Field extends string = string> = Readonly<Record<Field, TableField>>;

/** Field → heading of its column. */
export type TableMapping = Readonly<Record<string, string>>;

/** The settings of every adapter that reads a table. */
export const tableSettings = {
  mapping: z
    .record(z.string().max(100), z.string().max(500))
    .default({})
    .describe('Field → heading of its column; empty: told by the headings, as far as they are known'),
  wholeList: z.boolean().default(false).describe('The file is the whole list: what is held and not in it is removed'),
};
export interface TableSettings {
  mapping: TableMapping;
  wholeList: boolean;
}

/** Guesses which column holds which field. Each column is taken once, by the first field that knows its heading. */
export function suggestMapping(fields: TableFields, headings: readonly string[]): Record<string, string> {
  const free = new Map(headings.map((heading) => [plain(heading), heading]));
  const mapping: Record<string, string> = {};
  for (const [field, { headings: known }] of Object.entries(fields)) {
    const name = [field, ...known].map(plain).find((each) => free.has(each));
    if (name === undefined) continue;
    mapping[field] = free.get(name) ?? '';
    free.delete(name);
  }
  return mapping;
}

/**
 * The mapping a table is read with: the one given, or else a guess.
 * @throws {SourceError} `bad-file` when it names a field or a column there is not, or leaves out a field that is needed
 */
export function mappingFor(fields: TableFields, given: TableMapping, headings: readonly string[]): TableMapping {
  const mapping = Object.keys(given).length > 0 ? given : suggestMapping(fields, headings);
  checkMapping(fields, mapping, headings);
  const missing = missingFields(fields, mapping);
  if (missing.length > 0) throw new SourceError('bad-file', `The file has no known column for ${missing.join(', ')}: map it`);
  return mapping;
}

/** @throws {SourceError} `bad-file` when a mapping names a field or a column there is not */
export function checkMapping(fields: TableFields, mapping: TableMapping, headings: readonly string[]): void {
  for (const [field, heading] of Object.entries(mapping)) {
    if (!Object.hasOwn(fields, field)) throw new SourceError('bad-file', `The mapping names a field there is not: ${field}`);
    if (!headings.includes(heading))
      throw new SourceError('bad-file', `The file has no column for ${field} with the heading in the mapping`);
  }
}

/** The fields that are needed and have no column. */
export function missingFields(fields: TableFields, mapping: TableMapping): string[] {
  return Object.keys(fields).filter((field) => fields[field]?.required && !Object.hasOwn(mapping, field));
}

function plain(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
