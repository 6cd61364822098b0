import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHttpClient, type HttpClient, type Page, type ReadContext, noPseudonyms } from '@kasvu/adapter-kit';
import { businessIdOf } from './company-page';
import { configSchema, type Config } from './config';
import adapter from './index';

/** Helpers of this adapter's tests. */

export function fixture(name: string): unknown {
  return JSON.parse(readFileSync(join(__dirname, 'fixtures', name), 'utf8'));
}

/**
 * Speaks the register from `fixtures/`: two pages, the first far from full, a page out of range answered with page 1, and one company by its
 * business ID.
 */
export function serve(url: URL): unknown {
  const pages = ['companies-page-1.json', 'companies-page-2.json'].map((name) => fixture(name) as { companies: unknown[] });
  const businessId = url.searchParams.get('businessId');
  if (businessId === null) return pages[Number(url.searchParams.get('page')) - 1] ?? pages[0];
  const found = pages.flatMap(({ companies }) => companies).filter((company) => businessIdOf(company) === businessId);
  return { totalResults: found.length, companies: found };
}

/** The client the adapter gets in production, with `answer` in place of the network. */
export function httpWith(answer: (url: URL) => unknown): HttpClient {
  return createHttpClient({
    manifest: { id: adapter.manifest.id, rateLimit: { minIntervalMs: 0 } },
    baseUrl: 'http://source.test/v3',
    retry: { retries: 0 },
    fetch: async (input) => {
      const answered = answer(new URL(input instanceof Request ? input.url : input));
      return answered instanceof Response ? answered : Response.json(answered);
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
    credentials: {},
    pseudonyms: noPseudonyms,
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

export function idsOf(pages: readonly Page[]): string[] {
  return pages.flatMap((page) => page.records.map((record) => record.sourceId));
}

/** Compares with a file in `golden/`; `UPDATE_GOLDEN=1` writes it anew. */
export function expectGolden(name: string, value: unknown): void {
  const file = join(__dirname, 'golden', name);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
  expect(value).toEqual(JSON.parse(readFileSync(file, 'utf8')));
}

/** A synthetic company in the shape of the API; `number` gives the business ID. */
export function remoteCompany(businessId: string): object {
  return { businessId: { value: businessId }, names: [{ name: `Koe ${businessId} Oy`, type: '1' }], tradeRegisterStatus: '1' };
}

/** `count` valid business IDs that no real company has. */
export function businessIds(count: number, from = 9_200_000): string[] {
  const ids: string[] = [];
  for (let number = from; ids.length < count; number++) {
    const remainder = [7, 9, 10, 5, 8, 4, 2].reduce((sum, weight, place) => sum + weight * Number(String(number)[place]), 0) % 11;
    if (remainder !== 1) ids.push(`${number}-${remainder === 0 ? 0 : 11 - remainder}`);
  }
  return ids;
}
