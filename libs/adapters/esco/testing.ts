import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHttpClient, type HttpClient, type Page, type ReadContext, noPseudonyms } from '@kasvu/adapter-kit';
import { configSchema, type Config } from './config';
import adapter from './index';

/** Helpers of this adapter's tests. */

export const fixtures = join(__dirname, 'fixtures');

interface RemoteFixture {
  uri: string;
  title: string;
  preferredLabel: Record<string, string>;
  alternativeLabel?: Record<string, string[]>;
}

const apiConcepts = JSON.parse(readFileSync(join(fixtures, 'api-concepts.json'), 'utf8')) as Record<string, RemoteFixture[]>;

/** The service over the fixture's concepts; `offset` is a page number. */
export function serve(url: URL, concepts = apiConcepts): unknown {
  const { pathname, searchParams } = url;
  if (pathname.endsWith('/search')) {
    const found = concepts[searchParams.get('type') ?? ''] ?? [];
    const [limit, page] = [Number(searchParams.get('limit')), Number(searchParams.get('offset'))];
    const results = found.slice(page * limit, (page + 1) * limit).map(({ uri, title, preferredLabel }) => ({
      className: 'Skill',
      uri,
      title,
      searchHit: title,
      preferredLabel,
      _links: { self: { uri, title } },
    }));
    return {
      total: found.length,
      text: '',
      language: searchParams.get('language'),
      type: [searchParams.get('type')],
      _embedded: { results },
    };
  }
  const type = /\/resource\/(\w+)$/.exec(pathname)?.[1] ?? '';
  const uris = searchParams.getAll('uris');
  const chosen = (concepts[type] ?? []).filter(({ uri }) => uris.includes(uri));
  return { _embedded: Object.fromEntries(chosen.map((concept) => [concept.uri, concept])) };
}

/** A skill of the service with the same name in each language. */
export function remoteSkill(number: number, labels: Record<string, string>): RemoteFixture {
  const uri = skillUri(number);
  return { uri, title: labels.en ?? '', preferredLabel: labels, alternativeLabel: { fi: [], sv: [], en: [] } };
}

export function skillUri(number: number): string {
  return `http://data.europa.eu/esco/skill/00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export function occupationUri(number: number): string {
  return skillUri(number).replace('/skill/', '/occupation/');
}

/** The client the adapter gets in production, with `answer` in place of the network. */
export function httpWith(answer: (url: URL) => unknown): HttpClient {
  return createHttpClient({
    manifest: { id: adapter.manifest.id, rateLimit: { minIntervalMs: 0 } },
    baseUrl: 'http://source.test/esco/api',
    retry: { retries: 0 },
    fetch: async (input) => Response.json(answer(new URL(input instanceof Request ? input.url : input))),
  });
}

export function contextWith(more: Partial<ReadContext<Config>> = {}, config: Partial<Config> = {}): ReadContext<Config> {
  return {
    config: configSchema.parse(config),
    http: httpWith((url) => serve(url)),
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

/** Everything a file or folder gives, as one. */
export async function readFile(file: string, config: Partial<Config> = {}) {
  const pages = await pagesOf(contextWith({ file }, config));
  const records = pages.flatMap((page) => page.records);
  return {
    pages,
    records,
    byUri: new Map(records.map((record) => [record.sourceId, record])),
    rejected: pages.flatMap((page) => page.rejected),
  };
}

/** Compares with a file in `golden/`; `UPDATE_GOLDEN=1` writes it anew. */
export function expectGolden(name: string, value: unknown): void {
  const file = join(__dirname, 'golden', name);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
  expect(value).toEqual(JSON.parse(readFileSync(file, 'utf8')));
}
