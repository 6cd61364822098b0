import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { SourceError } from '../source-error';
import { csvFormOf, type CsvForm } from './csv-form';
import { tooLarge } from './limits';
import type { Line } from './line';

/** No line of a table within the limits is longer; a quote that never closes would else gather the whole file. */
const longestLine = 1_000_000;

/**
 * The lines of a CSV file in constant memory.
 * @throws {SourceError} `bad-file`, `too-large` or, when the last line breaks off, `truncated`
 */
export async function* csvLines(path: string, signal: AbortSignal): AsyncGenerator<Line> {
  const form = await csvFormOf(path, signal);
  const parser = parse({ bom: true, delimiter: form.delimiter, relax_column_count: true, max_record_size: longestLine });
  // A fault of the file reaches the loop below through the parser, which `pipeline` destroys with it.
  const records = pipeline(Readable.from(textOf(path, form, signal)), parser, () => undefined) as AsyncIterable<string[]>;
  let row = 0;
  let width = 0;
  let isShort = false;
  try {
    for await (const cells of records) {
      row += 1;
      width = Math.max(width, cells.length);
      isShort = cells.length < width;
      yield { row, cells };
    }
  } catch (error) {
    throw faultOf(error);
  } finally {
    parser.destroy();
  }
  if (isShort && !form.lastLineEnds) throw new SourceError('truncated', `The file breaks off in row ${row}`);
}

async function* textOf(path: string, { encoding }: CsvForm, signal: AbortSignal): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of createReadStream(path, { signal }) as AsyncIterable<Buffer>) yield decoder.decode(chunk, { stream: true });
}

/** The parser's own words quote the cell at fault, which may be about a person: only where it is may be told. */
function faultOf(error: unknown): unknown {
  if (!(error instanceof CsvError)) return error;
  const line = `line ${Number(error['lines'])}`;
  if (error.code === 'CSV_MAX_RECORD_SIZE')
    return tooLarge(`A row that begins before ${line} is too long`, longestLine, 'characters a row');
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return new SourceError('bad-file', `A quotation mark opened before ${line} is never closed`);
  return new SourceError('bad-file', `The quotation marks of ${line} are not in order`);
}
