import { type Answer, json, JSON_TYPE, type ListAnswer, type SourceRequest, text, TEXT_TYPE } from '../http/answer.ts';
import type { StubSource } from '../source.ts';
import type { FaultKind } from './fault.ts';

const ENDLESS_TOTAL = 99_999_999;
const HUGE_BYTES = 100 * 1024 * 1024;
const HUGE_CHUNK = 64 * 1024;
const HTML_PAGE =
  '<!doctype html><html><head><title>Huoltokatko</title></head><body><h1>Palvelu on tilapäisesti poissa käytöstä</h1></body></html>';

/** How an answer goes out: what to send, with which extra headers, and how the sending itself misbehaves. */
export interface Reply {
  answer: Answer;
  status?: number;
  headers?: Record<string, string>;
  contentType?: string;
  delivery?: 'never' | 'drip' | 'half' | 'reset';
}

async function* hugeBody(): AsyncGenerator<string> {
  const filler = `"${'x'.repeat(HUGE_CHUNK - 3)}",`;
  yield '[';
  for (let sent = 0; sent < HUGE_BYTES; sent += filler.length) yield filler;
  yield '""]';
}

const body = (contentType: string, content: string, status = 200): Answer => ({ kind: 'body', status, contentType, body: content });

function* changed(records: Iterable<object>, change: (record: Record<string, unknown>, place: number) => object): Generator<object> {
  let place = 0;
  for (const record of records) yield change({ ...record }, place++);
}

/** A list answer with every record changed; any other answer stays as it is. */
function withRecords(answer: Answer, change: (record: Record<string, unknown>, place: number) => object): Answer {
  return answer.kind === 'list' ? { ...answer, records: changed(answer.records, change) } : answer;
}

function withoutField(field: string): (record: Record<string, unknown>) => object {
  return ({ [field]: _removed, ...rest }) => rest;
}

const requiredFieldOf = (answer: Answer, source: StubSource): string =>
  (answer.kind === 'list' ? answer.requiredField : undefined) ?? source.requiredField;

const tooMany = (source: StubSource): Answer =>
  source.id.startsWith('prh-') ? text('Too many requests', 429) : json({ message: 'Too many requests' }, 429);

function firstPageOf(request: SourceRequest): SourceRequest {
  const query = new URLSearchParams(request.query);
  for (const place of ['page', 'page[number]', 'offset', 'cursor']) query.delete(place);
  return { ...request, query };
}

const endless = (answer: Answer): Answer => (answer.kind === 'list' ? ({ ...answer, total: ENDLESS_TOTAL } satisfies ListAnswer) : answer);

/** What a source sends for a request under a fault; without one, its own answer. `elsewhere` is where redirects point. */
export function reply(source: StubSource, request: SourceRequest, fault: FaultKind | null, elsewhere: string): Reply {
  switch (fault) {
    case null:
      return { answer: source.answer(request) };
    case 'status-500':
      return { answer: json({ timestamp: '2026-01-01 00:00:00', message: 'Internal server error', errorcode: 1000 }, 500) };
    case 'status-502':
      return { answer: body('text/html', '<html><body><h1>502 Bad Gateway</h1></body></html>', 502) };
    case 'status-429':
      return { answer: tooMany(source) };
    case 'status-429-retry-after':
      return { answer: tooMany(source), headers: { 'retry-after': '1' } };
    case 'timeout':
      return { answer: text(''), delivery: 'never' };
    case 'slow-drip':
      return { answer: source.answer(request), delivery: 'drip' };
    case 'truncated-json':
      return { answer: source.answer(request), delivery: 'half' };
    case 'connection-reset':
      return { answer: source.answer(request), delivery: 'reset' };
    case 'html':
      return { answer: body('text/html;charset=UTF-8', HTML_PAGE) };
    case 'empty':
      return { answer: body(JSON_TYPE, '') };
    case 'wrong-content-type':
      return { answer: source.answer(request), contentType: TEXT_TYPE };
    case 'redirect-elsewhere':
      return { answer: body(TEXT_TYPE, ''), status: 302, headers: { location: elsewhere } };
    case 'huge':
      return { answer: { kind: 'stream', contentType: JSON_TYPE, chunks: hugeBody() } };
    case 'endless-pages':
      return { answer: endless(source.answer(firstPageOf(request))) };
    case 'bad-record': {
      const answer = source.answer(request);
      const field = requiredFieldOf(answer, source);
      return { answer: withRecords(answer, (record, place) => (place === 0 ? { ...record, [field]: { spoilt: true } } : record)) };
    }
    case 'unknown-field':
      return { answer: withRecords(source.answer(request), (record) => ({ ...record, uusiKentta: 'synteettinen' })) };
    case 'missing-field': {
      const answer = source.answer(request);
      return { answer: withRecords(answer, withoutField(requiredFieldOf(answer, source))) };
    }
  }
}
