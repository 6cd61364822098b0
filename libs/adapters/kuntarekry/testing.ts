import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHttpClient, noPseudonyms, type HttpClient, type Page, type ReadContext } from '@kasvu/adapter-kit';
import { configSchema, type Config } from './config';
import adapter from './index';

/** Helpers of this adapter's tests. */

export const canaries = ['Kanaria', 'Koelintu', '040 555 0199', 'kanaria.koelintu@example.fi'];

export function fixture(name: string): { jobAdvertisements: unknown[] } {
  return JSON.parse(readFileSync(join(__dirname, 'fixtures', name), 'utf8')) as { jobAdvertisements: unknown[] };
}

/** Speaks the service from `fixtures/`; like it, answers an unknown language with no list. */
export function serve(url: URL): unknown {
  if (url.pathname !== '/portal-api/recruitment/v2.3/open-jobs') return undefined;
  if (!url.searchParams.get('client')) return { status: 'ERROR' };
  const language = url.searchParams.get('lang')?.slice(0, 2) ?? '';
  return ['fi', 'sv', 'en'].includes(language) ? fixture(`open-jobs-${language}.json`) : { status: 'OK' };
}

/** The client the adapter gets in production, with `answer` in place of the network. */
export function httpWith(answer: (url: URL) => unknown): HttpClient {
  return createHttpClient({
    manifest: { ...adapter.manifest, rateLimit: { minIntervalMs: 0 } },
    baseUrl: 'http://source.test',
    retry: { retries: 0 },
    fetch: async (input) => Response.json(answer(new URL(input instanceof Request ? input.url : input))),
  });
}

export function contextWith(http: HttpClient, config: Partial<Config> = {}, clientId = 'test-client'): ReadContext<Config> {
  return {
    config: configSchema.parse(config),
    http,
    cursor: null,
    since: null,
    held: async () => new Set<string>(),
    file: null,
    credentials: { CLIENT_ID: clientId },
    pseudonyms: noPseudonyms,
    concepts: { find: () => [] },
    now: () => new Date('2026-06-01T09:00:00Z'),
    signal: new AbortController().signal,
  };
}

export async function pageOf(context: ReadContext<Config>): Promise<Page> {
  const pages: Page[] = [];
  for await (const page of adapter.read(context)) pages.push(page);
  const [page, ...more] = pages;
  if (!page || more.length > 0) throw new Error('Expected one page');
  return page;
}

/** What leaves the adapter for these advertisements, all asked for in Finnish. */
export function readJobs(jobs: unknown, config: Partial<Config> = {}): Promise<Page> {
  const http = httpWith((url) => (url.searchParams.get('lang') === 'fi_FI' ? { status: 'OK', jobAdvertisements: jobs } : { status: 'OK' }));
  return pageOf(contextWith(http, config));
}

/** Compares with a file in `golden/`; `UPDATE_GOLDEN=1` writes it anew. */
export function expectGolden(name: string, value: unknown): void {
  const file = join(__dirname, 'golden', name);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
  expect(value).toEqual(JSON.parse(readFileSync(file, 'utf8')));
}
