import { findPersonalData } from '../personal-data';
import { SourceError } from '../source-error';
import { csvLines } from './csv-lines';
import { fileKindOf } from './file-kind';
import { tableLimits, tooLarge, type TableLimits } from './limits';
import type { Line } from './line';
import { xlsxLines } from './xlsx-lines';

/** One row of a table below its headings. */
export interface TableRow {
  /** As a spreadsheet counts: the first line of the file is 1. */
  row: number;
  /** Heading → cell, trimmed; an empty cell is ''. */
  values: Record<string, string>;
  /** Holds a cell in a column without a heading: often a sign that the cells of the row have moved. */
  hasStrayCell: boolean;
}

/** A table in a file. It holds the file open until its rows are read to the end or it is closed. */
export interface Table {
  /** In the order of the columns, each once. */
  headings: string[];
  rows: AsyncIterable<TableRow>;
  close(): Promise<void>;
}

/**
 * Opens a CSV file or the first sheet of an XLSX file. What the file is, its encoding and its separator are told by its content. The first
 * line with anything in it holds the headings; empty lines are left out.
 * @throws {SourceError} `bad-file`, `too-large` or `truncated`, here or while the rows are read; none of them quotes a cell
 */
export async function openTable(path: string, signal: AbortSignal, limits: TableLimits = tableLimits): Promise<Table> {
  const kind = await fileKindOf(path, limits);
  const lines = checkedLines(kind === 'zip' ? xlsxLines(path, limits, signal) : csvLines(path, signal), limits);
  try {
    const first = await lines.next();
    if (first.done) throw new SourceError('bad-file', 'The file has no rows');
    const headings = headingsOf(first.value);
    return { headings: headings.filter(Boolean), rows: rowsOf(lines, headings), close: async () => void (await lines.return(undefined)) };
  } catch (error) {
    await lines.return(undefined);
    throw error;
  }
}

/** The lines with anything in them, their cells trimmed, within the limits. */
async function* checkedLines(lines: AsyncIterable<Line>, limits: TableLimits): AsyncGenerator<Line> {
  let count = 0;
  for await (const { row, cells } of lines) {
    const trimmed = cells.map((cell) => cell.trim());
    const width = trimmed.findLastIndex(Boolean) + 1;
    if (width === 0) continue;
    if (width > limits.columns) throw tooLarge(`Row ${row} has ${width} columns`, limits.columns, 'columns');
    if (trimmed.some(({ length }) => length > limits.cellLength)) {
      throw tooLarge(`A cell of row ${row} is too long`, limits.cellLength, 'characters a cell');
    }
    count += 1;
    if (count > limits.rows + 1) throw tooLarge('The table has too many rows', limits.rows, 'rows');
    yield { row, cells: trimmed.slice(0, width) };
  }
}

/** A column without a heading is ''. Positions are told, not words: a file without headings has a person's data in this line. */
function headingsOf({ cells }: Line): string[] {
  if (cells.some((heading) => findPersonalData(heading).length > 0)) {
    throw new SourceError('bad-file', 'The first row holds data instead of headings: put a row with the name of each column above it');
  }
  cells.forEach((heading, index) => {
    const earlier = cells.indexOf(heading);
    if (heading !== '' && earlier < index) {
      throw new SourceError('bad-file', `The columns ${earlier + 1} and ${index + 1} have the same heading: give each its own`);
    }
  });
  return cells;
}

async function* rowsOf(lines: AsyncIterable<Line>, headings: string[]): AsyncGenerator<TableRow> {
  for await (const { row, cells } of lines) {
    const values = Object.fromEntries(headings.map((heading, index) => [heading, cells[index] ?? '']));
    delete values[''];
    yield { row, values, hasStrayCell: cells.some((cell, index) => cell !== '' && !headings[index]) };
  }
}
