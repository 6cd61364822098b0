import type { z } from 'zod';

export interface RequestOptions {
  /** Query parameters; undefined values are left out. */
  query?: Record<string, string | number | undefined>;
  headers?: Record<string, string>;
}

/**
 * The polite client every adapter gets. It keeps the manifest's least interval between requests, retries 429/5xx/network faults with
 * backoff and jitter, honours Retry-After, times out, limits the size of an answer and follows redirects only on the same host.
 * Every method throws a SourceError. `path` is joined to the source's base URL (`SOURCE_<ID>_BASE_URL` overrides the manifest's).
 */
export interface HttpClient {
  readonly baseUrl: string;
  /** JSON guarded by a zod schema. Another content type, broken JSON or another shape: `unexpected-content` or `truncated`. */
  json<Schema extends z.ZodType>(path: string, schema: Schema, options?: RequestOptions): Promise<z.output<Schema>>;
  text(path: string, options?: RequestOptions & { contentTypes?: string[] }): Promise<string>;
  /** Streams a large answer into a file; constant memory. */
  download(path: string, toFile: string, options?: RequestOptions & { maxBytes?: number }): Promise<void>;
}
