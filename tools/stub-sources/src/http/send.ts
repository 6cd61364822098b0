import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Reply } from '../faults/spoil.ts';
import { type Answer, JSON_TYPE, type ListAnswer } from './answer.ts';

const RECORDS_PER_CHUNK = 200;
const DRIP_BYTES = 4;
const DRIP_PAUSE_MS = 200;

function* listChunks({ head, total, records, tail, separator = ',' }: ListAnswer): Generator<string> {
  let chunk = head(total);
  let written = 0;
  for (const record of records) {
    chunk += (written++ === 0 ? '' : separator) + JSON.stringify(record);
    if (written % RECORDS_PER_CHUNK !== 0) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk + tail;
}

function chunksOf(answer: Answer): Iterable<string> | AsyncIterable<Uint8Array | string> {
  if (answer.kind === 'body') return [answer.body];
  return answer.kind === 'list' ? listChunks(answer) : answer.chunks;
}

/** The chunks as they are delivered: with a latency between full ones, or in drops. */
async function* delivered({ answer, delivery }: Reply, latencyMs: number): AsyncGenerator<Uint8Array> {
  let sent = 0;
  for await (const part of chunksOf(answer)) {
    const chunk = Buffer.from(part);
    if (sent++ > 0 && latencyMs > 0 && answer.kind === 'list') await pause(latencyMs);
    if (delivery !== 'drip') {
      yield chunk;
      continue;
    }
    for (let at = 0; at < chunk.length; at += DRIP_BYTES) {
      yield chunk.subarray(at, at + DRIP_BYTES);
      await pause(DRIP_PAUSE_MS);
    }
  }
}

/** Sends half of the first chunk; then ends as if all were well, or cuts the connection. */
async function sendHalf(response: ServerResponse, { answer, delivery }: Reply): Promise<void> {
  for await (const part of chunksOf(answer)) {
    const chunk = Buffer.from(part);
    await new Promise<void>((resolve) => response.write(chunk.subarray(0, Math.ceil(chunk.length / 2)), () => resolve()));
    break;
  }
  if (delivery === 'reset') response.destroy();
  else response.end();
}

function isReaderGone(cause: unknown): boolean {
  return (cause as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE';
}

/**
 * Writes a reply to the response, waiting for a slow reader. With a latency each full chunk of a long list waits too.
 * Resolves when it is sent or the reader has gone away.
 */
export async function send(response: ServerResponse, reply: Reply, latencyMs: number): Promise<void> {
  const { answer, delivery } = reply;
  if (delivery === 'never') return;
  const status = reply.status ?? (answer.kind === 'body' ? answer.status : 200);
  const contentType = reply.contentType ?? answer.contentType ?? JSON_TYPE;
  const own = answer.kind === 'stream' ? {} : answer.headers;
  const length = answer.kind === 'body' && delivery === undefined ? { 'content-length': Buffer.byteLength(answer.body) } : {};
  response.writeHead(status, { 'content-type': contentType, ...length, ...own, ...reply.headers });
  if (delivery === 'half' || delivery === 'reset') return sendHalf(response, reply);
  try {
    await pipeline(Readable.from(delivered(reply, latencyMs), { objectMode: false }), response);
  } catch (cause) {
    if (!isReaderGone(cause)) throw cause;
  }
}
