import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHttpClient, noPseudonyms, type HttpClient, type Page, type ReadContext } from '@kasvu/adapter-kit';
import { configSchema, type Config } from './config';
import adapter from './index';

/** Helpers of this adapter's tests. */

export const canaries = ['Kanaria', 'Koelintu', '040 555 0199', 'kanaria.koelintu@example.fi'];
/** The feeds of the fixtures, below the base URL. */
export const feeds = [
  { url: 'esimerkki/jobs.json' },
  { url: 'kunta/paikat.html' },
  { url: 'hoiva/paikka?id=5', employerBusinessId: '0112038-9' },
  { url: 'boards/ravintola/jobs' },
];

export function fixture(name: string): unknown {
  return JSON.parse(readFileSync(join(__dirname, 'fixtures', name), 'utf8'));
}

export function page(name: string): Response {
  return new Response(readFileSync(join(__dirname, 'fixtures', name), 'utf8'), { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/** Speaks for the employers from `fixtures/`. */
export function serve({ pathname, search }: URL): unknown {
  const answers: Record<string, () => unknown> = {
    '/esimerkki/jobs.json': () => fixture('feed-1.json'),
    '/esimerkki/jobs.json?page=2': () => fixture('feed-2.json'),
    '/kunta/paikat.html': () => page('page.html'),
    '/hoiva/paikka?id=5': () => page('single.html'),
    '/boards/ravintola/jobs': () => fixture('board.json'),
  };
  return answers[pathname + search]?.();
}

/** The client the adapter gets in production, with `answer` in place of the network; every further host is a public one. */
export function httpWith(answer: (url: URL) => unknown, baseUrl: string | null = 'http://source.test'): HttpClient {
  return createHttpClient({
    manifest: { ...adapter.manifest, rateLimit: { minIntervalMs: 0 } },
    baseUrl,
    retry: { retries: 0 },
    lookup: async () => [{ address: '93.184.216.34', family: 4 }],
    fetch: async (input) => {
      const answered = answer(new URL(input instanceof Request ? input.url : input));
      return answered instanceof Response ? answered : Response.json(answered ?? {}, { status: answered === undefined ? 404 : 200 });
    },
  });
}

export function contextWith(http: HttpClient, settings: object = { feeds }, more: Partial<ReadContext<Config>> = {}): ReadContext<Config> {
  return {
    config: configSchema.parse(settings),
    http,
    cursor: null,
    since: null,
    held: async () => new Set<string>(),
    file: null,
    credentials: {},
    pseudonyms: noPseudonyms,
    concepts: { find: () => [] },
    now: () => new Date('2026-06-01T09:00:00Z'),
    signal: new AbortController().signal,
    ...more,
  };
}

export async function pagesOf(context: ReadContext<Config>): Promise<Page[]> {
  const pages: Page[] = [];
  for await (const one of adapter.read(context)) pages.push(one);
  return pages;
}

/** What leaves the adapter for one document at an address of its own. */
export async function readDocument(document: unknown, feed: object = {}): Promise<Page> {
  const http = httpWith(() => document, null);
  const [only, ...more] = await pagesOf(contextWith(http, { feeds: [{ url: 'https://jobs.example/open', ...feed }] }));
  if (!only || more.length > 0) throw new Error('Expected one page');
  return only;
}

/** Compares with a file in `golden/`; `UPDATE_GOLDEN=1` writes it anew. */
export function expectGolden(name: string, value: unknown): void {
  const file = join(__dirname, 'golden', name);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
  expect(value).toEqual(JSON.parse(readFileSync(file, 'utf8')));
}
