import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHttpClient, noPseudonyms, type HttpClient, type Page, type ReadContext } from '@kasvu/adapter-kit';
import { configSchema, type Config } from './config';
import adapter from './index';

/** Helpers of this adapter's tests. */

/** Settings that want no list; name those wanted after it. */
export const noLists = {
  region: 'none',
  municipality: 'none',
  tol2008: 'none',
  tol2025: 'none',
  educationLevel: 'none',
  educationField: 'none',
  isco: 'none',
} satisfies Config;

/** An item as the service gives it in one language. */
export function remoteItem(classification: string, lang: string, code: string, name: string, more: object = {}): object {
  return {
    classification: { localId: classification, internationalRecommendation: false, nationalRecommendation: true },
    localId: `${classification}/${code}`,
    level: 1,
    code,
    order: 10,
    parentItemLocalId: null,
    parentCode: null,
    classificationItemNames: [{ langName: lang, lang, name }],
    explanatoryNotes: [],
    classificationIndexEntry: [{ text: [] }],
    ...more,
  };
}

/** The fixture: by classification the rows `[code, parent, fi, sv, en]`; a missing name leaves the item out of that answer. */
type Rows = [code: string, parent: string | null, ...names: (string | null)[]][];
const fixture = JSON.parse(readFileSync(join(__dirname, 'fixtures/items.json'), 'utf8')) as Record<string, Rows>;

/** Speaks the service from the fixture: a list in one language. */
export function serve({ pathname, searchParams }: URL): unknown {
  const classification = /\/classifications\/([a-z0-9_]+)\/classificationItems$/.exec(pathname)?.[1] ?? '';
  const lang = searchParams.get('lang') ?? '';
  const place = ['fi', 'sv', 'en'].indexOf(lang);
  return fixture[classification]?.flatMap(([code, parentCode, ...names]) => {
    const name = names[place];
    return typeof name === 'string' ? [remoteItem(classification, lang, code, name, { parentCode })] : [];
  });
}

/** The client the adapter gets in production, with `answer` in place of the network. */
export function httpWith(answer: (url: URL) => unknown): HttpClient {
  return createHttpClient({
    manifest: { id: adapter.manifest.id, rateLimit: { minIntervalMs: 0 } },
    baseUrl: 'http://source.test/v2',
    retry: { retries: 0 },
    fetch: async (input) => {
      const answered = answer(new URL(input instanceof Request ? input.url : input));
      return answered === undefined ? Response.json({}, { status: 404 }) : Response.json(answered);
    },
  });
}

export function contextWith(http: HttpClient, config: Partial<Config> = {}, cursor: string | null = null): ReadContext<Config> {
  return {
    config: configSchema.parse(config),
    http,
    cursor,
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
