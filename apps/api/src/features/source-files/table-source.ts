import { adapters } from '@kasvu/adapters';
import {
  type Adapter,
  checkMapping,
  missingFields,
  openTable,
  suggestMapping,
  type TableFields,
  type TableMapping,
  type TableSettings,
} from '@kasvu/adapter-kit';
import type { FilePreview } from '@kasvu/contracts';

/** A source that people bring tables to. */
export type TableSource = Adapter & { table: TableFields };

export const tableSource = (id: string): TableSource | undefined =>
  adapters.find((adapter): adapter is TableSource => adapter.manifest.id === id && adapter.table !== undefined);

/** The adapter with these settings of a file in place of those of the environment. */
export const withTableSettings = (adapter: Adapter, settings: TableSettings): Adapter => ({
  ...adapter,
  read: (context) => adapter.read({ ...context, config: { ...context.config, ...settings } }),
});

/** How the columns of a file are understood before its rows are read. */
export type FileColumns = Pick<FilePreview, 'headings' | 'mapping' | 'mappingFrom' | 'missing'>;

/**
 * Reads the headings of a file. The mapping is the one given, else the saved one when the file has all its columns, else what the headings suggest.
 * @throws {SourceError} when the file is no table, or the mapping given names a field or column there is not
 */
export async function columnsOf(
  { table: fields }: TableSource,
  file: string,
  { given, saved }: { given: TableMapping | undefined; saved: TableMapping | undefined },
  signal: AbortSignal,
): Promise<FileColumns> {
  const table = await openTable(file, signal);
  await table.close();
  const { headings } = table;
  const usable = saved && Object.values(saved).every((heading) => headings.includes(heading)) ? saved : undefined;
  const mapping = given ?? usable ?? suggestMapping(fields, headings);
  checkMapping(fields, mapping, headings);
  const mappingFrom = given ? 'given' : usable ? 'saved' : 'suggested';
  return { headings, mapping: { ...mapping }, mappingFrom, missing: missingFields(fields, mapping) };
}
