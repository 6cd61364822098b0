import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHttpClient, createPseudonyms, type ConceptFinder, type HttpClient, type Page, type ReadContext } from '@kasvu/adapter-kit';
import { configSchema, type Config } from './config';
import adapter from './index';

/** Helpers of this adapter's tests. */

export const canaries = ['Koelintu', 'koelintu', 'Kanaria', '040 555 0199'];

export const weldingUri = 'urn:kasvu:skill:hitsaus';
/** Knows one skill and one occupation. */
export const concepts: ConceptFinder = {
  find: (text) =>
    text.toLowerCase().includes('hitsa')
      ? [
          { uri: weldingUri, kind: 'skill' },
          { uri: 'urn:kasvu:occupation:hitsaaja', kind: 'occupation' },
        ]
      : [],
};
export const pseudonyms = createPseudonyms(Buffer.alloc(32, 7));

export function fixture(name: string): unknown {
  return JSON.parse(readFileSync(join(__dirname, 'fixtures', name), 'utf8'));
}

/** Speaks the service from `fixtures/`; it sends JSON under a type of its own. */
export function serve(url: URL): unknown {
  if (!url.pathname.endsWith('/v1/job-applications')) return undefined;
  return asJsonApi(fixture(`page-${url.searchParams.get('page[number]')}.json`));
}

function asJsonApi(body: unknown): Response {
  return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/vnd.api+json; charset=utf-8' } });
}

/** The client the adapter gets in production, with `answer` in place of the network. */
export function httpWith(answer: (url: URL, headers: Headers) => unknown): HttpClient {
  return createHttpClient({
    manifest: { ...adapter.manifest, rateLimit: { minIntervalMs: 0 } },
    baseUrl: 'http://source.test',
    retry: { retries: 0 },
    fetch: async (input, init) => {
      const answered = answer(new URL(input instanceof Request ? input.url : input), new Headers(init?.headers));
      return answered instanceof Response ? answered : asJsonApi(answered);
    },
  });
}

export function contextWith(http: HttpClient, config: Partial<Config> = {}, more: Partial<ReadContext<Config>> = {}): ReadContext<Config> {
  return {
    config: configSchema.parse(config),
    http,
    cursor: null,
    since: null,
    held: async () => new Set<string>(),
    file: null,
    credentials: { TOKEN: 'test-token' },
    pseudonyms,
    concepts,
    now: () => new Date('2026-11-22T08:00:00Z'),
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
