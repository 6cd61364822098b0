import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHttpClient, createPseudonyms, type HttpClient, type Page, type ReadContext } from '@kasvu/adapter-kit';
import { configSchema, type Config } from './config';
import adapter from './index';

/** Helpers of this adapter's tests. */

export const canaries = ['Koelintu', 'koelintu', 'Kanaria', '040 555 0199'];
export const pseudonyms = createPseudonyms(Buffer.alloc(32, 7));
export const now = new Date('2026-06-01T09:00:00Z');

export interface FixturePage {
  applications: Record<string, unknown>[];
  deleted: string[];
  next: string | null;
  asOf: string;
}

export function fixture(name: string): unknown {
  return JSON.parse(readFileSync(join(__dirname, 'fixtures', name), 'utf8'));
}

/** Speaks the system from `fixtures/`: two pages, the cursor of the second being the key of an application. */
export function serve(url: URL): unknown {
  if (url.pathname.endsWith('/v1/status')) return fixture('status.json');
  if (!url.pathname.endsWith('/v1/applications')) return undefined;
  return fixture(url.searchParams.get('cursor') === null ? 'applications-1.json' : 'applications-2.json');
}

/** A page with these applications, the last one. */
export function pageWith(applications: unknown[], more: Partial<FixturePage> = {}): object {
  return { applications, deleted: [], next: null, asOf: '2026-06-01T09:00:00Z', ...more };
}

/** The client the adapter gets in production, with `answer` in place of the network. */
export function httpWith(answer: (url: URL, headers: Headers) => unknown): HttpClient {
  return createHttpClient({
    manifest: { ...adapter.manifest, rateLimit: { minIntervalMs: 0 } },
    baseUrl: 'http://source.test/api',
    retry: { retries: 0 },
    fetch: async (input, init) => {
      const answered = answer(new URL(input instanceof Request ? input.url : input), new Headers(init?.headers));
      return answered instanceof Response ? answered : Response.json(answered);
    },
  });
}

export function contextWith(http: HttpClient, more: Partial<ReadContext<Config>> = {}): ReadContext<Config> {
  return {
    config: configSchema.parse({}),
    http,
    cursor: null,
    since: null,
    held: async () => new Set<string>(),
    file: null,
    credentials: { TOKEN: 'test-token' },
    pseudonyms,
    concepts: { find: () => [] },
    now: () => now,
    signal: new AbortController().signal,
    ...more,
  };
}

export async function pagesOf(context: ReadContext<Config>): Promise<Page[]> {
  const pages: Page[] = [];
  for await (const page of adapter.read(context)) pages.push(page);
  return pages;
}

/** Compares with a file in `golden/`; `UPDATE_GOLDEN=1` writes it anew. */
export function expectGolden(name: string, value: unknown): void {
  const file = join(__dirname, 'golden', name);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
  expect(value).toEqual(JSON.parse(readFileSync(file, 'utf8')));
}
