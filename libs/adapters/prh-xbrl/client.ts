import { guardPaging, reject, SourceError, type HttpClient, type Rejection } from '@kasvu/adapter-kit';
import { z } from 'zod';

/** The most statements the service lists on a page. */
const pageSize = 100;
/** More pages than any quarter of a year can fill: about 60,000 statements have been filed in all. */
const mostPages = 2_000;

const listSchema = z.object({ totalResults: z.int().min(0), financials: z.array(z.unknown()) });

/**
 * The statements registered from one day to another, both included, as the service lists them. A page may be short without being the last, so
 * the end is told from `totalResults`.
 * @throws {SourceError} `paging-endless` when a page comes again before the end; `unexpected-content` when statements are announced and none come
 */
export async function* registeredIn(http: HttpClient, registeredDateStart: string, registeredDateEnd: string): AsyncGenerator<unknown> {
  const watch = guardPaging(mostPages);
  for (let page = 1; ; page++) {
    const query = { registeredDateStart, registeredDateEnd, page };
    const { totalResults, financials } = await http.json('/all_financial_statements', listSchema, { query });
    if (page === 1 && financials.length === 0 && totalResults > 0) {
      throw new SourceError('unexpected-content', `${totalResults} financial statements are announced and none came`);
    }
    const lastPage = Math.ceil(totalResults / pageSize);
    // The number fell while they were listed; what comes for such a page is no part of the list.
    if (page > Math.max(1, lastPage)) return;
    watch(financials);
    yield* financials;
    if (page >= lastPage) return;
  }
}

/** How many statements were registered from one day to another. */
export async function countRegistered(http: HttpClient, registeredDateStart: string, registeredDateEnd: string): Promise<number> {
  const query = { registeredDateStart, registeredDateEnd, page: 1 };
  return (await http.json('/all_financial_statements', listSchema, { query })).totalResults;
}

/** The XBRL text of a statement, or why this one cannot be had; a source that fails altogether throws. */
export async function fetchStatement(http: HttpClient, businessId: string, financialDate: string): Promise<string | Rejection> {
  try {
    return await http.text('/financial', { query: { businessId, financialDate }, contentTypes: ['text/xml', 'application/xml'] });
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    if (error.code === 'not-found') return reject('no-statement', null, 'The statement is listed, but the register does not have it');
    if (error.code === 'too-large') return reject('too-large', null, 'The statement is larger than any is expected to be');
    throw error;
  }
}
