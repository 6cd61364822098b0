import { guardPaging, SourceError, type HttpClient, type RequestOptions } from '@kasvu/adapter-kit';
import { z } from 'zod';
import { joined } from './joined';

/** The most the service gives; a larger size is refused. */
const pageSize = 30;

const answerSchema = z.object({
  data: z.array(z.unknown()),
  included: z.array(z.unknown()).optional(),
  links: z.object({ next: z.string().nullish() }).optional(),
  meta: z.object({ 'record-count': z.int().min(0), 'page-count': z.int().min(0) }),
});

export interface Access {
  token: string;
  apiVersion: string;
}

export interface ApplicationPage {
  /** From 1. */
  number: number;
  /** Applications with what they point to. */
  raws: unknown[];
  total: number;
  isLast: boolean;
}

/**
 * The pages of all applications from page `start` on, each application with its candidate, job and stage.
 * @throws {SourceError} `unexpected-content` when a page before the last is empty, `paging-endless` when pages repeat
 */
export async function* pagesOf(http: HttpClient, access: Access, start: number): AsyncGenerator<ApplicationPage> {
  const guard = guardPaging();
  for (let number = start, isLast = false; !isLast; number++) {
    const { data, included = [], links, meta } = await fetchPage(http, access, number, pageSize);
    guard(data);
    if (data.length === 0 && number < meta['page-count']) {
      throw new SourceError('unexpected-content', `Page ${number} of ${meta['page-count']} of the applications is empty`);
    }
    isLast = data.length === 0 || (!links?.next && number >= meta['page-count']);
    yield { number, raws: joined(data, included), total: meta['record-count'], isLast };
  }
}

/** How many applications there are. */
export async function fetchCount(http: HttpClient, access: Access): Promise<number> {
  const { meta } = await fetchPage(http, access, 1, 1);
  return meta['record-count'];
}

function fetchPage(http: HttpClient, { token, apiVersion }: Access, number: number, size: number) {
  const request: RequestOptions = {
    query: { 'page[size]': size, 'page[number]': number, include: 'candidate,job,stage' },
    headers: { authorization: `Token token=${token}`, 'x-api-version': apiVersion, accept: 'application/vnd.api+json' },
  };
  return http.json('/v1/job-applications', answerSchema, request);
}
