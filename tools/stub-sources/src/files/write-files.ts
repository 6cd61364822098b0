import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { bookOf } from '../applications/book.ts';
import { dayNumber } from '../days.ts';
import { completeOptions, type StubOptions, vacanciesFor } from '../options.ts';
import { createPeople } from '../people/person.ts';
import { createRegister } from '../prh-ytj/register.ts';
import { type Row, writeCsv } from './csv.ts';
import { applicationRow, companyRow, talentRow } from './rows.ts';

function* each(count: number, row: (index: number) => Row): Generator<Row> {
  for (let index = 0; index < count; index++) yield row(index);
}

/**
 * Writes `talent.csv`, `applications.csv` and `companies.csv` of the same people, vacancies and companies that the sources of these options
 * tell of, for a city that has files instead of interfaces.
 * @returns the paths written
 */
export async function writeFiles(folder: string, given: StubOptions = {}): Promise<string[]> {
  const options = completeOptions(given);
  const { seed, size, now, vocabularyDir } = options;
  const today = dayNumber(options.today);
  const people = createPeople({ seed, people: options.people, companies: size, today, vocabularyDir });
  const applications = bookOf(
    { people: () => people, seed, registered: options.people, vacancies: vacanciesFor(size), today, now },
    'applications-interface',
    String,
  )();
  const register = createRegister(seed, size, options.today);
  const files: [string, Iterable<Row>][] = [
    ['talent.csv', each(options.people, (index) => talentRow(people, index))],
    ['applications.csv', each(applications.count(), (index) => applicationRow(applications.application(index)))],
    ['companies.csv', each(size, (index) => companyRow(register, index))],
  ];
  mkdirSync(folder, { recursive: true });
  for (const [name, rows] of files) await writeCsv(join(folder, name), rows);
  return files.map(([name]) => join(folder, name));
}
