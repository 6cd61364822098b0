import type { IncomingMessage, RequestListener } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { listen, type RunningServer } from '../contract-suite/listen';
import { SourceError, type SourceErrorCode } from '../source-error';
import { createHttpClient, type HttpClientOptions } from './create-http-client';
import type { LinesOptions } from './http-client';

const type = { 'content-type': 'application/x-ndjson' };

let server: RunningServer | null = null;
let asked: { request: IncomingMessage; body: string }[] = [];

afterEach(async () => {
  await server?.close();
  server = null;
  asked = [];
});

/** A client of a server that answers each request with the next listener, and the last one from then on. */
async function clientOf(listeners: RequestListener[], options: Partial<HttpClientOptions> = {}) {
  server = await listen(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    asked.push({ request, body });
    listeners[Math.min(asked.length, listeners.length) - 1]?.(request, response);
  });
  return createHttpClient({
    manifest: { id: 'test-source', rateLimit: { minIntervalMs: 0 } },
    baseUrl: `${server.baseUrl}/v2`,
    timeouts: { totalMs: 10_000, stallMs: 5_000 },
    retry: { retries: 1, baseMs: 1 },
    ...options,
  });
}

const answer =
  (body: string, headers: Record<string, string> = type, status = 200): RequestListener =>
  (_request, response) =>
    void response.writeHead(status, headers).end(body);
/** Sends some lines and then breaks the connection. */
const breaksOffAfter =
  (body: string): RequestListener =>
  (_request, response) => {
    response.writeHead(200, type).write(body);
    setTimeout(() => response.destroy(), 20);
  };

type Client = ReturnType<typeof createHttpClient>;

/** What came, and the code of the fault it ended with, if any. */
async function drained(client: Client, options?: LinesOptions): Promise<{ values: unknown[]; fault: SourceErrorCode | null }> {
  const values: unknown[] = [];
  try {
    for await (const value of client.lines('ads', options)) values.push(value);
    return { values, fault: null };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return { values, fault: error.code };
  }
}

