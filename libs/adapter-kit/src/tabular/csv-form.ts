import { createReadStream } from 'node:fs';
import { TextDecoder } from 'node:util';
import { SourceError } from '../source-error';

/** How a CSV file is written. */
export interface CsvForm {
  encoding: 'utf-8' | 'windows-1252';
  delimiter: string;
  /** Whether its last line ends; one that was cut off does not. */
  lastLineEnds: boolean;
}

const separators = [';', ',', '\t'];

/**
 * Looks a CSV file through: whether it is text, in UTF-8 or else in the older encoding of Finnish spreadsheets, and what separates its cells.
 * @throws {SourceError} `bad-file` when it is no text
 */
export async function csvFormOf(path: string, signal: AbortSignal): Promise<CsvForm> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let isUtf8 = true;
  let head = '';
  let lastByte: number | undefined;
  for await (const chunk of createReadStream(path, { signal }) as AsyncIterable<Buffer>) {
    if (chunk.some(isNeverInText)) throw new SourceError('bad-file', 'The file is neither text (CSV) nor a workbook (XLSX)');
    head ||= chunk.toString('latin1');
    lastByte = chunk.at(-1);
    isUtf8 &&= decodes(utf8, chunk);
  }
  isUtf8 &&= decodes(utf8);
  const lastLineEnds = lastByte === 0x0a || lastByte === 0x0d;
  return { encoding: isUtf8 ? 'utf-8' : 'windows-1252', delimiter: delimiterOf(head), lastLineEnds };
}

/** Control characters other than tab, line feed, form feed and carriage return. */
function isNeverInText(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d;
}

/** Whether a chunk is UTF-8; without a chunk, whether the text ended with a whole character. */
function decodes(decoder: TextDecoder, chunk?: Buffer): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined });
    return true;
  } catch {
    // Another encoding is an answer, not a fault.
    return false;
  }
}

/** The separator the first line has most of, outside quotes. */
function delimiterOf(text: string): string {
  const firstLine = (/[^\r\n]+/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const countOf = (separator: string): number => firstLine.split(separator).length;
  return separators.reduce((most, next) => (countOf(next) > countOf(most) ? next : most));
}
