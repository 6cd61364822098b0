import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHttpClient, type HttpClient, type Page, noPseudonyms } from '@kasvu/adapter-kit';
import { configSchema, type Config } from './config';
import adapter from './index';

/** Helpers of this adapter's tests. */

export function fixture(name: string): unknown {
  return JSON.parse(readFileSync(join(__dirname, 'fixtures', name), 'utf8'));
}

/** Speaks the source from `fixtures/`. */
export function serve(url: URL): unknown {
  if (url.pathname.endsWith('/v1/kaikki')) return fixture('kaikki.json');
  return url.pathname.endsWith('/v1') ? fixture('v1.json') : undefined;
}

/** The client the adapter gets in production, with `answer` in place of the network. */
export function httpWith(answer: (url: URL) => unknown): HttpClient {
  return createHttpClient({
    manifest: { id: adapter.manifest.id, rateLimit: { minIntervalMs: 0 } },
    baseUrl: 'http://source.test/tyopaikat',
    retry: { retries: 0 },
    fetch: async (input) => Response.json(answer(new URL(input instanceof Request ? input.url : input))),
  });
}

export function contextWith(http: HttpClient, config: Partial<Config> = {}) {
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
  };
}

/** The one page of a read over these rows. */
export async function readRows(rows: unknown, config: Partial<Config> = {}): Promise<Page> {
  const pages: Page[] = [];
  for await (const page of adapter.read(
    contextWith(
      httpWith(() => rows),
      config,
    ),
  ))
    pages.push(page);
  const [page] = pages;
  if (!page || pages.length > 1) throw new Error(`Expected one page, got ${pages.length}`);
  return page;
}

/** Compares with a file in `golden/`; `UPDATE_GOLDEN=1` writes it anew. */
export function expectGolden(name: string, value: unknown): void {
  const file = join(__dirname, 'golden', name);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
  expect(value).toEqual(JSON.parse(readFileSync(file, 'utf8')));
}
