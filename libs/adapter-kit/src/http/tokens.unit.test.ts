import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { listen, type RunningServer } from '../contract-suite/listen';
import { SourceError } from '../source-error';
import { createHttpClient, type HttpClientOptions } from './create-http-client';

const secret = 'top secret/&=';
const credentials = { url: 'oauth/token', clientId: 'city', clientSecret: secret };

let server: RunningServer | null = null;
let asked: { request: IncomingMessage; body: string }[] = [];

afterEach(async () => {
  await server?.close();
  server = null;
  asked = [];
});

/** A client of a server that gives `answer` to each request; `clock.now` is set by hand. */
async function clientOf(
  answer: (count: number) => { status?: number; type?: string; body: string },
  options: Partial<HttpClientOptions> = {},
) {
  server = await listen(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    asked.push({ request, body });
    const { status = 200, type = 'application/json', body: said } = answer(asked.length);
    response.writeHead(status, { 'content-type': type, link: '<http://source.example/v3/things?cursor=c2>; rel="next"' }).end(said);
  });
  const clock = { time: 0, now: () => clock.time, sleep: async () => undefined };
  const client = createHttpClient({
    manifest: { id: 'test-source', rateLimit: { minIntervalMs: 0 } },
    baseUrl: `${server.baseUrl}/v3`,
    retry: { retries: 1, baseMs: 1 },
    clock,
    ...options,
  });
  return { client, clock, baseUrl: server.baseUrl };
}

const token = (more: object = {}) => ({ body: JSON.stringify({ access_token: `t${asked.length}`, token_type: 'bearer', ...more }) });

async function faultOf(promise: Promise<unknown>): Promise<SourceError> {
  const error: unknown = await promise.then(
    () => new Error('No fault'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof SourceError)) throw error;
  return error;
}

describe('a token', () => {
  it('is asked for with the credentials in a header and the grant in a form', async () => {
    const { client } = await clientOf(() => token({ expires_in: 3600 }));
    expect(await client.token({ ...credentials, scope: 'a b' })).toBe('t1');
    const { request, body } = asked[0]!;
    expect(request).toMatchObject({ method: 'POST', url: '/v3/oauth/token' });
    expect(request.headers['content-type']).toMatch(/^application\/x-www-form-urlencoded/);
    expect(request.headers.authorization).toBe(`Basic ${Buffer.from(`city:${encodeURIComponent(secret)}`).toString('base64')}`);
    expect(Object.fromEntries(new URLSearchParams(body))).toEqual({ grant_type: 'client_credentials', scope: 'a b' });
  });

  it('comes from a whole URL too, elsewhere than the source', async () => {
    const { client, baseUrl } = await clientOf(() => token(), { baseUrl: 'http://source.invalid/v3' });
    expect(await client.token({ ...credentials, url: `${baseUrl}/token` })).toBe('t1');
    expect(asked[0]?.request.url).toBe('/token');
  });

  it('is kept until a minute before it ends', async () => {
    const { client, clock } = await clientOf(() => token({ expires_in: '3600' }));
    await client.token(credentials);
    clock.time = 3_539_999;
    expect(await client.token(credentials)).toBe('t1');
    clock.time = 3_540_000;
    expect(await client.token(credentials)).toBe('t2');
  });

  it('is kept for nine minutes when nobody says how long it holds', async () => {
    const { client, clock } = await clientOf(() => token());
    await client.token(credentials);
    clock.time = 539_999;
    expect(await client.token(credentials)).toBe('t1');
    clock.time = 540_000;
    expect(await client.token(credentials)).toBe('t2');
  });

  it('is not shared between credentials', async () => {
    const { client } = await clientOf(() => token({ expires_in: 3600 }));
    expect(await client.token(credentials)).toBe('t1');
    expect(await client.token({ ...credentials, clientId: 'other' })).toBe('t2');
  });

  it('is tried for again after a fault that may pass', async () => {
    const { client } = await clientOf((count) => (count === 1 ? { status: 503, body: '' } : token()));
    expect(await client.token(credentials)).toBe('t2');
  });

  it.each([
    ['a refusal that quotes the secret', { status: 401, body: `{"error":"${secret}"}` }, 'refused'],
    ['a token that cannot be sent', { body: JSON.stringify({ access_token: `${secret}\n` }) }, 'unexpected-content'],
    ['no token', { body: `{"secret":"${secret}"}` }, 'unexpected-content'],
    ['broken JSON', { body: `{"access_token": ${secret}` }, 'unexpected-content'],
  ])('%s is a fault that says neither token nor secret', async (_what, answer, code) => {
    const { client } = await clientOf(() => answer);
    const fault = await faultOf(client.token(credentials));
    expect(fault.code).toBe(code);
    expect(`${fault.message} ${String(fault.cause)}`).not.toContain('secret/');
  });
});

describe('a page', () => {
  it('comes with its headers', async () => {
    const { client } = await clientOf(() => ({ body: '[1]' }));
    const { value, headers } = await client.page('things', z.array(z.int()));
    expect(value).toEqual([1]);
    expect(headers.get('link')).toContain('cursor=c2');
  });

  it('may be JSON of a kind of its own, asked for as such', async () => {
    const { client } = await clientOf(() => ({ type: 'application/vnd.api+json; charset=utf-8', body: '{"data":[]}' }));
    await client.page('things', z.object({ data: z.array(z.unknown()) }), { headers: { accept: 'application/vnd.api+json' } });
    expect(asked[0]?.request.headers.accept).toBe('application/vnd.api+json');
  });
});
