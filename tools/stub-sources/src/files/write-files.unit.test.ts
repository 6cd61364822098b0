import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { canaryPattern } from '../canaries.ts';
import { finnishDay } from './csv.ts';
import { writeFiles } from './write-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'stub-files-'));
const read = (name: string): Record<string, string>[] =>
  parse(readFileSync(join(folder, name)), { bom: true, columns: true, delimiter: ';' });

beforeAll(() => writeFiles(folder, { size: 1000, people: 300, today: '2026-11-22' }));
afterAll(() => rmSync(folder, { recursive: true }));

it('writes a row for each person with lists that belong together, and marks in every personal column', () => {
  const rows = read('talent.csv');
  expect(rows).toHaveLength(300);
  expect(new Set(rows.map((row) => row['Tunnus'])).size).toBe(300);
  for (const row of rows) {
    for (const column of ['Tunnus', 'Nimi', 'Sähköposti', 'Puhelin', 'Syntymäaika', 'Sukupuoli', 'Katuosoite', 'Työnantaja', 'Lisätietoja'])
      expect(row[column]).toMatch(canaryPattern);
    const jobs = ['Työtehtävä', 'Työ alkoi', 'Työ päättyi', 'Työn toimiala', 'Työnantajan Y-tunnus'].map(
      (column) => row[column]!.split(';').length,
    );
    expect(new Set(jobs).size).toBe(1);
  }
});

it('writes the applications of the same people and the companies, broken ones as in the register', () => {
  const keys = new Set(read('talent.csv').map((row) => row['Tunnus']));
  const applications = read('applications.csv');
  expect(applications.length).toBeGreaterThan(100);
  for (const row of applications) expect(keys.has(row['Osaajan tunnus']) !== /^hakija-\d+$/.test(row['Hakijan tunnus']!)).toBe(true);
  const companies = read('companies.csv');
  expect(companies).toHaveLength(1000);
  expect(companies[0]).toMatchObject({ 'Y-tunnus': '0124610-9', Nimi: 'Vantaan kaupunki' });
  expect(companies[750]!['Nimi']).toBe('');
});

it('writes days as Finns do', () => {
  expect([finnishDay('2026-01-09'), finnishDay('2026-11-22T10:00:00Z'), finnishDay(null)]).toEqual(['9.1.2026', '22.11.2026', '']);
});
