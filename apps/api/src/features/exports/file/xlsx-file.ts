import { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Column } from '../columns/column';
import { dateCell, numberCell, textCell } from './cell-xml';
import { sheetPath, styles, workbookParts } from './workbook-parts';

/** So many rows a sheet has at most, the heads among them. */
export const mostSheetRows = 1_048_576;

/** A workbook of one sheet as it is written, in the memory of one batch: a fault of the rows is a fault of the file. */
export function xlsxFile<Item>(sheetName: string, columns: readonly Column<Item>[], batches: AsyncIterable<Item[]>): Readable {
  const zip = new ZipFile();
  const file = zip.outputStream.pipe(new PassThrough());
  for (const [path, xml] of Object.entries(workbookParts(sheetName))) zip.addBuffer(Buffer.from(xml), path);
  const sheet = Readable.from(sheetXml(columns, batches), { objectMode: false });
  zip.addReadStream(sheet, sheetPath);
  zip.end();
  sheet.once('error', (fault) => file.destroy(fault));
  file.once('close', () => sheet.destroy());
  return file;
}

/** The sheet: the row of heads stays in sight, and every column can be filtered. */
async function* sheetXml<Item>(columns: readonly Column<Item>[], batches: AsyncIterable<Item[]>): AsyncGenerator<string> {
  const letters = columns.map((_, index) => String.fromCharCode('A'.charCodeAt(0) + index));
  const widths = columns.map(({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`);
  const heads = columns.map(({ head }, index) => textCell(`${letters[index]}1`, head, styles.head));
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>
<cols>${widths.join('')}</cols>
<sheetData><row r="1">${heads.join('')}</row>`;
  let row = 1;
  const cells = (item: Item) => columns.map((column, index) => cell(`${letters[index]}${row}`, column, item)).join('');
  for await (const items of batches) yield items.map((item) => `\n<row r="${++row}">${cells(item)}</row>`).join('');
  yield `</sheetData><autoFilter ref="A1:${letters.at(-1)}${row}"/></worksheet>`;
}

function cell<Item>(place: string, column: Column<Item>, item: Item): string {
  if (column.kind === 'number') {
    const value = column.of(item);
    return value === null ? '' : numberCell(place, value);
  }
  const text = column.of(item);
  if (!text) return '';
  return column.kind === 'date' ? dateCell(place, text) : textCell(place, text);
}
