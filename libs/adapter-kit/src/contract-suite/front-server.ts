import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fault } from './faults';
import { listen, type RunningServer } from './listen';
import type { ServeFixtures } from './subject';

/** What happens to the answers of the fixtures on their way to the adapter. */
export interface Tampering {
  /** Changes a JSON answer in place before it is sent. */
  edit?: (body: unknown, url: URL) => void;
  /** Comes instead of each answer from the `from`-th request on (1: the first). */
  fault?: { fault: Fault; from: number };
}

export interface FrontServer extends RunningServer {
  requests(): number;
  /** All that was sent, as text. */
  sent(): string[];
}

/** Serves an adapter's fixtures over HTTP, honestly or tampered with. */
export async function startFrontServer(serve: ServeFixtures, { edit, fault }: Tampering): Promise<FrontServer> {
  let requests = 0;
  const sent: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    requests += 1;
    const failing = fault && requests >= fault.from ? fault.fault : null;
    const url = new URL(request.url ?? '/', 'http://fixtures.invalid');
    const fixture = asResponse(await serve(url, await textOf(request)));
    const type = fixture.headers.get('content-type') ?? '';
    const body = edited(Buffer.from(await fixture.arrayBuffer()), type, url, edit);
    if (failing) return failing.answer(response, body, type);
    sent.push(body.toString());
    response.writeHead(fixture.status, Object.fromEntries(fixture.headers)).end(body);
  };
  const server = await listen((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(`The fixture server failed: ${String(error)}`);
    });
  });
  return { ...server, requests: () => requests, sent: () => sent };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function asResponse(fixture: unknown): Response {
  if (fixture instanceof Response) return fixture.clone();
  return fixture === undefined ? Response.json({ message: 'Not found' }, { status: 404 }) : Response.json(fixture);
}

function edited(body: Buffer, type: string, url: URL, edit: Tampering['edit']): Buffer {
  if (!edit || !type.includes('json')) return body;
  if (type.includes('ndjson')) {
    const lines = body
      .toString()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as unknown);
    edit(lines, url);
    return Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  }
  const parsed: unknown = JSON.parse(body.toString());
  edit(parsed, url);
  return Buffer.from(JSON.stringify(parsed));
}
