import type { z } from 'zod';

export interface RequestOptions {
  /** Query parameters; undefined values are left out. */
  query?: Record<string, string | number | undefined>;
  headers?: Record<string, string>;
}

/** A stream of JSON lines. */
export interface LinesOptions extends RequestOptions {
  /** Posted as JSON; a GET when left out. */
  body?: unknown;
  /** The longest line, in characters; 4 Mi. */
  maxLineLength?: number;
  /** The most bytes in all; 2 GiB. */
  maxBytes?: number;
}

/** What a web address gives. */
export type WebDocument = { json: unknown } | { html: string };

/** A JSON value with the headers it came with. */
export interface Answer<Value> {
  value: Value;
  headers: Headers;
}

/** What a source with OAuth 2 gives its clients (RFC 6749, section 4.4). */
export interface ClientCredentials {
  /** Where tokens are given: a whole URL, or a path below the source's base URL. */
  url: string;
  clientId: string;
  clientSecret: string;
  scope?: string;
}

/**
 * The polite client every adapter gets. It keeps the manifest's least interval between requests to a host, retries 429/5xx/network faults with
 * backoff and jitter, honours Retry-After and RateLimit-Remaining/-Reset, times out, limits the size of an answer and follows redirects only on the same host.
 * Every method throws a SourceError. `path` is joined to the source's base URL (`SOURCE_<ID>_BASE_URL` overrides the manifest's).
 */
export interface HttpClient {
  readonly baseUrl: string;
  /** JSON guarded by a zod schema. Another content type, broken JSON or another shape: `unexpected-content` or `truncated`. */
  json<Schema extends z.ZodType>(path: string, schema: Schema, options?: RequestOptions): Promise<z.output<Schema>>;
  /** As `json`, with the headers: for sources that tell the next page in one. */
  page<Schema extends z.ZodType>(path: string, schema: Schema, options?: RequestOptions): Promise<Answer<z.output<Schema>>>;
  /**
   * An access token for these credentials. It is asked for once and kept until shortly before it ends, so ask for it before each request.
   * Neither it nor the secret is ever part of a fault.
   */
  token(credentials: ClientCredentials): Promise<string>;
  text(path: string, options?: RequestOptions & { contentTypes?: string[] }): Promise<string>;
  /** Streams a large answer into a file; constant memory. */
  download(path: string, toFile: string, options?: RequestOptions & { maxBytes?: number }): Promise<void>;
  /**
   * Newline-delimited JSON, a value at a time as it comes; constant memory. It must call itself that: then an empty answer has no values. Tried
   * again only as long as none came. Each line has as long as a whole JSON answer, all of them as long as a download; while a value is worked on
   * only the latter runs.
   */
  lines(path: string, options?: LinesOptions): AsyncIterable<unknown>;
  /** JSON or an HTML page, whichever comes. */
  document(path: string, options?: RequestOptions): Promise<WebDocument>;
  /**
   * The same client for a further address of the source, with the same manners. Refused when it leads into an inner network, unless the source's
   * own base URL does.
   */
  at(baseUrl: string): HttpClient;
}
