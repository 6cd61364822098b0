import type { IdentityRecord, RecordKind } from '@kasvu/contracts';
import { z } from 'zod';
import type { Gone, Page, ReadContext, SourceRecord } from '../adapter';
import type { Manifest } from '../manifest';
import { buildPage, reject, type Mapped } from '../page';
import { SourceError } from '../source-error';
import { CellFault, cellsOf, type Cells } from './cells';
import { mappingFor, type TableFields, type TableMapping, type TableSettings } from './mapping';
import { openTable, type Table, type TableRow } from './table';

/** What a row is: a record, or somebody of whom nothing may be held. */
export type RowResult =
  | {
      record: SourceRecord;
      identity?: IdentityRecord | null;
      /** Fields with a value that was left out because it could not be understood. */
      unknown?: readonly string[];
    }
  | { gone: Gone };

export interface TablePagesInput<Field extends string> {
  manifest: Pick<Manifest, 'personalData'>;
  kind: RecordKind;
  fields: TableFields<Field>;
  context: Pick<ReadContext<TableSettings>, 'config' | 'file' | 'cursor' | 'signal'>;
  /** Pure: one row → what it is. @throws {CellFault} for a row that cannot be taken */
  rowOf(cells: Cells<Field>): RowResult;
}

const rowsAPage = 500;

/** Whoever looks into a rejected row has the file; people write a name into any cell, so that of every such row only the shape is kept. */
const shapesOnly = { personalData: { delivered: true, droppedFields: [] } };

/**
 * Reads a table file as pages of 500 rows; the cursor is the row that was read last. A row that cannot be taken is rejected with its number and the
 * heading of the column at fault. A person who is gone in one row is gone, whatever another row says.
 * @throws {SourceError} `bad-file`, `too-large`, `truncated`
 */
export async function* tablePages<Field extends string>(input: TablePagesInput<Field>): AsyncGenerator<Page> {
  const { file, signal, cursor, config } = input.context;
  if (file === null) throw new SourceError('bad-file', 'This source reads a file: give it one');
  const table = await openTable(file, signal);
  try {
    yield* pagesOf(input, table, mappingFor(input.fields, config.mapping, table.headings), Number(cursor?.slice('row:'.length) ?? 0));
  } finally {
    await table.close();
  }
}

/** What goes on from row to row. */
interface Reading<Field extends string> {
  input: TablePagesInput<Field>;
  mapping: TableMapping;
  /** Keys of the records and of the gone so far. */
  seen: Set<string>;
}

async function* pagesOf<Field extends string>(
  input: TablePagesInput<Field>,
  table: Table,
  mapping: TableMapping,
  after: number,
): AsyncGenerator<Page> {
  const reading = { input, mapping, seen: new Set<string>() };
  let page = emptyPage(input);
  let rowsInPage = 0;
  let last = 0;
  for await (const row of table.rows) {
    last = row.row;
    if (row.row <= after) continue;
    if (rowsInPage === rowsAPage) {
      yield page;
      page = emptyPage(input);
      rowsInPage = 0;
    }
    addRow(page, reading, row);
    page.cursor = `row:${row.row}`;
    rowsInPage += 1;
  }
  if (last === 0) throw new SourceError('bad-file', 'The file has headings, but no rows');
  yield { ...page, cursor: null };
}

function emptyPage<Field extends string>({ context }: TablePagesInput<Field>): Page & Required<Pick<Page, 'gone' | 'identities'>> {
  return {
    records: [],
    rejected: [],
    cursor: null,
    total: null,
    unknownFields: {},
    complete: context.config.wholeList,
    gone: [],
    identities: [],
  };
}

function addRow<Field extends string>(
  page: ReturnType<typeof emptyPage>,
  { input, mapping, seen }: Reading<Field>,
  { row, values, hasStrayCell }: TableRow,
): void {
  const byField = Object.fromEntries(Object.entries(mapping).map(([field, heading]) => [field, values[heading] ?? '']));
  const results: RowResult[] = [];
  const map = (): Mapped => {
    if (hasStrayCell) return reject('cell-without-heading', null, 'a cell stands in a column without a heading');
    try {
      const result = input.rowOf(cellsOf(byField as Record<Field, string>));
      results.push(result);
      return 'record' in result ? result.record : [];
    } catch (error) {
      if (error instanceof CellFault) return reject(error.reason, error.field, error.message);
      throw error;
    }
  };
  const { kind } = input;
  const built = buildPage({
    manifest: shapesOnly,
    kind,
    raws: [byField],
    schema: z.custom<unknown>(),
    map,
    seen,
    cursor: null,
    total: null,
  });
  for (const rejected of built.rejected) {
    const heading = rejected.field === null ? null : (mapping[rejected.field] ?? rejected.field);
    page.rejected.push({
      ...rejected,
      row,
      field: heading,
      message: `Row ${row}${heading === null ? '' : `, ${heading}`}: ${rejected.message}`,
    });
  }
  page.records.push(...built.records);
  for (const result of results) note(page, seen, result, built.records.length > 0);
  countUnmapped(page, input.manifest, mapping, values);
}

function note(page: ReturnType<typeof emptyPage>, seen: Set<string>, result: RowResult, taken: boolean): void {
  if ('gone' in result) {
    const { kind, sourceId } = result.gone;
    seen.add(`${kind} ${sourceId}`);
    page.gone.push(result.gone);
    page.records = page.records.filter((record) => record.kind !== kind || record.sourceId !== sourceId);
    page.identities = page.identities.filter(({ pseudonym }) => pseudonym !== sourceId);
    return;
  }
  if (result.identity && taken) page.identities.push(result.identity);
  for (const field of result.unknown ?? []) count(page, `${field}: not understood`);
}

/** A heading of a file about people is counted without its words: who knows what somebody made a column for. */
function countUnmapped(
  page: Page,
  { personalData }: Pick<Manifest, 'personalData'>,
  mapping: TableMapping,
  values: Readonly<Record<string, string>>,
): void {
  const mapped = new Set(Object.values(mapping));
  const unmapped = Object.keys(values).filter((heading) => !mapped.has(heading) && values[heading] !== '');
  for (const name of new Set(unmapped.map((heading) => (personalData.delivered ? 'column without a field' : heading)))) count(page, name);
}

function count(page: Page, field: string): void {
  page.unknownFields[field] = (page.unknownFields[field] ?? 0) + 1;
}
