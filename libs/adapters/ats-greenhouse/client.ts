import { guardPaging, SourceError, type Answer, type ClientCredentials, type HttpClient, type RequestOptions } from '@kasvu/adapter-kit';
import { z } from 'zod';
import { nextLink } from './next-link';
import { idSchema } from './remote-application';

/** The most the service gives. */
const pageSize = 500;
/** All that is asked of an application, so that nothing about a person needs to leave the service. */
const applicationFields = 'id,candidate_id,job_id,prospect,status,stage_name,created_at,rejected_at';

const jobsSchema = z.array(z.object({ id: idSchema, name: z.string().nullish() }));
const applicationsSchema = z.array(z.unknown());

export interface ApplicationPage {
  raws: unknown[];
  /** The service's own mark of where the next page begins; null on the last. */
  next: string | null;
}

/**
 * The pages of all applications, from the mark `start` on.
 * @throws {SourceError} `paging-endless` when pages repeat
 */
export async function* applicationPages(
  http: HttpClient,
  access: ClientCredentials,
  start: string | null,
): AsyncGenerator<ApplicationPage> {
  for await (const { value, next } of pagesOf(http, access, '/v3/applications', applicationFields, applicationsSchema, start)) {
    yield { raws: value, next };
  }
}

/** The names of all jobs by id. */
export async function fetchTitles(http: HttpClient, access: ClientCredentials): Promise<Map<string, string | null>> {
  const titles = new Map<string, string | null>();
  for await (const { value } of pagesOf(http, access, '/v3/jobs', 'id,name', jobsSchema, null)) {
    for (const { id, name } of value) titles.set(id, name ?? null);
  }
  return titles;
}

/** How many applications the first page holds when it may hold `most`. */
export async function countFirst(http: HttpClient, access: ClientCredentials, most: number): Promise<number> {
  const { value } = await ask(http, access, '/v3/applications', applicationsSchema, { per_page: most, fields: 'id' });
  return value.length;
}

async function* pagesOf<Schema extends z.ZodType<unknown[]>>(
  http: HttpClient,
  access: ClientCredentials,
  path: string,
  fields: string,
  schema: Schema,
  start: string | null,
): AsyncGenerator<{ value: z.output<Schema>; next: string | null }> {
  const guard = guardPaging();
  let cursor = start;
  do {
    // A mark holds the rest of the question; beside it nothing else may be asked.
    const query = cursor === null ? { per_page: pageSize, fields } : { cursor };
    const { value, headers }: Answer<z.output<Schema>> = await ask(http, access, path, schema, query);
    guard(value);
    cursor = cursorIn(headers, path);
    yield { value, next: cursor };
  } while (cursor !== null);
}

async function ask<Schema extends z.ZodType>(
  http: HttpClient,
  access: ClientCredentials,
  path: string,
  schema: Schema,
  query: RequestOptions['query'],
): Promise<Answer<z.output<Schema>>> {
  const token = await http.token(access);
  return await http.page(path, schema, { query, headers: { authorization: `Bearer ${token}` } });
}

/** @throws {SourceError} when there is a next page and no way to it */
function cursorIn(headers: Headers, path: string): string | null {
  const link = nextLink(headers.get('link') ?? '');
  if (link === null) return null;
  const cursor = URL.parse(link, 'http://relative.invalid')?.searchParams.get('cursor');
  if (!cursor) throw new SourceError('unexpected-content', `${path} links a next page without a cursor`);
  return cursor;
}
