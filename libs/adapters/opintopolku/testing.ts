import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHttpClient, type HttpClient, type Page, type ReadContext, noPseudonyms } from '@kasvu/adapter-kit';
import type { StudyRecord } from '@kasvu/contracts';
import { configSchema, type Config } from './config';
import adapter from './index';
import { offeringPage } from './offering-page';

/** Helpers of this adapter's tests. */

export const canaries = ['Kanaria Koelintu', 'kanaria.koelintu@example.fi', '040 555 0199'];

export function fixture(name: string): unknown {
  return JSON.parse(readFileSync(join(__dirname, 'fixtures', name), 'utf8'));
}

export const offerings = fixture('offerings.json') as { oid: string }[];

/** Speaks the service from `fixtures/`: three pages of the search, the second empty, and offerings by their OID; one listed is not there. */
export function serve(url: URL): unknown {
  if (url.pathname.endsWith('/search/toteutukset-koulutuksittain')) return fixture(`search-${url.searchParams.get('page')}.json`);
  return offerings.find(({ oid }) => url.pathname.endsWith(`/toteutus/${oid}`));
}

/** The client the adapter gets in production, with `answer` in place of the network; undefined is a 404. */
export function httpWith(answer: (url: URL, request: RequestInit) => unknown): HttpClient {
  return createHttpClient({
    manifest: { ...adapter.manifest, rateLimit: { minIntervalMs: 0 } },
    baseUrl: 'http://source.test/external',
    retry: { retries: 0 },
    fetch: async (input, init = {}) => {
      const answered = answer(new URL(input instanceof Request ? input.url : input), init);
      if (answered === undefined) return new Response('Not found', { status: 404 });
      return answered instanceof Response ? answered : Response.json(answered);
    },
  });
}

export const now = new Date('2026-11-22T08:00:00Z');

export function contextWith(http: HttpClient, config: Partial<Config> = {}, more: Partial<ReadContext<Config>> = {}): ReadContext<Config> {
  return {
    config: configSchema.parse(config),
    http,
    cursor: null,
    since: null,
    held: async () => new Set<string>(),
    file: null,
    credentials: {},
    pseudonyms: noPseudonyms,
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

export function idsOf(pages: readonly Page[]): string[] {
  return pages.flatMap((page) => page.records.map((record) => record.sourceId));
}

/** What becomes of these offerings, as the search would list them nowhere. */
export function mapped(raws: readonly unknown[], at = now): Page {
  return offeringPage({ raws, listed: new Map(), cursor: null, config: configSchema.parse({}), now: at });
}

export function studiesOf(pages: readonly Page[]): Map<string, StudyRecord> {
  return new Map(pages.flatMap(({ records }) => records.map(({ sourceId, data }) => [sourceId, data as StudyRecord])));
}

/** The OID of an invented offering. */
export function oidOf(number: number): string {
  return `1.2.246.562.17.${String(number).padStart(20, '0')}`;
}

/** Compares with a file in `golden/`; `UPDATE_GOLDEN=1` writes it anew. */
export function expectGolden(name: string, value: unknown): void {
  const file = join(__dirname, 'golden', name);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
  expect(value).toEqual(JSON.parse(readFileSync(file, 'utf8')));
}
