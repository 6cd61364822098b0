import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { listen, type RunningServer } from '../contract-suite/listen';
import { SourceError, type SourceErrorCode } from '../source-error';
import { createHttpClient, type HttpClientOptions } from './create-http-client';

const schema = z.object({ items: z.array(z.object({ id: z.string() })) });
/** Only where the source is to be too slow: a busy machine must not look like a fault. */
const impatient = { totalMs: 400, stallMs: 350 };
const good = JSON.stringify({ items: [{ id: '1' }] });
const json = { 'content-type': 'application/json; charset=utf-8' };

let server: RunningServer | null = null;
let requests: IncomingMessage[] = [];

afterEach(async () => {
  await server?.close();
  server = null;
  requests = [];
});

/** A client of a server that answers each request with the next listener, and the last one from then on. */
async function clientOf(listeners: RequestListener[], options: Partial<HttpClientOptions> = {}) {
  server = await listen((request, response) => {
    requests.push(request);
    listeners[Math.min(requests.length, listeners.length) - 1]?.(request, response);
  });
  return createHttpClient({
    manifest: { id: 'test-source', rateLimit: { minIntervalMs: 0 } },
    baseUrl: `${server.baseUrl}/v1`,
    timeouts: { totalMs: 10_000, stallMs: 5_000 },
    retry: { retries: 1, baseMs: 1 },
    ...options,
  });
}

const answer =
  (status: number, headers: Record<string, string>, body: string | Buffer = ''): RequestListener =>
  (_request, response) =>
    void response.writeHead(status, headers).end(body);
const ok = answer(200, json, good);

async function faultOf(promise: Promise<unknown>): Promise<SourceError> {
  const error: unknown = await promise.then(
    () => new Error('No fault'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof SourceError)) throw error;
  return error;
}

const drip: RequestListener = (_request, response) => {
  response.writeHead(200, json);
  const timer = setInterval(() => response.write(' '), 30);
  response.on('close', () => clearInterval(timer));
};
const stall: RequestListener = (_request, response) => void response.writeHead(200, json).write('{"items":');
const cut: RequestListener = (_request, response) => {
  response.writeHead(200, { ...json, 'content-length': String(good.length) }).write(good.slice(0, 9));
  setTimeout(() => response.destroy(), 20);
};
const hangUp: RequestListener = (_request, response: ServerResponse) => void response.destroy();

describe('a fault of the source', () => {
  it.each<[string, RequestListener, SourceErrorCode, RegExp]>([
    ['500', answer(500, json), 'server-error', /\(500\) \(tried 2 times\)/],
    ['503 with an hour of Retry-After', answer(503, { 'retry-after': '3600' }), 'server-error', /asks not to come back before \d{4}-/],
    ['429', answer(429, { 'content-type': 'text/plain' }, 'Too many'), 'rate-limited', /429.*tried 2 times/],
    ['501', answer(501, {}, 'no'), 'server-error', /501/],
    ['404', answer(404, {}), 'not-found', /\/v1\/things is not there/],
    ['401', answer(401, { 'content-type': 'text/html' }, '<h1>Key &auml; missing</h1>'), 'refused', /\(401\): Key ä missing$/],
    ['no answer at all', () => undefined, 'timeout', /sent nothing for 350 ms/],
    ['a slow drip', drip, 'timeout', /did not finish its answer within 400 ms/],
    ['an answer that stops', stall, 'timeout', /sent nothing for 350 ms/],
    ['a broken connection', cut, 'truncated', /broke off in the middle/],
    ['JSON cut short', answer(200, json, good.slice(0, -3)), 'truncated', /ends before it is complete/],
    ['JSON cut inside a string', answer(200, json, '{"items":[{"id":"1'), 'truncated', /ends before/],
    ['a closed connection', hangUp, 'unreachable', /broke the connection|could not be reached/],
    ['HTML', answer(200, { 'content-type': 'text/html' }, '<p>Huoltokatko</p>'), 'unexpected-content', /HTML instead of JSON/],
    ['HTML called JSON', answer(200, json, '<!doctype html><p>x'), 'unexpected-content', /HTML instead of JSON/],
    ['something else', answer(200, { 'content-type': 'image/png' }, 'x'), 'unexpected-content', /image\/png instead of JSON/],
    ['broken JSON', answer(200, json, '{"items": oops}'), 'unexpected-content', /not JSON/],
    ['another shape', answer(200, json, '{"items":[{}]}'), 'unexpected-content', /items\[\]\.id is missing/],
    ['an empty answer', answer(200, json), 'unexpected-content', /empty answer/],
    ['no content', answer(204, {}), 'unexpected-content', /empty answer \(204\)/],
    [
      'a redirect to another host',
      answer(302, { location: 'http://elsewhere.example/' }),
      'redirected-elsewhere',
      /elsewhere\.example; not followed/,
    ],
    ['a redirect without an address', answer(301, {}), 'unexpected-content', /without saying where/],
    ['redirects in a circle', answer(301, { location: '/v1/things' }), 'unexpected-content', /again and again/],
  ])('%s has its code and a message for an operator', async (_what, listener, code, message) => {
    const client = await clientOf([listener], code === 'timeout' ? { timeouts: impatient } : {});
    const fault = await faultOf(client.json('things', schema, { query: { key: 'secret' } }));
    expect(fault.code).toBe(code);
    expect(fault.message).toMatch(message);
    expect(fault.message).not.toContain('secret');
  });

  it('that is final is not tried again, one that may pass is', async () => {
    const client = await clientOf([answer(404, {})]);
    await faultOf(client.json('things', schema));
    expect(requests).toHaveLength(1);
  });

  it.each([
    ['500', answer(500, {})],
    ['429', answer(429, { 'retry-after': '0' })],
    ['a cut answer', cut],
    ['a hang-up', hangUp],
  ])('passes: after %s the second try succeeds', async (_what, listener) => {
    const client = await clientOf([listener, ok]);
    await expect(client.json('things', schema)).resolves.toEqual({ items: [{ id: '1' }] });
    expect(requests).toHaveLength(2);
  });

  it('names an unknown host and a refused connection', async () => {
    const client = await clientOf([ok]);
    await server?.close();
    server = null;
    expect(await faultOf(client.json('things', schema))).toMatchObject({
      code: 'unreachable',
      message: expect.stringMatching(/refused the connection/),
    });
  });

  it('shows no personal data of an error answer and not much of it', async () => {
    const client = await clientOf([
      answer(400, { 'content-type': 'text/plain' }, `Ask matti@example.fi, 040 123 4567 ${'x'.repeat(9999)}`),
    ]);
    const { message } = await faultOf(client.json('things', schema));
    expect(message).toMatch(/Ask \[e-mail address\], \[phone number\] x+$/);
    expect(message.length).toBeLessThan(300);
  });
});

