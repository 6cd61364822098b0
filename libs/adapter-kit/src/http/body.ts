import { open, rm } from 'node:fs/promises';
import { SourceError } from '../source-error';
import { cutOff } from './network-fault';
import { Transient } from './retry';
import type { TimeLimit } from './time-limit';

export interface BodyLimits {
  where: string;
  maxBytes: number;
  time: TimeLimit;
  /** Whether an answer without a byte says something: no lines. Else it is a fault. */
  mayBeEmpty?: boolean;
}

/** The whole answer in memory, at most `maxBytes` after decompression. */
export async function readBody(response: Response, limits: BodyLimits): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bodyChunks(response, limits)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The answer into a file, a chunk at a time; a file that did not become whole is removed. */
export async function saveBody(response: Response, toFile: string, limits: BodyLimits): Promise<void> {
  const file = await open(toFile, 'w');
  let whole = false;
  try {
    for await (const chunk of bodyChunks(response, limits)) await file.writeFile(chunk);
    whole = true;
  } finally {
    await file.close();
    if (!whole) await rm(toFile, { force: true });
  }
}

/** The answer as it comes, at most `maxBytes` of it. */
export async function* bodyChunks(response: Response, { where, maxBytes, time, mayBeEmpty }: BodyLimits): AsyncGenerator<Uint8Array> {
  const announced = Number(response.headers.get('content-length') ?? 0);
  let bytes = 0;
  if (announced <= maxBytes && response.body) {
    for await (const chunk of interruptible(response.body, where, time)) {
      time.progress();
      bytes += chunk.byteLength;
      if (bytes > maxBytes) break;
      yield chunk;
    }
  } else await response.body?.cancel();
  if (announced > maxBytes || bytes > maxBytes)
    throw new SourceError('too-large', `${where} answers with more than ${inMebibytes(maxBytes)}`);
  if (bytes === 0 && !mayBeEmpty) throw new SourceError('unexpected-content', `${where} gave an empty answer (${response.status})`);
}

async function* interruptible(body: ReadableStream<Uint8Array>, where: string, time: TimeLimit): AsyncIterable<Uint8Array> {
  const reader = body.getReader();
  try {
    for (let step = await next(reader, where, time); !step.done; step = await next(reader, where, time)) yield step.value;
  } finally {
    await reader.cancel().catch(ignoreBrokenStream);
  }
}

async function next(reader: ReadableStreamDefaultReader<Uint8Array>, where: string, time: TimeLimit) {
  try {
    return await reader.read();
  } catch (error) {
    throw time.signal.aborted ? time.signal.reason : new Transient(cutOff(where, error));
  }
}

/** Closing a stream that broke fails with the fault already reported. */
function ignoreBrokenStream(): void {}

function inMebibytes(bytes: number): string {
  return bytes < 1_048_576 ? `${bytes} bytes` : `${Math.round(bytes / 1_048_576)} MiB`;
}
