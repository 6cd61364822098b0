import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHttpClient, createPseudonyms, type HttpClient, type Page, type ReadContext } from '@kasvu/adapter-kit';
import { configSchema, type Config } from './config';
import adapter from './index';

/** Helpers of this adapter's tests. */

export const canaries = ['Koelintu', 'Kanaria', 'Koelinnun', '040 555 0199', '1992-01-27'];
export const pseudonyms = createPseudonyms(Buffer.alloc(32, 7));

export function fixture(name: string): unknown {
  return JSON.parse(readFileSync(join(__dirname, 'fixtures', name), 'utf8'));
}

/** Speaks the service from `fixtures/`: two pages of each list, the second under a cursor that nothing else may stand beside. */
export function serve(url: URL): unknown {
  if (url.pathname.endsWith('/token')) return { access_token: 'test-access', token_type: 'Bearer', expires_in: 3600 };
  const list = /\/v3\/(applications|jobs)$/.exec(url.pathname)?.[1];
  if (!list) return undefined;
  if (!url.searchParams.has('cursor')) return pageOf(fixture(`${list}-1.json`), `${list}-page-2`);
  return url.search === `?cursor=${list}-page-2` ? pageOf(fixture(`${list}-2.json`)) : Response.json({}, { status: 422 });
}

/** A page of a list as the service sends it. */
export function pageOf(body: unknown, next?: string): Response {
  const link = next === undefined ? undefined : `<https://harvest.greenhouse.io/v3/list?cursor=${next}>; rel="next"`;
  return Response.json(body, { headers: link === undefined ? {} : { link } });
}

/** The client the adapter gets in production, with `answer` in place of the network. */
export function httpWith(answer: (url: URL, request: RequestInit) => unknown): HttpClient {
  return createHttpClient({
    manifest: { ...adapter.manifest, rateLimit: { minIntervalMs: 0 } },
    baseUrl: 'http://source.test',
    retry: { retries: 0 },
    fetch: async (input, init = {}) => {
      const answered = answer(new URL(input instanceof Request ? input.url : input), init);
      return answered instanceof Response ? answered : Response.json(answered);
    },
  });
}

export function contextWith(http: HttpClient, more: Partial<ReadContext<Config>> = {}): ReadContext<Config> {
  return {
    config: configSchema.parse({ tokenUrl: 'token' }),
    http,
    cursor: null,
    since: null,
    held: async () => new Set<string>(),
    file: null,
    credentials: { CLIENT_ID: 'test-client', CLIENT_SECRET: 'test-secret' },
    pseudonyms,
    concepts: { find: () => [] },
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

/** What leaves the adapter for these applications on one page, and no job known. */
export async function readApplications(applications: readonly unknown[]): Promise<Page> {
  const answer = (url: URL) => (url.pathname === '/v3/applications' ? pageOf(applications) : url.pathname === '/v3/jobs' ? [] : serve(url));
  const [page, ...more] = await pagesOf(contextWith(httpWith(answer)));
  if (!page || more.length > 0) throw new Error('Expected one page');
  return page;
}

/** Compares with a file in `golden/`; `UPDATE_GOLDEN=1` writes it anew. */
export function expectGolden(name: string, value: unknown): void {
  const file = join(__dirname, 'golden', name);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
  expect(value).toEqual(JSON.parse(readFileSync(file, 'utf8')));
}
