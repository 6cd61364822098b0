import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHttpClient, noPseudonyms, type HttpClient, type Page, type ReadContext } from '@kasvu/adapter-kit';
import { z } from 'zod';
import { configSchema, type Config } from './config';
import adapter from './index';

/** Helpers of this adapter's tests. */

export const canaries = ['Kanaria', 'Koelintu', '040 555 0199', 'kanaria.koelintu@example.fi'];
const windowSchema = z.strictObject({ from: z.iso.datetime().optional(), to: z.iso.datetime().optional() });
export const filtersSchema = z.strictObject({
  onlyStatus: z.enum(['PUBLISHED', 'ARCHIVED']),
  modified: windowSchema.optional(),
  archived: windowSchema.optional(),
  municipalityIn: z.array(z.string()).optional(),
  regionIn: z.array(z.string()).optional(),
});

interface Posting {
  metadata: { lastModified: string; archived?: string };
  location: { municipalities: string[]; regions: string[] };
}

export function fixture(name: string): unknown[] {
  return JSON.parse(readFileSync(join(__dirname, 'fixtures', name), 'utf8')) as unknown[];
}

/** Speaks the service from `fixtures/`: one stream of all that the filters let through. */
export function serve(url: URL, body: string): unknown {
  if (url.pathname !== '/kipa/p67/v2/jobpostings' || body === '') return undefined;
  const filters = filtersSchema.parse(JSON.parse(body));
  const postings = fixture(filters.onlyStatus === 'PUBLISHED' ? 'published.json' : 'archived.json') as Posting[];
  return linesOf(
    postings.filter(
      ({ metadata, location }) =>
        within(metadata.lastModified, filters.modified) &&
        within(metadata.archived ?? '', filters.archived) &&
        (filters.municipalityIn?.some((code) => location.municipalities.includes(code)) ?? true),
    ),
  );
}

const within = (at: string, { from = '', to = '9' }: { from?: string; to?: string } = {}) => at >= from && at < to;

/** An answer of the service. */
export function linesOf(values: readonly unknown[]): Response {
  const text = values.map((value) => `${JSON.stringify(value)}\n`).join('');
  return new Response(text, { headers: { 'content-type': 'application/x-ndjson' } });
}

/** The client the adapter gets in production, with `answer` in place of the network. */
export function httpWith(answer: (url: URL, body: string, headers: Headers) => unknown): HttpClient {
  return createHttpClient({
    manifest: { ...adapter.manifest, rateLimit: { minIntervalMs: 0 } },
    baseUrl: 'http://source.test',
    retry: { retries: 0 },
    fetch: async (input, init = {}) => {
      const answered = answer(new URL(input instanceof Request ? input.url : input), String(init.body ?? ''), new Headers(init.headers));
      return answered instanceof Response ? answered : Response.json(answered ?? {}, { status: answered === undefined ? 404 : 200 });
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
    credentials: { SUBSCRIPTION_KEY: 'test-key' },
    pseudonyms: noPseudonyms,
    concepts: { find: () => [] },
    now: () => new Date('2026-06-01T09:00:00Z'),
    signal: new AbortController().signal,
    ...more,
  };
}

export async function pagesOf(context: ReadContext<Config>): Promise<Page[]> {
  const pages: Page[] = [];
  for await (const page of adapter.read(context)) pages.push(page);
  return pages;
}

/** What leaves the adapter for these postings, all in the last window. */
export async function readPostings(postings: readonly unknown[]): Promise<Page> {
  const pages = await pagesOf(contextWith(httpWith((_url, body) => linesOf(isLastWindow(body) ? postings : []))));
  const page = pages.at(-1);
  if (!page) throw new Error('Expected a page');
  return page;
}

function isLastWindow(body: string): boolean {
  const { modified } = filtersSchema.parse(JSON.parse(body));
  return modified?.to === undefined;
}

/** Compares with a file in `golden/`; `UPDATE_GOLDEN=1` writes it anew. */
export function expectGolden(name: string, value: unknown): void {
  const file = join(__dirname, 'golden', name);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
  expect(value).toEqual(JSON.parse(readFileSync(file, 'utf8')));
}
