import {
  type ConceptFinder,
  createHttpClient,
  createPseudonyms,
  type Page,
  type ReadContext,
  type TableSettings,
} from '@kasvu/adapter-kit';
import adapter from './index';

/** Helpers of this adapter's tests. */

const known: Record<string, { uri: string; kind: 'skill' | 'occupation' }[]> = {
  hitsaus: [{ uri: 'urn:kasvu:skill:welding', kind: 'skill' }],
  trukinajo: [{ uri: 'urn:kasvu:skill:forklift', kind: 'skill' }],
  hitsaaja: [
    { uri: 'urn:kasvu:occupation:welder', kind: 'occupation' },
    { uri: 'urn:kasvu:skill:welding', kind: 'skill' },
  ],
  varastotyöntekijä: [{ uri: 'urn:kasvu:occupation:warehouse-worker', kind: 'occupation' }],
};

/** A vocabulary of a few words. */
export const concepts: ConceptFinder = { find: (text) => known[text.toLowerCase()] ?? [] };
export const pseudonyms = createPseudonyms(Buffer.alloc(32, 7));

export function contextWith(
  file: string | null,
  config: Partial<TableSettings> = {},
  cursor: string | null = null,
): ReadContext<TableSettings> {
  return {
    config: adapter.config.parse(config),
    http: createHttpClient({ manifest: adapter.manifest, baseUrl: null }),
    cursor,
    since: null,
    held: async () => new Set<string>(),
    file,
    credentials: {},
    pseudonyms,
    concepts,
    now: () => new Date('2026-06-01T09:00:00Z'),
    signal: new AbortController().signal,
  };
}

export async function pagesOf(context: ReadContext<TableSettings>): Promise<Page[]> {
  const pages: Page[] = [];
  for await (const page of adapter.read(context)) pages.push(page);
  return pages;
}
