import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tableLimits, type TableLimits } from './limits';
import { openTable, type TableRow } from './table';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tabular-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function written(content: string | Buffer, name = 'table.csv'): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

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

const valuesOf = async (path: string): Promise<Record<string, string>[]> => (await read(path)).rows.map(({ values }) => values);

describe('a CSV file', () => {
  it.each([';', ',', '\t'])('is read with the separator %j it has', async (separator) => {
    const line = (...cells: string[]) => `${cells.join(separator)}\n`;
    const path = await written(line('Tunnus', '"a;b,c"', 'Kunta') + line('1', `"x${separator}y"`, '092'));
    expect(await valuesOf(path)).toEqual([{ Tunnus: '1', 'a;b,c': `x${separator}y`, Kunta: '092' }]);
  });

  it.each<[string, Buffer]>([
    ['UTF-8', Buffer.from('Yöaika;Sää\nÄiti;€\n')],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeffYöaika;Sää\nÄiti;€\n')],
    ['Windows-1252', Buffer.concat([Buffer.from('Yöaika;Sää\nÄiti;', 'latin1'), Buffer.from([0x80, 0x0a])])],
  ])('is read in %s', async (_, content) => {
    expect(await valuesOf(await written(content))).toEqual([{ Yöaika: 'Äiti', Sää: '€' }]);
  });

  it('counts rows as a spreadsheet does, leaves empty ones out and trims cells and headings', async () => {
    const path = await written('\r\n Nimi ;Kunta;;\r\n  a ; 092 ;;\r\n;;;\r\n"two\r\nlines";;;\r\n');
    expect(await read(path)).toEqual({
      headings: ['Nimi', 'Kunta'],
      rows: [
        { row: 3, values: { Nimi: 'a', Kunta: '092' }, hasStrayCell: false },
        { row: 5, values: { Nimi: 'two\r\nlines', Kunta: '' }, hasStrayCell: false },
      ],
    });
  });

  it('says which rows have a cell without a heading', async () => {
    const { rows } = await read(await written('a;;c\n1;2;3\n1;;3;4\n1;;3\n'));
    expect(rows.map(({ hasStrayCell }) => hasStrayCell)).toEqual([true, true, false]);
  });

  it('takes a heading that is a word of the language for what it is', async () => {
    const [row] = await valuesOf(await written('__proto__;constructor\nx;y\n'));
    expect(Object.entries(row ?? {})).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
  });

  it.each<[string, string | Buffer, string, RegExp]>([
    ['nothing', '', 'bad-file', /empty/],
    ['blank lines', '\n;;\n', 'bad-file', /no rows/],
    ['two equal headings', 'Salainen; Salainen\n1;2\n', 'bad-file', /columns 1 and 2 have the same heading/],
    ['data in place of headings', 'Salainen;salainen@kaupunki.example\n1;2\n', 'bad-file', /data instead of headings/],
    ['a quotation mark that never closes', 'a;b\n1;"Salainen\n2;3\n', 'bad-file', /never closed/],
    ['a quotation mark inside a cell', 'a;b\n1;Sal"ainen\n', 'bad-file', /quotation marks of line 2/],
    ['a last line that breaks off', 'a;b\n1;2\nSalai', 'truncated', /breaks off in row 3/],
    ['UTF-16', Buffer.from('\ufeffa;b', 'utf16le'), 'bad-file', /UTF-16/],
    ['an old Excel file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'bad-file', /XLS/],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'bad-file', /neither text \(CSV\) nor a workbook/],
  ])('with %s is refused in words that quote nothing', async (_, content, code, message) => {
    const error = await read(await written(content)).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'SourceError', code, message: expect.stringMatching(message) });
    expect(String(error)).not.toContain('Salai');
  });

  it('that is not there, or is a folder, is refused', async () => {
    await expect(read(join(folder, 'none.csv'))).rejects.toMatchObject({ code: 'bad-file' });
    await expect(read(folder)).rejects.toMatchObject({ code: 'bad-file' });
  });

  it.each<[string, Partial<TableLimits>]>([
    ['bytes', { bytes: 10 }],
    ['rows', { rows: 1 }],
    ['columns', { columns: 1 }],
    ['cellLength', { cellLength: 5 }],
  ])('over the limit of %s is refused', async (_, limits) => {
    await expect(read(await written('a;b\n1;2\n1;longer cell\n'), limits)).rejects.toMatchObject({ code: 'too-large' });
  });

  it('of 25 MB is refused at once', async () => {
    const path = await written(Buffer.alloc(25 * 1024 * 1024, 'a;b\n'));
    const began = performance.now();
    await expect(read(path)).rejects.toMatchObject({ code: 'too-large', message: 'The file has 25 MB; at most 20 MB are read' });
    expect(performance.now() - began).toBeLessThan(200);
  });

  it('is read as it comes: rows arrive before a fault behind them is met', async () => {
    const path = await written(`a;b\n${'1;2\n'.repeat(100_000)}1;"never closed\n`);
    const table = await openTable(path, new AbortController().signal);
    let rows = 0;
    const reading = (async () => {
      for await (const _ of table.rows) rows += 1;
    })();
    await expect(reading).rejects.toMatchObject({ code: 'bad-file' });
    expect(rows).toBeGreaterThan(90_000);
  });
});
