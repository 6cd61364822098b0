import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import { SourceError, type SourceErrorCode } from '@kasvu/adapter-kit';
import { streamArray } from 'stream-json/streamers/stream-array.js';
import { openPromise } from 'yauzl';

/**
 * The companies of a bulk file one by one, in constant memory: the ZIP of `/all_companies`, or the JSON array in it as a file of its own.
 * @param faultCode what a file that cannot be read, is cut off or is no JSON array is called; it differs for a file given and one downloaded
 * @throws {SourceError} with that code
 */
export async function* companiesIn(path: string, faultCode: SourceErrorCode = 'bad-file'): AsyncGenerator<unknown> {
  try {
    if (await isZip(path)) yield* inZip(path);
    else yield* elementsOf(createReadStream(path));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SourceError(faultCode, `The bulk file cannot be read: ${reason}`, { cause: error });
  }
}

async function isZip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.toString('latin1') === 'PK';
  } finally {
    await file.close();
  }
}

async function* inZip(path: string): AsyncGenerator<unknown> {
  const zip = await openPromise(path, { autoClose: false });
  try {
    for await (const entry of zip.eachEntry()) {
      if (!entry.fileName.toLowerCase().endsWith('.json')) continue;
      yield* elementsOf(await zip.openReadStreamPromise(entry));
      return;
    }
    throw new Error('The ZIP holds no JSON file');
  } finally {
    zip.close();
  }
}

/** The elements of a JSON array as they are parsed; faults of the source stream end the iteration with their error. */
async function* elementsOf(source: Readable): AsyncGenerator<unknown> {
  const parser = streamArray.withParserAsStream({ streamValues: false });
  // The error reaches the loop below through the parser, which `pipeline` destroys with it.
  const elements = pipeline(source, parser, () => undefined);
  for await (const { value } of elements as AsyncIterable<{ value: unknown }>) yield value;
}
