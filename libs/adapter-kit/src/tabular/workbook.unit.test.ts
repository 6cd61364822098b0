import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { workbookParts, writeWorkbook, type WorkbookCell } from '../contract-suite/workbook-file';
import { tableLimits, type TableLimits } from './limits';
import { openTable, type TableRow } from './table';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tabular-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function read(path: string, limits: Partial<TableLimits> = {}): Promise<{ headings: string[]; rows: TableRow[] }> {
  const table = await openTable(path, new AbortController().signal, { ...tableLimits, ...limits });
  const rows: TableRow[] = [];
  try {
    for await (const row of table.rows) rows.push(row);
    return { headings: table.headings, rows };
  } finally {
    await table.close();
  }
}

const book = (rows: Iterable<readonly WorkbookCell[]>, parts: Record<string, string> = {}) =>
  writeWorkbook(join(folder, 'table.csv'), rows, parts);
const xml = (cell: string): WorkbookCell => ({ xml: cell });

describe('a workbook', () => {
  it('is told by its content, and its first visible sheet is read', async () => {
    const path = await book([['Nimi', ' Kunta '], [], ['Å & <b>', '092'], [null, 'x']]);
    expect(await read(path)).toEqual({
      headings: ['Nimi', 'Kunta'],
      rows: [
        { row: 3, values: { Nimi: 'Å & <b>', Kunta: '092' }, hasStrayCell: false },
        { row: 4, values: { Nimi: '', Kunta: 'x' }, hasStrayCell: false },
      ],
    });
  });

  it.each<[string, WorkbookCell, string]>([
    ['a day', new Date('2026-11-22'), '2026-11-22'],
    ['a time', new Date('2026-11-22T08:30:15Z'), '2026-11-22T08:30:15'],
    ['a whole number', 358_401_234_567, '358401234567'],
    ['a number with the noise of binary fractions', xml('<c r="B2"><v>0.30000000000000004</v></c>'), '0.3'],
    ['a number shown as a code', xml('<c r="B2" s="2"><v>92</v></c>'), '092'],
    ['a text with zeros at its beginning', '0920', '0920'],
    ['the result of a formula', xml('<c r="B2" t="str"><f>A1&amp;"x"</f><v>made</v></c>'), 'made'],
    ['the number of a formula', xml('<c r="B2"><f>1+1</f><v>2</v></c>'), '2'],
    [
      'a text in the cell itself, in several runs',
      xml('<c r="B2" t="inlineStr"><is><r><t>two </t></r><r><t>runs</t></r></is></c>'),
      'two runs',
    ],
    ['a character XML cannot hold', xml('<c r="B2" t="inlineStr"><is><t>a_x000A_b</t></is></c>'), 'a\nb'],
    ['yes', xml('<c r="B2" t="b"><v>1</v></c>'), 'true'],
    ['an ISO day', xml('<c r="B2" t="d"><v>2026-11-22</v></c>'), '2026-11-22'],
    ['a fault of a formula', xml('<c r="B2" t="e"><v>#N/A</v></c>'), '#N/A'],
    ['a cell without its place', xml('<c><v>7</v></c>'), '7'],
  ])('gives %s as a person sees it', async (_, cell, shown) => {
    const { rows } = await read(
      await book([
        ['a', 'b'],
        ['x', cell],
      ]),
    );
    expect(rows[0]?.values).toEqual({ a: 'x', b: shown });
  });

  it('counts its days from 1904 when it says so', async () => {
    const workbook = String(workbookParts['xl/workbook.xml']).replace('<sheets>', '<workbookPr date1904="1"/><sheets>');
    const { rows } = await read(await book([['a'], [xml('<c r="A2" s="1"><v>0</v></c>')]], { 'xl/workbook.xml': workbook }));
    expect(rows[0]?.values).toEqual({ a: '1904-01-01' });
  });

  it('knows no entities of its own making', async () => {
    const bomb =
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row r="1"><c t="str"><v>&b;</v></c></row></sheetData></worksheet>';
    await expect(read(await book([], { 'xl/worksheets/sheet1.xml': bomb }))).rejects.toMatchObject({ code: 'bad-file' });
  });

  it.each<[string, () => Promise<string>]>([
    ['cut off', async () => cut(await book([['a'], ['b']]), (bytes) => bytes.subarray(0, 700))],
    ['no workbook but another ZIP', () => zipOf({ 'readme.txt': 'x' })],
    ['a ZIP that only says it is one', () => zipOf({ '[Content_Types].xml': '<Types/>' })],
    ['not well-formed', () => book([], { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row>' })],
  ])('that is %s is refused', async (_, make) => {
    await expect(read(await make())).rejects.toMatchObject({ name: 'SourceError', code: 'bad-file' });
  });

  it('with cells beyond the last column is refused, unless they are empty', async () => {
    const wide = (cell: string) => book([['a'], [xml(`<c r="A2"><v>1</v></c><c r="XFD2">${cell}</c>`)]]);
    expect((await read(await wide(''))).rows).toHaveLength(1);
    await expect(read(await wide('<v>1</v>'))).rejects.toMatchObject({ code: 'too-large' });
  });

  it('of 20,000 rows is read quickly', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => [`text ${index}`, index, new Date('2026-01-01'), '092', 'b', 'c', 'd', 'e']);
    const path = await book([['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], ...rows]);
    const began = performance.now();
    expect((await read(path)).rows).toHaveLength(20_000);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});

describe('a zip bomb', () => {
  const sheetOf = (bytes: number) => Readable.from(pieces(bytes));
  function* pieces(bytes: number) {
    yield '<worksheet><sheetData>';
    const rows = '<row><c><v>1</v></c></row>'.repeat(40_000);
    for (let done = 0; done < bytes; done += rows.length) yield rows;
    yield '</sheetData></worksheet>';
  }

  it('is refused before anything of it is inflated', async () => {
    const path = await zipOf({ ...workbookParts, 'xl/worksheets/sheet1.xml': sheetOf(250 * 1024 * 1024) });
    expect((await readFile(path)).length).toBeLessThan(2 * 1024 * 1024);
    const began = performance.now();
    await expect(read(path)).rejects.toMatchObject({ code: 'too-large', message: expect.stringContaining('200 MB') });
    expect(performance.now() - began).toBeLessThan(500);
  });

  it('below the limit of size is refused for how tightly it is packed', async () => {
    const path = await zipOf({ ...workbookParts, 'xl/worksheets/sheet1.xml': sheetOf(20 * 1024 * 1024) });
    await expect(read(path, { inflation: 50 })).rejects.toMatchObject({ code: 'too-large', message: expect.stringContaining('packed') });
  });

  it('whose directory lies about its size is stopped where it goes on beyond it', async () => {
    const path = await zipOf({ ...workbookParts, 'xl/worksheets/sheet1.xml': sheetOf(30 * 1024 * 1024) });
    const lying = await cut(path, (bytes) => {
      const name = bytes.lastIndexOf('xl/worksheets/sheet1.xml');
      bytes.writeUInt32LE(5000, name - 46 + 24);
      return bytes;
    });
    await expect(read(lying)).rejects.toMatchObject({ code: 'bad-file' });
  });
});

async function zipOf(parts: Record<string, string | Readable>): Promise<string> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts))
    zip.addReadStream(typeof content === 'string' ? Readable.from([content]) : content, name);
  zip.end();
  const path = join(folder, 'made.xlsx');
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}

async function cut(path: string, change: (bytes: Buffer) => Buffer): Promise<string> {
  await writeFile(join(folder, 'changed.xlsx'), change(await readFile(path)));
  return join(folder, 'changed.xlsx');
}
