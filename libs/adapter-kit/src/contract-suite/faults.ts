import type { ServerResponse } from 'node:http';
import type { SourceErrorCode } from '../source-error';

/** A way in which a source fails, and the codes a read may end with then. */
export interface Fault {
  what: string;
  codes: readonly SourceErrorCode[];
  answer(response: ServerResponse, goodBody: Buffer, contentType: string): void;
}

const html = '<!doctype html><html><body><h1>Palvelu on tilapäisesti poissa käytöstä</h1></body></html>';

function plain(status: number, type: string, body: string): Fault['answer'] {
  return (response) => void response.writeHead(status, { 'content-type': type }).end(body);
}

export const faults = {
  'fault-500': { what: 'answers 500', codes: ['server-error'], answer: plain(500, 'application/json', '{"message":"Internal error"}') },
  'fault-429': { what: 'answers 429', codes: ['rate-limited'], answer: plain(429, 'text/plain', 'Too many requests') },
  'fault-timeout': { what: 'does not answer', codes: ['timeout'], answer: () => undefined },
  'fault-truncated': { what: 'sends a truncated answer', codes: ['truncated', 'bad-file'], answer: sendHalf },
  'fault-html': {
    what: 'answers 200 with an HTML page',
    codes: ['unexpected-content'],
    answer: plain(200, 'text/html; charset=utf-8', html),
  },
  'fault-empty': { what: 'answers 200 with nothing', codes: ['unexpected-content'], answer: plain(200, 'application/json', '') },
  'fault-shape': {
    what: 'answers 200 with JSON of another shape',
    codes: ['unexpected-content'],
    answer: plain(200, 'application/json', '{"message":"Service is being updated"}'),
  },
  'fault-redirect': {
    what: 'redirects to another host',
    codes: ['redirected-elsewhere'],
    answer: (response) => void response.writeHead(302, { location: 'http://elsewhere.invalid/login' }).end(),
  },
} as const satisfies Record<string, Fault>;
export type FaultId = keyof typeof faults;

/** JSON is cut with its length adjusted, as a proxy does it; another answer breaks off before the length it announced. */
function sendHalf(response: ServerResponse, goodBody: Buffer, contentType: string): void {
  const half = goodBody.subarray(0, Math.floor(goodBody.length / 2));
  if (contentType.includes('json')) response.writeHead(200, { 'content-type': contentType }).end(half);
  else {
    response.writeHead(200, { 'content-type': contentType, 'content-length': goodBody.length });
    response.write(half, () => response.destroy());
  }
}
