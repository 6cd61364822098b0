import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export type Row = Readonly<Record<string, string>>;

const SEPARATOR = ';';
/** What a spreadsheet in Finland needs to read the letters right. */
const BYTE_ORDER_MARK = '\uFEFF';

const cell = (text: string): string => (/[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const line = (cells: readonly string[]): string => `${cells.map(cell).join(SEPARATOR)}\r\n`;

function* linesOf(rows: Iterable<Row>): Generator<string> {
  let headings: string[] | undefined;
  for (const row of rows) {
    if (headings === undefined) yield BYTE_ORDER_MARK + line((headings = Object.keys(row)));
    yield line(headings.map((heading) => row[heading] ?? ''));
  }
}

/** Writes rows as a Finnish spreadsheet saves them; the first row's keys are the headings. Keeps no row. */
export async function writeCsv(path: string, rows: Iterable<Row>): Promise<void> {
  await pipeline(Readable.from(linesOf(rows)), createWriteStream(path));
}

/** A day `yyyy-mm-dd`, or the beginning of an instant, as Finns write it; empty for none. */
export function finnishDay(day: string | null): string {
  if (day === null) return '';
  const [year, month, date] = day.slice(0, 10).split('-').map(Number);
  return `${date}.${month}.${year}`;
}
