import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse/sync';
import { array, assert, asyncProperty, constantFrom, integer, property, string, tuple } from 'fast-check';
import { SaxesParser } from 'saxes';
import { looksLikeFormula } from '../../../platform/csv/csv';
import type { Column } from '../columns/column';
import { dateCell, textCell, xmlText } from './cell-xml';
import { csvFile } from './csv-file';
import { readTable } from './test-table';
import { xlsxFile } from './xlsx-file';

type Row = [text: string, count: number, day: string | null];
const columns: Column<Row>[] = [
  { head: 'Nimi', kind: 'text', width: 20, of: ([text]) => text },
  { head: 'Määrä', kind: 'number', width: 10, of: ([, count]) => count },
  { head: 'Päivä', kind: 'date', width: 12, of: ([, , day]) => day },
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-file-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function asCsv(rows: Row[]): Promise<string> {
  let text = '';
  for await (const piece of csvFile(columns, batchesOf(rows))) text += piece;
  return text;
}
async function* batchesOf(rows: Row[]): AsyncGenerator<Row[]> {
  for (let at = 0; at < rows.length; at += 2) yield rows.slice(at, at + 2);
}

async function throughXlsx(rows: Row[]): Promise<Record<string, string>[]> {
  const path = join(folder, 'table.xlsx');
  await pipeline(xlsxFile('Taulukko', columns, batchesOf(rows)), createWriteStream(path));
  return readTable(path);
}

/** Beginnings a spreadsheet might run, before whatever else. */
const dangerous = tuple(constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' =', '', 'x'), string({ unit: 'binary' })).map((parts) =>
  parts.join(''),
);

describe('a file of CSV', () => {
  it('has heads, a text as it is, numbers with a comma and days that sort', async () => {
    expect(
      await asCsv([
        ['Å; "Ö"', -1.5, '2026-11-22'],
        ['b', 2, null],
      ]),
    ).toBe('\uFEFFNimi;Määrä;Päivä\r\n"Å; ""Ö""";-1,5;2026-11-22\r\nb;2;\r\n');
  });

  it('holds every text, lets a spreadsheet run none, and leaves numbers numbers', async () => {
    await assert(
      asyncProperty(array(tuple(dangerous, integer()), { minLength: 1 }), async (values) => {
        const text = await asCsv(values.map(([name, count]) => [name, count, null]));
        const rows = parse(text, { delimiter: ';', bom: true, record_delimiter: '\r\n' }).slice(1);
        expect(rows).toEqual(values.map(([name, count]) => [looksLikeFormula(name) ? `'${name}` : name, String(count), '']));
        expect(rows.some(([cell]) => looksLikeFormula(String(cell)))).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a workbook', () => {
  it('has texts, numbers and days of their own kinds', async () => {
    const rows = await throughXlsx([
      ['Å & <b> "ö"\nrow', -1.5, '2026-02-28'],
      ['0112038-9', 0, '1999-12-31'],
      ['=1+1', 7, null],
    ]);
    expect(rows).toEqual([
      { Nimi: 'Å & <b> "ö"\nrow', Määrä: '-1.5', Päivä: '2026-02-28' },
      { Nimi: '0112038-9', Määrä: '0', Päivä: '1999-12-31' },
      { Nimi: '=1+1', Määrä: '7', Päivä: '' },
    ]);
  });

  it('has its heads alone when there is no row', async () => {
    expect(await throughXlsx([])).toEqual([]);
  });

  it('takes any text for well-formed XML that says the same, never a formula', () => {
    assert(
      property(dangerous, (text) => {
        const parser = new SaxesParser();
        const names: string[] = [];
        let told = '';
        parser.on('error', (fault) => {
          throw fault;
        });
        parser.on('opentag', ({ name }) => names.push(name));
        parser.on('text', (piece) => (told += piece));
        const xml = textCell('A1', text);
        parser.write(xml).close();
        const held = text
          .toWellFormed()
          .replace(/\r\n?/g, '\n')
          .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]/g, ''); // eslint-disable-line no-control-regex -- what XML cannot hold
        expect(told.replaceAll('_x005F_', '_')).toBe(held);
        expect(names).toEqual(['c', 'is', 't']);
        expect(xml.includes(' s="4" ')).toBe(looksLikeFormula(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('has a day that spreadsheets cannot count as a text', () => {
    expect(dateCell('A1', '1900-03-01')).toContain('<v>61</v>');
    for (const day of ['1900-02-28', '1899-12-30', '1862-06-15']) expect(dateCell('A1', day)).toContain(`>${day}</t>`);
  });

  it('tells what only looks like an escape from one', () => {
    expect(xmlText('_x0041_ _x_')).toBe('_x005F_x0041_ _x_');
  });

  it('ends a text that no cell can hold with an ellipsis', () => {
    const cell = textCell('A1', 'x'.repeat(40_000));
    expect(cell).toContain(`${'x'.repeat(32_766)}…</t>`);
  });

  it.each([1, 3])('breaks off when its rows do, in batch %i', async (last) => {
    async function* broken(): AsyncGenerator<Row[]> {
      for (let batch = 1; ; batch++) {
        if (batch === last) throw new Error('The rows broke off');
        yield [['a', 1, null]];
      }
    }
    const path = join(folder, 'broken.xlsx');
    await writeFile(path, '');
    await expect(pipeline(xlsxFile('Taulukko', columns, broken()), createWriteStream(path))).rejects.toThrow('The rows broke off');
    await expect(readTable(path)).rejects.toThrow();
  });

  it('lets its rows go when nobody reads it any more', async () => {
    let [batches, ended] = [0, false];
    async function* endless(): AsyncGenerator<Row[]> {
      try {
        for (;;) {
          batches += 1;
          yield Array.from({ length: 500 }, (_, number): Row => [String(Math.random()), number, null]);
        }
      } finally {
        ended = true;
      }
    }
    for await (const _ of xlsxFile('Taulukko', columns, endless())) if (batches > 2) break;
    while (!ended) await new Promise((resolve) => setTimeout(resolve, 5));
  });
});
