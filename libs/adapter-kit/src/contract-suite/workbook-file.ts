import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** A cell as a spreadsheet stores it: a text, a number, a day, or the XML of a cell (`<c r="A1">…</c>`). */
export type WorkbookCell = string | number | Date | { xml: string } | null;

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const xml = (body: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`;
const relations = (items: [id: string, type: string, target: string][]) =>
  xml(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items
      .map(([id, type, target]) => `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`)
      .join('')}</Relationships>`,
  );

/** The parts of an XLSX file beside its sheet: style 1 shows a day, style 2 a code of three digits. */
export const workbookParts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
  '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
  'xl/workbook.xml': xml(
    `<workbook xmlns:r="${relationships}"><sheets><sheet name="Notes" sheetId="2" state="hidden" r:id="rId9"/>` +
      '<sheet name="Sheet" sheetId="1" r:id="rId1"/></sheets></workbook>',
  ),
  'xl/_rels/workbook.xml.rels': relations([
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'styles', 'styles.xml'],
    ['rId3', 'sharedStrings', '/xl/sharedStrings.xml'],
  ]),
  'xl/styles.xml': xml(
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="000"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>',
  ),
};

/**
 * Writes an XLSX file as spreadsheets do, for tests of what reads one; the rows are written as they come.
 * @param parts parts in place of or beside the usual ones
 */
export async function writeWorkbook(
  path: string,
  rows: Iterable<readonly WorkbookCell[]>,
  parts: Readonly<Record<string, string>> = {},
): Promise<string> {
  const zip = new ZipFile();
  const texts = new Map<string, number>();
  // The sheet first: its texts are known only when it is written.
  const sheet = [...sheetXml(rows, texts)].join('');
  const sharedStrings = xml(
    `<sst>${[...texts.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
  );
  const all = { ...workbookParts, 'xl/worksheets/sheet1.xml': sheet, 'xl/sharedStrings.xml': sharedStrings, ...parts };
  for (const [name, content] of Object.entries(all)) zip.addReadStream(Readable.from([content]), name);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}

function* sheetXml(rows: Iterable<readonly WorkbookCell[]>, texts: Map<string, number>): Generator<string> {
  yield xml('<worksheet><sheetData>');
  let number = 0;
  for (const row of rows) {
    number += 1;
    yield `<row r="${number}">${row.map((cell, index) => cellXml(cell, `${columnName(index)}${number}`, texts)).join('')}</row>`;
  }
  yield '</sheetData></worksheet>';
}

function cellXml(cell: WorkbookCell, reference: string, texts: Map<string, number>): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if (cell instanceof Date) return `<c r="${reference}" s="1"><v>${cell.getTime() / 86_400_000 + 25_569}</v></c>`;
  if (typeof cell === 'object') return cell.xml;
  if (!texts.has(cell)) texts.set(cell, texts.size);
  return `<c r="${reference}" t="s"><v>${texts.get(cell)}</v></c>`;
}

function columnName(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : `${columnName(Math.floor(index / 26) - 1)}${columnName(index % 26)}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
