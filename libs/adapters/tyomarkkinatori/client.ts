import type { HttpClient } from '@kasvu/adapter-kit';
import type { Config } from './config';
import type { Window } from './windows';

export interface Filters {
  onlyStatus: 'PUBLISHED' | 'ARCHIVED';
  modified?: Window;
  archived?: Window;
}

/** All postings the filters let through, in one stream; the service has no paging. */
export function postings(http: HttpClient, key: string, { municipalities, regions }: Config, filters: Filters): AsyncIterable<unknown> {
  return http.lines('/kipa/p67/v2/jobpostings', {
    headers: { 'KIPA-Subscription-Key': key },
    body: {
      ...filters,
      ...(municipalities.length > 0 && { municipalityIn: municipalities }),
      ...(regions.length > 0 && { regionIn: regions }),
    },
  });
}

/** The stream in pieces of at most `size`; an empty stream is one empty piece, and the last one is marked. */
export async function* inPieces(stream: AsyncIterable<unknown>, size: number): AsyncGenerator<{ raws: unknown[]; isLast: boolean }> {
  let raws: unknown[] = [];
  for await (const raw of stream) {
    if (raws.length === size) {
      yield { raws, isLast: false };
      raws = [];
    }
    raws.push(raw);
  }
  yield { raws, isLast: true };
}
