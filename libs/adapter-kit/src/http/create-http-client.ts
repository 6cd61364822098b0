import type { z } from 'zod';
import type { Manifest } from '../manifest';
import { checked, decodeText, jsonOf, mediaType, parseJson, requireJsonType, requireMediaType } from './answer';
import { createAsk, type Manners } from './asker';
import { readBody, saveBody } from './body';
import { systemClock, type Clock } from './clock';
import type { Answer, HttpClient, RequestOptions } from './http-client';
import { createLines } from './lines';
import { createPacer, type Pacer } from './pacer';
import { isInnerHost, type Lookup, requirePublicHost, systemLookup } from './public-host';
import { defaultRetryPolicy, type RetryPolicy } from './retry';
import { defaultTimeouts, type Timeouts } from './time-limit';
import { createTokens } from './tokens';

const mebibyte = 1_048_576;
const pageTypes = ['text/html', 'application/xhtml+xml'];

export interface HttpClientOptions {
  manifest: Pick<Manifest, 'id' | 'rateLimit'> & Partial<Pick<Manifest, 'personalData'>>;
  /** Where the source is; null for a source that reads no network: each request then fails. */
  baseUrl: string | null;
  /** Ends all requests; they then throw its reason. */
  signal?: AbortSignal;
  fetch?: typeof fetch;
  clock?: Clock;
  /** Finds the addresses of further hosts (`at`). */
  lookup?: Lookup;
  userAgent?: string;
  timeouts?: Partial<Timeouts>;
  retry?: Partial<RetryPolicy>;
  /** The largest JSON or text answer; 64 MiB. */
  maxBytes?: number;
}

/** The polite client of one source, see HttpClient. */
export function createHttpClient(options: HttpClientOptions): HttpClient {
  const { manifest, baseUrl, clock = systemClock, signal = new AbortController().signal, lookup = systemLookup } = options;
  const policy = { ...defaultRetryPolicy, ...options.retry };
  const pacers = new Map<string, Pacer>();
  const pacerOf = (host: string): Pacer => {
    const pacer = pacers.get(host) ?? createPacer(manifest.rateLimit.minIntervalMs, clock, policy.maxRetryAfterMs);
    pacers.set(host, pacer);
    return pacer;
  };
  const timeouts = { ...defaultTimeouts, ...options.timeouts };
  const own = baseUrl === null ? null : new URL(baseUrl);
  const admitFurther = async (url: URL): Promise<void> => {
    if (own === null || (own.host !== url.host && !isInnerHost(own.hostname))) await requirePublicHost(url, lookup);
  };
  const manners = { options, clock, signal, timeouts, policy, pacerOf };
  const further = (address: string): HttpClient => clientOf({ ...manners, baseUrl: address, admit: admitFurther }, further);
  return clientOf({ ...manners, baseUrl, admit: async () => undefined }, further);
}

function clientOf(manners: Manners, at: HttpClient['at']): HttpClient {
  const { options, baseUrl, clock, timeouts } = manners;
  const { maxBytes = 64 * mebibyte } = options;
  const ask = createAsk(manners);

  const askJson = <Schema extends z.ZodType>(path: string, schema: Schema, request: RequestOptions = {}, form?: URLSearchParams) =>
    ask<Answer<z.output<Schema>>>(path, request, {
      accept: 'application/json',
      body: form,
      take: async (response, where, time) => {
        await checked(response, () => requireJsonType(response, where));
        const body = await readBody(response, { where, maxBytes, time });
        return { value: parseJson(new TextDecoder().decode(body), schema, where), headers: response.headers };
      },
    });

  return {
    baseUrl: baseUrl ?? '',
    json: async (path, schema, request) => (await askJson(path, schema, request)).value,
    page: (path, schema, request) => askJson(path, schema, request),
    token: createTokens(async (url, schema, headers, form) => (await askJson(url, schema, { headers }, form)).value, clock.now),
    text: (path, { contentTypes = ['text/*'], ...request } = {}) =>
      ask(path, request, {
        accept: contentTypes.join(', '),
        take: async (response, where, time) => {
          await checked(response, () => requireMediaType(response, where, contentTypes));
          return decodeText(await readBody(response, { where, maxBytes, time }), response, where);
        },
      }),
    download: (path, toFile, { maxBytes: fileBytes = 2048 * mebibyte, ...request } = {}) =>
      ask(path, request, {
        accept: '*/*',
        totalMs: timeouts.downloadMs,
        take: (response, where, time) => saveBody(response, toFile, { where, maxBytes: fileBytes, time }),
      }),
    lines: createLines(ask, timeouts.downloadMs, clock),
    document: (path, request = {}) =>
      ask(path, request, {
        accept: ['application/json', ...pageTypes].join(', '),
        take: async (response, where, time) => {
          const isPage = pageTypes.includes(mediaType(response));
          if (!isPage) await checked(response, () => requireJsonType(response, where));
          const text = decodeText(await readBody(response, { where, maxBytes, time }), response, where);
          return isPage ? { html: text } : { json: jsonOf(text, where) };
        },
      }),
    at,
  };
}
