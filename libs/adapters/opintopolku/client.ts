import { guardPaging, SourceError, type HttpClient, type RequestOptions } from '@kasvu/adapter-kit';
import { z } from 'zod';
import type { Config } from './config';

/** The service gives at most 200 and says nothing when asked for more. */
const pageSize = 100;
/** The whole country is some 300 pages; a total that keeps growing must not keep us for ever. */
const mostPages = 1000;

const answerSchema = z.object({ total: z.int().min(0), hits: z.array(z.unknown()) });
/** What an offering is known by; an answer with none of it is no offering but an outage. */
const offeringSchema = z
  .record(z.string(), z.unknown())
  .refine((body) => ['oid', 'koulutusOid', 'metadata'].some((field) => field in body), 'No offering');

export interface SearchPage {
  /** From 1. */
  number: number;
  hits: unknown[];
  isLast: boolean;
}

/**
 * The pages of programmes given in the configured places, from page `start` on.
 *
 * Programmes without an offering that fits are dropped after paging, so a page may hold few or none and the end is told by `total` only.
 * @throws {SourceError} `paging-endless` when pages repeat or never end
 */
export async function* searchPages(http: HttpClient, config: Config, start: number): AsyncGenerator<SearchPage> {
  const guard = guardPaging(mostPages);
  for (let number = start, isLast = false; !isLast; number++) {
    const { total, hits } = await search(http, config, number, pageSize);
    guard(hits);
    isLast = number * pageSize >= total;
    yield { number, hits, isLast };
  }
}

/** How many programmes there are in the configured places. */
export async function countProgrammes(http: HttpClient, config: Config): Promise<number> {
  return (await search(http, config, 1, 1)).total;
}

/** An offering with its programme, its targets and their admissions; null when it is no longer published. */
export async function fetchOffering(http: HttpClient, config: Config, oid: string): Promise<unknown> {
  const query = { koulutus: 'true', hakukohteet: 'true', haut: 'true' };
  try {
    return await http.json(`/toteutus/${oid}`, offeringSchema, { ...asking(config), query });
  } catch (error) {
    if (error instanceof SourceError && error.code === 'not-found') return null;
    throw error;
  }
}

/** Places as the search names them: `kunta_092`. */
export function placesOf({ municipalities, regions }: Config): string[] {
  return [...municipalities.map((code) => `kunta_${code}`), ...regions.map((code) => `maakunta_${code}`)];
}

function search(http: HttpClient, config: Config, page: number, size: number): Promise<z.output<typeof answerSchema>> {
  const places = placesOf(config);
  const sijainti = places.length === 0 ? undefined : places.join(',');
  return http.json('/search/toteutukset-koulutuksittain', answerSchema, {
    ...asking(config),
    // By name: without a word to search for, all scores are equal and their order is anybody's.
    query: { page, size, sort: 'name', order: 'asc', sijainti },
  });
}

function asking({ callerId }: Config): RequestOptions {
  return { headers: { 'caller-id': callerId } };
}