describe('lines', () => {
  it('posts its question as JSON', async () => {
    const client = await clientOf([answer('{"id":1}\n')]);
    await drained(client, { body: { onlyStatus: 'PUBLISHED' }, headers: { 'x-key': 'k' }, query: { a: 1 } });
    expect(asked[0]?.request).toMatchObject({
      method: 'POST',
      url: '/v2/ads?a=1',
      headers: { 'content-type': 'application/json', accept: 'application/x-ndjson', 'x-key': 'k' },
    });
    expect(asked[0]?.body).toBe('{"onlyStatus":"PUBLISHED"}');
  });

  it('gives each line as it comes, whatever the line breaks, blank lines and characters cut between two chunks', async () => {
    const bytes = Buffer.from('{"id":"ä"}\r\n\n{"id":"ö"}\n[1]\n{"id":"last without a line break"}');
    const client = await clientOf([
      async (_request, response) => {
        response.writeHead(200, type);
        for (const byte of bytes) {
          response.write(Buffer.of(byte));
          await sleep(0);
        }
        response.end();
      },
    ]);
    expect(await drained(client)).toEqual({
      values: [{ id: 'ä' }, { id: 'ö' }, [1], { id: 'last without a line break' }],
      fault: null,
    });
  });

  it('is empty when the source has nothing to say and says so', async () => {
    expect(await drained(await clientOf([answer('')]))).toEqual({ values: [], fault: null });
  });

  it.each<[string, RequestListener, SourceErrorCode, unknown[]]>([
    ['an empty answer of another type', answer('', { 'content-type': 'application/json' }), 'unexpected-content', []],
    ['an empty answer of no type', answer('', {}), 'unexpected-content', []],
    ['HTML', answer('<p>Huoltokatko', { 'content-type': 'text/html' }), 'unexpected-content', []],
    ['HTML called lines', answer('<!doctype html>\n<p>x'), 'unexpected-content', []],
    ['a line that is no JSON', answer('{"id":1}\noops\n{"id":2}\n'), 'unexpected-content', [{ id: 1 }]],
    ['a last line cut short', answer('{"id":1}\n{"id":2,"na'), 'truncated', [{ id: 1 }]],
    ['a connection that breaks after a whole line', breaksOffAfter('{"id":1}\n'), 'truncated', [{ id: 1 }]],
    ['401', answer('{}', type, 401), 'refused', []],
    ['500', answer('{}', type, 500), 'server-error', []],
  ])('%s is a fault', async (_what, listener, fault, values) => {
    expect(await drained(await clientOf([listener]))).toEqual({ values, fault });
  });

  it('is asked for again as long as no line came, and never after one did', async () => {
    const whole = answer('{"id":1}\n');
    expect(await drained(await clientOf([breaksOffAfter(''), whole]))).toEqual({ values: [{ id: 1 }], fault: null });
    await server?.close();
    asked = [];
    expect(await drained(await clientOf([breaksOffAfter('{"id":7}\n'), whole]))).toEqual({ values: [{ id: 7 }], fault: 'truncated' });
    expect(asked).toHaveLength(1);
  });

  it('may neither grow without end nor have endless lines', async () => {
    const endless: RequestListener = (_request, response) => {
      response.writeHead(200, type);
      const timer = setInterval(() => response.write(`${'x'.repeat(999)} `), 1);
      response.on('close', () => clearInterval(timer));
    };
    expect(await drained(await clientOf([endless]), { maxLineLength: 5_000 })).toEqual({ values: [], fault: 'too-large' });
    await server?.close();
    const many = answer('{"id":1}\n'.repeat(1000));
    expect((await drained(await clientOf([many]), { maxBytes: 5_000 })).fault).toBe('too-large');
    await server?.close();
    expect((await drained(await clientOf([answer('"12345"\n')]), { maxLineLength: 5 })).fault).toBe('too-large');
  });

  it('times out when the source falls silent, and not while a line is worked on', async () => {
    const twoWithPause: RequestListener = (_request, response) => {
      response.writeHead(200, type).write('{"id":1}\n');
      setTimeout(() => response.end('{"id":2}\n'), 50);
    };
    const slow = await clientOf([twoWithPause], { timeouts: { totalMs: 10_000, stallMs: 300 } });
    const values: unknown[] = [];
    for await (const value of slow.lines('ads')) {
      values.push(value);
      await sleep(500);
    }
    expect(values).toHaveLength(2);
    await server?.close();
    const silent: RequestListener = (_request, response) => void response.writeHead(200, type).write('{"id":1}\n');
    expect(await drained(await clientOf([silent], { timeouts: { stallMs: 100 } }))).toEqual({ values: [{ id: 1 }], fault: 'timeout' });
  });

  it('times out when a line drips and never ends, or the lines never do', async () => {
    const drip =
      (piece: string): RequestListener =>
      (_request, response) => {
        response.writeHead(200, type);
        const timer = setInterval(() => response.write(piece), 20);
        response.on('close', () => clearInterval(timer));
      };
    const endlessLine = await clientOf([drip(' ')], { timeouts: { totalMs: 300, stallMs: 5_000 } });
    expect(await drained(endlessLine)).toEqual({ values: [], fault: 'timeout' });
    await server?.close();
    const endlessLines = await clientOf([drip('1\n')], { timeouts: { totalMs: 5_000, stallMs: 5_000, downloadMs: 300 } });
    expect((await drained(endlessLines)).fault).toBe('timeout');
  });

  it('lets go of the connection when no more lines are wanted', async () => {
    let closed = false;
    const client = await clientOf([
      (_request, response) => {
        response.on('close', () => (closed = true));
        response.writeHead(200, type).write('{"id":1}\n{"id":2}\n');
      },
    ]);
    for await (const value of client.lines('ads')) {
      expect(value).toEqual({ id: 1 });
      break;
    }
    for (let tries = 0; !closed && tries < 100; tries++) await sleep(10);
    expect(closed).toBe(true);
  });

  it('holds no more than a piece of a large answer', async () => {
    const line = `${JSON.stringify({ text: 'x'.repeat(10_000) })}\n`;
    const client = await clientOf([
      (_request, response) => {
        response.writeHead(200, type);
        let left = 20_000;
        const more = (): void => {
          while (left > 0) {
            left -= 1;
            if (!response.write(line)) return void response.once('drain', more);
          }
          response.end();
        };
        more();
      },
    ]);
    let count = 0;
    let most = 0;
    const before = process.memoryUsage().rss;
    for await (const value of client.lines('ads')) {
      expect(value).toBeDefined();
      if (++count % 500 === 0) most = Math.max(most, process.memoryUsage().rss - before);
    }
    expect(count).toBe(20_000);
    expect(most).toBeLessThan(120 * 1024 * 1024);
  });

  it('leaves the source alone when the limit is used up', async () => {
    const waits: number[] = [];
    const clock = { now: () => 0, sleep: async (ms: number) => void waits.push(ms) };
    const used = { ...type, 'ratelimit-limit': '10', 'ratelimit-remaining': '0', 'ratelimit-reset': '60' };
    const client = await clientOf([answer('{"id":1}\n', used)], { clock });
    await drained(client);
    await drained(client);
    expect(waits).toEqual([60_000]);
  });
});
