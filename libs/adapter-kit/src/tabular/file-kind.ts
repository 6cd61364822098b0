import { open } from 'node:fs/promises';
import { SourceError } from '../source-error';
import { megabytes, tooLarge, type TableLimits } from './limits';

const startsWith = (bytes: Buffer, hex: string): boolean => bytes.toString('hex', 0, hex.length / 2) === hex;

/**
 * What a file holds, told by its content: a name can say anything. A ZIP may be a workbook, which its reader finds out; everything that is
 * no ZIP must prove to be text.
 * @throws {SourceError} `bad-file` or `too-large`
 */
export async function fileKindOf(path: string, limits: TableLimits): Promise<'zip' | 'text'> {
  const file = await open(path).catch((cause: unknown) => {
    throw new SourceError('bad-file', 'The file cannot be opened', { cause });
  });
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw new SourceError('bad-file', 'This is no file');
    if (stat.size === 0) throw new SourceError('bad-file', 'The file is empty');
    if (stat.size > limits.bytes) throw tooLarge(`The file has ${megabytes(stat.size)} MB`, megabytes(limits.bytes), 'MB');
    const { buffer } = await file.read(Buffer.alloc(8), 0, 8, 0);
    if (startsWith(buffer, '504b0304')) return 'zip';
    if (startsWith(buffer, 'd0cf11e0a1b11ae1')) {
      throw new SourceError('bad-file', 'The file is an old Excel file (XLS) or has a password: save it as XLSX or CSV without one');
    }
    if (startsWith(buffer, 'fffe') || startsWith(buffer, 'feff')) {
      throw new SourceError('bad-file', 'The file is text in UTF-16: save it as CSV in UTF-8');
    }
    return 'text';
  } finally {
    await file.close();
  }
}
