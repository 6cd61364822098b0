import { SourceError, type HttpClient } from '@kasvu/adapter-kit';
import type { Language } from '@kasvu/contracts';
import { z } from 'zod';
import type { Config } from './config';

/** One list of concepts the service keeps, and the part of it that gives them in full. */
export interface Listing {
  name: 'skill' | 'occupation' | 'isco-group';
  query: { type: 'skill' | 'occupation' | 'concept'; isInScheme?: string };
}

/** All lists that are read, in order. */
export const listings: readonly Listing[] = [
  { name: 'skill', query: { type: 'skill' } },
  { name: 'occupation', query: { type: 'occupation' } },
  { name: 'isco-group', query: { type: 'concept', isInScheme: 'http://data.europa.eu/esco/concept-scheme/isco' } },
];

const hitsSchema = z.object({ total: z.int().min(0), _embedded: z.object({ results: z.array(z.unknown()) }) });
const resourcesSchema = z.object({ _embedded: z.record(z.string(), z.unknown()) });

type Asking = Pick<Config, 'version' | 'pageSize' | 'languages'>;

/** How many concepts a list has. */
export async function countOf(http: HttpClient, listing: Listing, config: Asking): Promise<number> {
  return (await search(http, listing, config, { limit: 1, offset: 0 })).total;
}

/**
 * One page of a list; the service's `offset` is the number of the page, from 0.
 * @throws {SourceError} `paging-endless` when a page before the end is not full: the pages would overlap or leave gaps
 */
export async function hitsOf(
  http: HttpClient,
  listing: Listing,
  page: number,
  config: Asking,
): Promise<{ hits: unknown[]; isLast: boolean }> {
  const { total, hits } = await search(http, listing, config, { limit: config.pageSize, offset: page });
  const isLast = (page + 1) * config.pageSize >= total;
  const expected = isLast ? Math.max(0, total - page * config.pageSize) : config.pageSize;
  if (hits.length === expected) return { hits, isLast };
  throw new SourceError('paging-endless', `Page ${page} of the ${listing.name} list has ${hits.length} concepts instead of ${expected}`);
}

async function search(http: HttpClient, listing: Listing, { version, languages }: Asking, page: { limit: number; offset: number }) {
  const query = { ...listing.query, text: '', language: languages[0], selectedVersion: version, viewObsolete: 'false', ...page };
  const answer = await http.json('search', hitsSchema, { query });
  return { total: answer.total, hits: answer._embedded.results };
}

/** Concepts in full by URI, asked for in one language; what the service does not know is not in the answer. */
export async function resourcesOf(
  http: HttpClient,
  type: Listing['query']['type'],
  uris: readonly string[],
  language: Language,
  version: string,
): Promise<Record<string, unknown>> {
  const list = new URLSearchParams(uris.map((uri): [string, string] => ['uris', uri]));
  const answer = await http.json(`resource/${type}?${list}`, resourcesSchema, { query: { language, selectedVersion: version } });
  return answer._embedded;
}
