import { SourceError, type HttpClient } from '@kasvu/adapter-kit';
import { z } from 'zod';

/** The most companies the service puts on a page; it cannot be changed. */
const pageSize = 100;
/** Pages that bring nothing new end the read only when nearly all companies came; rows move between pages while they are read. */
const leastShareRead = 0.9;

const answerSchema = z.object({ totalResults: z.int().min(0), companies: z.array(z.unknown()) });
export type CompaniesAnswer = z.output<typeof answerSchema>;

/** One page (from 1) of the companies of a post office. A page that is not there is answered with page 1. */
export function fetchPage(http: HttpClient, location: string, page: number): Promise<CompaniesAnswer> {
  return http.json('/companies', answerSchema, { query: { location, page } });
}

/** The answer for one business ID: one company, or none at all for an unknown ID. */
export function fetchCompany(http: HttpClient, businessId: string): Promise<CompaniesAnswer> {
  return http.json('/companies', answerSchema, { query: { businessId } });
}

/** Downloads the daily ZIP of all companies into a file. */
export function downloadAll(http: HttpClient, toFile: string): Promise<void> {
  return http.download('/all_companies', toFile, { maxBytes: 2 * 1024 ** 3 });
}

export interface LocationPage {
  /** From 1. */
  number: number;
  /** What this page brings that no page before did. */
  companies: unknown[];
  totalResults: number;
  isLast: boolean;
}

/**
 * The pages of one post office from page `start` on.
 *
 * A page may hold fewer than a hundred companies without being the last, and a page out of range is page 1 once more. So the end is told from
 * `totalResults`, or from a page that brings nothing new.
 * @param isNew whether a company was in no page before
 * @throws {SourceError} `paging-endless` when pages repeat long before the end or never end; `unexpected-content` when companies are announced
 *   and none come
 */
export async function* pagesOf(
  http: HttpClient,
  location: string,
  start: number,
  isNew: (company: unknown) => boolean,
): AsyncGenerator<LocationPage> {
  let read = (start - 1) * pageSize;
  let mostPages: number | null = null;
  for (let number = start; ; number++) {
    const { totalResults, companies } = await fetchPage(http, location, number);
    const lastPage = Math.max(1, Math.ceil(totalResults / pageSize));
    mostPages ??= 2 * lastPage + 10;
    if (number > mostPages) {
      throw new SourceError('paging-endless', `${location}: page ${number} is not the last one; at most ${mostPages} were expected`);
    }
    if (number === 1 && companies.length === 0 && totalResults > 0) {
      throw new SourceError('unexpected-content', `${location}: ${totalResults} companies are announced and none came`);
    }
    // The number of companies fell while they were read: this is page 1 again.
    const outOfRange = number > lastPage;
    const fresh = outOfRange ? [] : companies.filter(isNew);
    const isLast = number >= lastPage || (number > 1 && fresh.length === 0);
    if (isLast && number < lastPage && read < totalResults * leastShareRead) {
      throw new SourceError(
        'paging-endless',
        `${location}: page ${number} of ${lastPage} brings nothing new after ${read} of ${totalResults} companies`,
      );
    }
    read += companies.length;
    yield { number, companies: fresh, totalResults, isLast };
    if (isLast) return;
  }
}
