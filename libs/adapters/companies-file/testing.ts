import { createHttpClient, noPseudonyms, type Page, type ReadContext } from '@kasvu/adapter-kit';
import type { z } from 'zod';
import adapter from './index';

/** Helpers of this adapter's tests. */

type Config = z.output<typeof adapter.config>;

export function contextWith(file: string | null, config: Partial<Config> = {}, cursor: string | null = null): ReadContext<Config> {
  return {
    config: adapter.config.parse(config),
    http: createHttpClient({ manifest: adapter.manifest, baseUrl: null }),
    cursor,
    since: null,
    held: async () => new Set<string>(),
    file,
    credentials: {},
    pseudonyms: noPseudonyms,
    concepts: { find: () => [] },
    now: () => new Date('2026-06-01T09:00:00Z'),
    signal: new AbortController().signal,
  };
}

export async function pagesOf(context: ReadContext<Config>): Promise<Page[]> {
  const pages: Page[] = [];
  for await (const page of adapter.read(context)) pages.push(page);
  return pages;
}
