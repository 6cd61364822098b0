import { uploadLimits } from '@kasvu/contracts';
import { SourceError } from '../source-error';

/** How much a table in a file may be; what is more ends the read with `too-large`. */
export interface TableLimits {
  /** Of the file as it is. */
  bytes: number;
  rows: number;
  columns: number;
  cellLength: number;
  /** Of everything in an XLSX file together when it is inflated. */
  inflatedBytes: number;
  /** How many times larger one part of an XLSX file may become by inflating. */
  inflation: number;
}

export const tableLimits: TableLimits = {
  bytes: uploadLimits.megabytes * 1024 * 1024,
  rows: uploadLimits.rows,
  columns: uploadLimits.columns,
  cellLength: 10_000,
  inflatedBytes: 200 * 1024 * 1024,
  inflation: 250,
};

const number = new Intl.NumberFormat('en');

export function tooLarge(what: string, limit: number, unit: string): SourceError {
  return new SourceError('too-large', `${what}; at most ${number.format(limit)} ${unit} are read`);
}

export const megabytes = (bytes: number): number => Math.floor(bytes / 1024 / 1024);
