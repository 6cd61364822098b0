import { SourceError } from '../source-error';
import { jsonOf, mediaType } from './answer';

const lineTypes = new Set([
  'application/x-ndjson',
  'application/ndjson',
  'application/jsonl',
  'application/x-jsonlines',
  'application/stream+json',
]);

/** @throws {SourceError} `unexpected-content` when the answer does not call itself JSON lines: an empty one would mean that there is nothing */
export function requireLineType(response: Response, where: string): void {
  const type = mediaType(response);
  if (lineTypes.has(type)) return;
  const got = type.includes('html') ? 'HTML' : type || 'something that says not what it is';
  throw new SourceError('unexpected-content', `${where} answered with ${got} instead of JSON lines`);
}

/**
 * The values of newline-delimited JSON as they come; blank lines are none. No more than one line is held.
 * @throws {SourceError} `truncated` when a line ends too early, `unexpected-content` when it is no JSON, `too-large` when it does not end
 */
export async function* jsonLines(
  chunks: AsyncIterable<Uint8Array>,
  { where, maxLineLength }: { where: string; maxLineLength: number },
): AsyncGenerator<unknown> {
  const decoder = new TextDecoder();
  let open = '';
  for await (const chunk of chunks) {
    const lines = (open + decoder.decode(chunk, { stream: true })).split('\n');
    open = lines.pop() ?? '';
    for (const line of lines) if (line.trim() !== '') yield valueOf(line);
    if (open.length > maxLineLength) throw tooLong();
  }
  open += decoder.decode();
  if (open.trim() !== '') yield valueOf(open);

  function valueOf(line: string): unknown {
    if (line.length > maxLineLength) throw tooLong();
    return jsonOf(line, where);
  }
  function tooLong(): SourceError {
    return new SourceError('too-large', `${where} answers with a line of more than ${maxLineLength} characters`);
  }
}
