import type { z } from 'zod';
import type { Manifest } from '../manifest';
import { SourceError } from '../source-error';
import { decodeText, parseJson, requireJsonType, requireMediaType } from './answer';
import { readBody, saveBody } from './body';
import { systemClock, type Clock } from './clock';
import { exchange, whereOf } from './exchange';
import type { Answer, HttpClient, RequestOptions } from './http-client';
import { createPacer } from './pacer';
import { defaultRetryPolicy, Transient, withRetries, type RetryPolicy } from './retry';
import { defaultTimeouts, startTimeLimit, type TimeLimit, type Timeouts } from './time-limit';
import { createTokens } from './tokens';
import { requestUrl } from './request-url';

const mebibyte = 1_048_576;

export interface HttpClientOptions {
  manifest: Pick<Manifest, 'id' | 'rateLimit'> & Partial<Pick<Manifest, 'personalData'>>;
  /** Where the source is; null for a source that reads no network: each request then fails. */
  baseUrl: string | null;
  /** Ends all requests; they then throw its reason. */
  signal?: AbortSignal;
  fetch?: typeof fetch;
  clock?: Clock;
  userAgent?: string;
  timeouts?: Partial<Timeouts>;
  retry?: Partial<RetryPolicy>;
  /** The largest JSON or text answer; 64 MiB. */
  maxBytes?: number;
}

/** How one request is made and what becomes of its answer. */
interface Asked<Result> {
  accept: string;
  /** The longest the whole answer may take; that of a JSON or text answer. */
  totalMs?: number;
  /** Posted, then to a whole URL too and never quoted in a fault: forms hold credentials. */
  form?: URLSearchParams;
  take: (response: Response, where: string, time: TimeLimit) => Promise<Result>;
}

/** The polite client of one source, see HttpClient. */
export function createHttpClient(options: HttpClientOptions): HttpClient {
  const { manifest, signal = new AbortController().signal, clock = systemClock, maxBytes = 64 * mebibyte } = options;
  const timeouts = { ...defaultTimeouts, ...options.timeouts };
  const policy = { ...defaultRetryPolicy, ...options.retry };
  const pace = createPacer(manifest.rateLimit.minIntervalMs, clock);
  const userAgent = options.userAgent ?? 'KasvuDashboard/1 (open-data reader)';

  async function ask<Result>(path: string, request: RequestOptions, asked: Asked<Result>): Promise<Result> {
    if (options.baseUrl === null) throw new SourceError('unreachable', `${manifest.id} has no base URL to read from`);
    const url = (asked.form && URL.parse(path)) || requestUrl(options.baseUrl, path, request.query);
    const where = whereOf(url);
    const attempt = async (): Promise<Result> => {
      await pace(signal);
      signal.throwIfAborted();
      const time = startTimeLimit(where, asked.totalMs ?? timeouts.totalMs, timeouts.stallMs, signal);
      try {
        const response = await exchange({
          fetch: options.fetch ?? fetch,
          url,
          headers: { 'user-agent': userAgent, accept: asked.accept, ...request.headers },
          form: asked.form ?? null,
          signal: time.signal,
          now: clock.now,
          quotable: !asked.form && manifest.personalData?.delivered !== true,
        });
        time.progress();
        return await asked.take(response, where, time);
      } catch (error) {
        throw error instanceof SourceError && error.code === 'timeout' ? new Transient(error) : error;
      } finally {
        time.end();
      }
    };
    return await withRetries(attempt, policy, clock, signal);
  }

  const askJson = <Schema extends z.ZodType>(path: string, schema: Schema, request: RequestOptions = {}, form?: URLSearchParams) =>
    ask<Answer<z.output<Schema>>>(path, request, {
      accept: 'application/json',
      form,
      take: async (response, where, time) => {
        await checked(response, () => requireJsonType(response, where));
        const body = await readBody(response, { where, maxBytes, time });
        return { value: parseJson(new TextDecoder().decode(body), schema, where), headers: response.headers };
      },
    });

  return {
    baseUrl: options.baseUrl ?? '',
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
  };
}

/** Lets go of an answer that will not be read. */
async function checked(response: Response, check: () => void): Promise<void> {
  try {
    check();
  } catch (error) {
    await response.body?.cancel();
    throw error;
  }
}
