import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { SourceError } from '../source-error';
import { megabytes, tooLarge, type TableLimits } from './limits';

/** Small parts may shrink by any factor: nothing comes of it. */
const alwaysInflated = 1024 * 1024;
const mostParts = 5000;

/** The parts of an XLSX file by name. */
export interface XlsxArchive {
  has(part: string): boolean;
  /** The text of a part as it is inflated, or nothing when there is no such part. */
  read(part: string): AsyncGenerator<string>;
  close(): void;
}

/**
 * Opens an XLSX file after a look at its directory: what would inflate to too much is refused before a byte of it is inflated. A directory that
 * lies gains nothing: yauzl counts what it inflates and stops at the first byte more than the directory says.
 * @throws {SourceError} `bad-file` or `too-large`
 */
export async function openArchive(path: string, limits: TableLimits): Promise<XlsxArchive> {
  const zip = await openPromise(path, { autoClose: false }).catch((cause: unknown) => {
    throw new SourceError('bad-file', 'The workbook is cut off or damaged', { cause });
  });
  try {
    const entries = await directoryOf(zip, limits);
    if (!entries.has('[Content_Types].xml')) throw new SourceError('bad-file', 'The file is a ZIP, but no workbook (XLSX)');
    return {
      has: (part) => entries.has(part),
      read: (part) => textOf(zip, entries.get(part)),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function directoryOf(zip: ZipFile, limits: TableLimits): Promise<Map<string, Entry>> {
  if (zip.entryCount > mostParts) throw tooLarge(`The workbook has ${zip.entryCount} parts`, mostParts, 'parts');
  const entries = new Map<string, Entry>();
  let inflated = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      inflated += entry.uncompressedSize;
      const inflation = entry.uncompressedSize / Math.max(1, entry.compressedSize);
      if (inflated > limits.inflatedBytes) {
        throw tooLarge('The workbook is too large when it is unpacked', megabytes(limits.inflatedBytes), 'MB');
      }
      if (entry.uncompressedSize > alwaysInflated && inflation > limits.inflation) {
        throw tooLarge('A part of the workbook is packed more tightly than any spreadsheet', limits.inflation, 'times its size');
      }
      if (entry.isEncrypted()) throw new SourceError('bad-file', 'The workbook has a password: save it without one');
      entries.set(entry.fileName, entry);
    }
  } catch (error) {
    throw asDamage(error);
  }
  return entries;
}

async function* textOf(zip: ZipFile, entry: Entry | undefined): AsyncGenerator<string> {
  if (!entry) return;
  const decoder = new TextDecoder();
  try {
    const stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream as AsyncIterable<Buffer>) yield decoder.decode(chunk, { stream: true });
  } catch (error) {
    throw asDamage(error);
  }
}

function asDamage(error: unknown): SourceError {
  return error instanceof SourceError ? error : new SourceError('bad-file', 'The workbook is cut off or damaged', { cause: error });
}
