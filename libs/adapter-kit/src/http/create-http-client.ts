import type { Manifest } from '../manifest';
import { SourceError } from '../source-error';
import { decodeText, parseJson, requireJsonType, requireMediaType } from './answer';
import { readBody, saveBody } from './body';
import { systemClock, type Clock } from './clock';
import { exchange, whereOf } from './exchange';
import type { HttpClient, RequestOptions } from './http-client';
import { createPacer } from './pacer';
import { defaultRetryPolicy, Transient, withRetries, type RetryPolicy } from './retry';
import { defaultTimeouts, startTimeLimit, type TimeLimit, type Timeouts } from './time-limit';
import { requestUrl } from './request-url';

const mebibyte = 1_048_576;

export interface HttpClientOptions {
  manifest: Pick<Manifest, 'id' | 'rateLimit'>;
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

/** The polite client of one source, see HttpClient. */
export function createHttpClient(options: HttpClientOptions): HttpClient {
  const { manifest, signal = new AbortController().signal, clock = systemClock, maxBytes = 64 * mebibyte } = options;
  const timeouts = { ...defaultTimeouts, ...options.timeouts };
  const policy = { ...defaultRetryPolicy, ...options.retry };
  const pace = createPacer(manifest.rateLimit.minIntervalMs, clock);
  const userAgent = options.userAgent ?? 'KasvuDashboard/1 (open-data reader)';

  async function ask<Result>(
    path: string,
    request: RequestOptions,
    accept: string,
    totalMs: number,
    take: (response: Response, where: string, time: TimeLimit) => Promise<Result>,
  ): Promise<Result> {
    if (options.baseUrl === null) throw new SourceError('unreachable', `${manifest.id} has no base URL to read from`);
    const url = requestUrl(options.baseUrl, path, request.query);
    const where = whereOf(url);
    const headers = { 'user-agent': userAgent, accept, ...request.headers };
    const attempt = async (): Promise<Result> => {
      await pace(signal);
      signal.throwIfAborted();
      const time = startTimeLimit(where, totalMs, timeouts.stallMs, signal);
      try {
        const response = await exchange({ fetch: options.fetch ?? fetch, url, headers, signal: time.signal, now: clock.now });
        time.progress();
        return await take(response, where, time);
      } catch (error) {
        throw error instanceof SourceError && error.code === 'timeout' ? new Transient(error) : error;
      } finally {
        time.end();
      }
    };
    return await withRetries(attempt, policy, clock, signal);
  }

  return {
    baseUrl: options.baseUrl ?? '',
    json: (path, schema, request = {}) =>
      ask(path, request, 'application/json', timeouts.totalMs, async (response, where, time) => {
        await checked(response, () => requireJsonType(response, where));
        const body = await readBody(response, { where, maxBytes, time });
        return parseJson(new TextDecoder().decode(body), schema, where);
      }),
    text: (path, { contentTypes = ['text/*'], ...request } = {}) =>
      ask(path, request, contentTypes.join(', '), timeouts.totalMs, async (response, where, time) => {
        await checked(response, () => requireMediaType(response, where, contentTypes));
        return decodeText(await readBody(response, { where, maxBytes, time }), response, where);
      }),
    download: (path, toFile, { maxBytes: fileBytes = 2048 * mebibyte, ...request } = {}) =>
      ask(path, request, '*/*', timeouts.downloadMs, (response, where, time) =>
        saveBody(response, toFile, { where, maxBytes: fileBytes, time }),
      ),
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
