import { execFileSync } from 'node:child_process';
import { createWriteStream, existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { Column } from '../columns/column';
import { csvFile } from './csv-file';
import { xlsxFile } from './xlsx-file';

const soffice = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find((path) => existsSync(path));

type Row = [name: string, count: number, day: string | null];
const columns: Column<Row>[] = [
  { head: 'Nimi', kind: 'text', width: 30, of: ([name]) => name },
  { head: 'Määrä', kind: 'number', width: 10, of: ([, count]) => count },
  { head: 'Päivä', kind: 'date', width: 12, of: ([, , day]) => day },
];
const rows: Row[] = [
  ['Öljy; "Kone" & <b>', 1234.5, '2026-11-22'],
  ['=1+1', 7, null],
  ['0112038-9', -3, '1999-12-31'],
];

/** The opening of CSV: semicolon, double quote, UTF-8, the language of Finland, numbers and days told by themselves. */
const finnishCsv = 'CSV:59,34,76,1,,1035,false,true';

(soffice ? describe : describe.skip)('LibreOffice', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'export-office-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** The cells that LibreOffice understood, each with its kind. */
  function opened(file: string, ...options: string[]): [kind: string, value: string][] {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const convert = ['--headless', '--convert-to', 'fods', '--outdir', folder, ...options, join(folder, file)];
    execFileSync(soffice ?? '', [profile, ...convert], { stdio: 'ignore' });
    const xml = readFileSync(join(folder, file.replace(/\w+$/, 'fods')), 'utf8');
    const cells = [...xml.matchAll(/<table:table-cell[^>]*office:value-type="(\w+)"([^>]*)>\s*<text:p>(.*?)<\/text:p>/g)];
    return cells.map(([, kind = '', attributes = '', shown = '']) => {
      const value = /office:(?:date-value|value)="([^"]*)"/.exec(attributes)?.[1];
      expect(attributes).not.toContain('table:formula');
      return [kind, value ?? shown.replaceAll('&quot;', '"').replaceAll('&apos;', "'")];
    });
  }
  const heads = [
    ['string', 'Nimi'],
    ['string', 'Määrä'],
    ['string', 'Päivä'],
  ];
  const cells = (formula: string) => [
    ...heads,
    ['string', 'Öljy; "Kone" &amp; &lt;b&gt;'],
    ['float', '1234.5'],
    ['date', '2026-11-22'],
    ['string', formula],
    ['float', '7'],
    ['string', '0112038-9'],
    ['float', '-3'],
    ['date', '1999-12-31'],
  ];

  it('opens a workbook with texts, numbers and days', async () => {
    await pipeline(xlsxFile('Taulukko', columns, batches()), createWriteStream(join(folder, 'book.xlsx')));
    expect(opened('book.xlsx')).toEqual(cells('=1+1'));
  }, 120_000);

  it('opens a file of CSV with texts, numbers and days', async () => {
    await writeFile(join(folder, 'table.csv'), await text(csvFile(columns, batches())));
    expect(opened('table.csv', `--infilter=${finnishCsv}`)).toEqual(cells("'=1+1"));
  }, 120_000);
});

async function* batches(): AsyncGenerator<Row[]> {
  yield rows;
}
