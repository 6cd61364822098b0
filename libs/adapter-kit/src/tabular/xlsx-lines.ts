import { tooLarge, type TableLimits } from './limits';
import type { Line } from './line';
import { openArchive } from './xlsx-archive';
import { numberFormsOf, sharedStringsOf, shownNumber, unescaped, type NumberForm } from './xlsx-values';
import { workbookOf } from './xlsx-workbook';
import { parseXml, type XmlHandlers } from './xml';

/** What a cell's number or text means. */
interface Meanings {
  sharedStrings: string[];
  forms: NumberForm[];
  from1904: boolean;
}

/**
 * The lines of the first visible sheet of an XLSX file. The sheet is read as it is inflated; only the texts its cells share are held.
 * Of a formula its last result is taken.
 * @throws {SourceError} `bad-file` or `too-large`
 */
export async function* xlsxLines(path: string, limits: TableLimits, signal: AbortSignal): AsyncGenerator<Line> {
  const archive = await openArchive(path, limits);
  try {
    const { sheet, sharedStrings, styles, from1904 } = await workbookOf(archive);
    const meanings = {
      sharedStrings: await sharedStringsOf(archive, sharedStrings),
      forms: await numberFormsOf(archive, styles),
      from1904,
    };
    const lines: Line[] = [];
    for await (const _ of parseXml(archive.read(sheet), sheetHandlers(meanings, limits, lines))) {
      signal.throwIfAborted();
      yield* lines.splice(0);
    }
    yield* lines;
  } finally {
    archive.close();
  }
}

/** Gathers the rows of a sheet into `lines`. */
function sheetHandlers(meanings: Meanings, limits: TableLimits, lines: Line[]): XmlHandlers {
  let line: Line = { row: 0, cells: [] };
  let cell = { column: 0, type: '', style: 0, text: '' };
  let inValue = false;
  return {
    open(name, attributes) {
      if (name === 'row') line = { row: Number(attributes['r'] ?? line.row + 1), cells: [] };
      if (name === 'c') {
        const column = attributes['r'] === undefined ? line.cells.length : columnOf(attributes['r']);
        cell = { column, type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? -1), text: '' };
      }
      inValue = name === 'v' || name === 't';
    },
    text(piece) {
      if (inValue) cell.text += piece;
    },
    close(name) {
      inValue = false;
      if (name === 'row') lines.push(line);
      // A coloured cell without a value may stand anywhere.
      if (name !== 'c' || cell.text === '') return;
      if (cell.column >= limits.columns) throw tooLarge(`Row ${line.row} goes on beyond the last column`, limits.columns, 'columns');
      while (line.cells.length < cell.column) line.cells.push('');
      line.cells[cell.column] = shown(cell, meanings);
    },
  };
}

function shown({ type, style, text }: { type: string; style: number; text: string }, meanings: Meanings): string {
  if (type === 's') return meanings.sharedStrings[Number(text)] ?? '';
  if (type === 'n') return shownNumber(text, meanings.forms[style] ?? 'number', meanings.from1904);
  if (type === 'b') return text === '1' ? 'true' : 'false';
  return unescaped(text);
}

/** `AB12` is the column 27, counted from 0. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(reference)?.[0] ?? 'A') column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
