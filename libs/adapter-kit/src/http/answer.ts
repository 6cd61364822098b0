import type { z } from 'zod';
import { SourceError } from '../source-error';
import { failureOf } from '../strict-record';
import { Transient } from './retry';

/** Servers of plain files send JSON under these too; what is inside decides. */
const mayHoldJson = new Set(['', 'text/plain', 'application/octet-stream']);

/** The media type without its parameters, in lower case; empty when the source gives none. */
export function mediaType(response: Response): string {
  return (response.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
}

/** @throws {SourceError} `unexpected-content` when the type is none of those wanted (`text/*` stands for all of a family) */
export function requireMediaType(response: Response, where: string, wanted: readonly string[]): void {
  const type = mediaType(response);
  if (type === '' || wanted.some((one) => one === type || (one.endsWith('/*') && type.startsWith(one.slice(0, -1))))) return;
  throw unexpectedType(where, type, wanted.join(' or '));
}

/** @throws {SourceError} `unexpected-content` when the answer says it is something else than JSON */
export function requireJsonType(response: Response, where: string): void {
  const type = mediaType(response);
  if (/^(application|text)\/([\w.-]+\+)?json$/.test(type) || mayHoldJson.has(type)) return;
  throw unexpectedType(where, type, 'JSON');
}

/**
 * The text as JSON of the shape wanted.
 * @throws {SourceError} `truncated` when it ends too early, `unexpected-content` when it is no JSON or of another shape
 */
export function parseJson<Schema extends z.ZodType>(text: string, schema: Schema, where: string): z.output<Schema> {
  const body = jsonOf(text, where);
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const { message } = failureOf(parsed.error, body);
  throw new SourceError('unexpected-content', `${where} answers in another shape than expected. ${message}`);
}

/**
 * The text as JSON.
 * @throws {SourceError} as `parseJson`
 */
export function jsonOf(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (/^\s*</.test(text)) throw new SourceError('unexpected-content', `${where} answered with HTML instead of JSON`);
    if (/^\s*[[{]/.test(text) && endsEarly(text, error)) {
      throw new Transient(new SourceError('truncated', `${where} sent JSON that ends before it is complete`));
    }
    throw new SourceError('unexpected-content', `${where} answered with something that is not JSON`);
  }
}

/** The engine stops at the end of the text, or inside a string never closed. */
function endsEarly(text: string, error: unknown): boolean {
  const message = String(error);
  const position = /at position (\d+)/.exec(message)?.[1];
  return /Unexpected end|Unterminated/.test(message) || (position !== undefined && Number(position) >= text.trimEnd().length);
}

/** The body as text in the encoding the answer names, else UTF-8. */
export function decodeText(body: Buffer, response: Response, where: string): string {
  const charset = /charset=["']?([\w-]+)/i.exec(response.headers.get('content-type') ?? '')?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(body);
  } catch (error) {
    throw new SourceError('unexpected-content', `${where} answers in an unknown encoding, ${charset}`, { cause: error });
  }
}

function unexpectedType(where: string, type: string, wanted: string): SourceError {
  const got = type.includes('html') ? 'HTML' : type;
  return new SourceError('unexpected-content', `${where} answered with ${got} instead of ${wanted}`);
}

/** Lets go of an answer that will not be read. */
export async function checked(response: Response, check: () => void): Promise<void> {
  try {
    check();
  } catch (error) {
    await response.body?.cancel();
    throw error;
  }
}