describe('size', () => {
  it.each([
    ['announced', answer(200, { ...json, 'content-length': '5000' }, 'x'.repeat(5000))],
    ['counted', ((_request, response) => void response.writeHead(200, json).end('x'.repeat(5000))) as RequestListener],
    ['unpacked', answer(200, { ...json, 'content-encoding': 'gzip' }, gzipSync('x'.repeat(5000)))],
  ])('over the limit is refused when %s', async (_how, listener) => {
    const client = await clientOf([listener], { maxBytes: 1000 });
    expect(await faultOf(client.json('things', schema))).toMatchObject({
      code: 'too-large',
      message: expect.stringMatching(/more than 1000 bytes/),
    });
  });
});

describe('manners', () => {
  it('joins path and query to the base URL and sends its headers', async () => {
    const client = await clientOf([ok], { userAgent: 'Koe/1' });
    await client.json('/things/a b?x=1', schema, { query: { page: 2, none: undefined, q: 'ä&' }, headers: { 'x-key': 'k' } });
    expect(requests[0]?.url).toBe('/v1/things/a%20b?x=1&page=2&q=%C3%A4%26');
    expect(requests[0]?.headers).toMatchObject({ 'user-agent': 'Koe/1', accept: 'application/json', 'x-key': 'k' });
  });

  it('follows a redirect on the same host', async () => {
    const client = await clientOf([answer(308, { location: '/v2/things' }), ok]);
    await client.json('things', schema);
    expect(requests.map((request) => request.url)).toEqual(['/v1/things', '/v2/things']);
  });

  it('keeps the least interval between requests, also when asked all at once', async () => {
    const client = await clientOf([ok], { manifest: { id: 'test-source', rateLimit: { minIntervalMs: 60 } } });
    const started = performance.now();
    await Promise.all([1, 2, 3].map(() => client.json('things', schema)));
    expect(performance.now() - started).toBeGreaterThan(115);
  });

  it('stops with the reason of its signal, also while it waits', async () => {
    const stop = new AbortController();
    const client = await clientOf([answer(503, { 'retry-after': '60' })], { signal: stop.signal });
    const reading = client.json('things', schema);
    setTimeout(() => stop.abort(new Error('stopped by hand')), 50);
    await expect(reading).rejects.toThrow('stopped by hand');
  });

  it('says so when the source has no address', async () => {
    const client = createHttpClient({ manifest: { id: 'own-data', rateLimit: { minIntervalMs: 0 } }, baseUrl: null });
    expect(await faultOf(client.text('x'))).toMatchObject({ code: 'unreachable', message: 'own-data has no base URL to read from' });
  });
});

describe('text', () => {
  it('takes text, in the encoding the answer names', async () => {
    const client = await clientOf([answer(200, { 'content-type': 'text/csv; charset=ISO-8859-1' }, Buffer.from('Hämeenkyrö', 'latin1'))]);
    await expect(client.text('list.csv')).resolves.toBe('Hämeenkyrö');
  });

  it('refuses another type than wanted', async () => {
    const client = await clientOf([answer(200, { 'content-type': 'text/html' }, '<p>x')]);
    expect(await faultOf(client.text('list.tsv', { contentTypes: ['text/plain', 'text/tab-separated-values'] }))).toMatchObject({
      code: 'unexpected-content',
      message: expect.stringMatching(/HTML instead of text\/plain or text\/tab-separated-values/),
    });
  });
});

describe('download', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'http-client-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('streams into a file, and starts anew after a cut', async () => {
    const body = Buffer.alloc(3_000_000, 'abc');
    const client = await clientOf([cut, answer(200, { 'content-type': 'application/zip' }, body)]);
    await client.download('all.zip', join(folder, 'all.zip'));
    expect((await readFile(join(folder, 'all.zip'))).equals(body)).toBe(true);
  });

  it('leaves no half file behind', async () => {
    const client = await clientOf([answer(200, {}, 'x'.repeat(5000))]);
    expect(await faultOf(client.download('all.zip', join(folder, 'all.zip'), { maxBytes: 1000 }))).toMatchObject({ code: 'too-large' });
    await expect(readFile(join(folder, 'all.zip'))).rejects.toThrow('ENOENT');
  });
});
