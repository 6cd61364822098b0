import { SourceError } from '../source-error';
import { exchange, whereOf } from './exchange';
import type { HttpClientOptions } from './create-http-client';
import type { RequestOptions } from './http-client';
import type { Clock } from './clock';
import type { Pacer } from './pacer';
import { usedUpForMs } from './rate-limit';
import { requestUrl } from './request-url';
import { Transient, withRetries, type RetryPolicy } from './retry';
import { startTimeLimit, type TimeLimit, type Timeouts } from './time-limit';

/** How one request is made and what becomes of its answer. */
export interface Asked<Result> {
  accept: string;
  /** The longest the whole answer may take; that of a JSON or text answer. */
  totalMs?: number;
  /** Posted; a form then to a whole URL too and never quoted in a fault: forms hold credentials. */
  body?: URLSearchParams | string;
  /** Whoever takes the answer reads on afterwards and ends the time himself. */
  stream?: boolean;
  take: (response: Response, where: string, time: TimeLimit) => Promise<Result>;
}

/** What all requests of a client have in common. */
export interface Manners {
  options: HttpClientOptions;
  /** Where it reads; null: nowhere. */
  baseUrl: string | null;
  clock: Clock;
  signal: AbortSignal;
  timeouts: Timeouts;
  policy: RetryPolicy;
  pacerOf: (host: string) => Pacer;
  /** Throws when a request may not go there. */
  admit: (url: URL) => Promise<void>;
}

export type Ask = <Result>(path: string, request: RequestOptions, asked: Asked<Result>) => Promise<Result>;

/** Makes requests: paced, timed and tried again. */
export function createAsk({ options, baseUrl, clock, signal, timeouts, policy, pacerOf, admit }: Manners): Ask {
  const { manifest } = options;
  const userAgent = options.userAgent ?? 'KasvuDashboard/1 (open-data reader)';

  return async function ask<Result>(path: string, request: RequestOptions, asked: Asked<Result>): Promise<Result> {
    if (baseUrl === null) throw new SourceError('unreachable', `${manifest.id} has no base URL to read from`);
    const form = asked.body instanceof URLSearchParams;
    const url = (form && URL.parse(path)) || requestUrl(baseUrl, path, request.query);
    const where = whereOf(url);
    const pacer = pacerOf(url.host);
    const attempt = async (): Promise<Result> => {
      await pacer.turn(signal);
      signal.throwIfAborted();
      await admit(url);
      const time = startTimeLimit(where, asked.totalMs ?? timeouts.totalMs, timeouts.stallMs, signal);
      try {
        const response = await exchange({
          fetch: options.fetch ?? fetch,
          url,
          headers: {
            'user-agent': userAgent,
            accept: asked.accept,
            ...(typeof asked.body === 'string' && { 'content-type': 'application/json' }),
            ...request.headers,
          },
          body: asked.body ?? null,
          signal: time.signal,
          now: clock.now,
          quotable: !form && manifest.personalData?.delivered !== true,
        });
        time.progress();
        pacer.rest(usedUpForMs(response.headers, clock.now()) ?? 0);
        const result = await asked.take(response, where, time);
        if (!asked.stream) time.end();
        return result;
      } catch (error) {
        time.end();
        throw error instanceof SourceError && error.code === 'timeout' ? new Transient(error) : error;
      }
    };
    return await withRetries(attempt, policy, clock, signal);
  };
}
