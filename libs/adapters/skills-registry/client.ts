import { guardPaging, SourceError, type HttpClient } from '@kasvu/adapter-kit';
import { isoInstantSchema } from '@kasvu/contracts';
import { z } from 'zod';
import { personKeySchema } from './remote-person';

const answerSchema = z.object({
  people: z.array(z.unknown()),
  deleted: z.array(personKeySchema),
  next: z.string().min(1).nullable(),
  asOf: isoInstantSchema,
});
export type PeopleAnswer = z.output<typeof answerSchema>;

const statusSchema = z.object({ name: z.string(), version: z.string().regex(/^\d+(\.\d+){1,2}$/), people: z.int().min(0) });
export type Status = z.output<typeof statusSchema>;

export interface PeopleQuery {
  token: string | undefined;
  limit: number;
  /** Null: everybody. */
  changedSince: string | null;
  /** The registry's cursor of the first page wanted, or null. */
  from: string | null;
}

/** What the registry says about itself. */
export function fetchStatus(http: HttpClient, token: string | undefined): Promise<Status> {
  return http.json('/v1/status', statusSchema, { headers: authorization(token) });
}

/**
 * The pages of people from `from` on. When the registry no longer knows that cursor, the pages start over: taking a page twice does no harm.
 * @throws {SourceError} `paging-endless` when pages repeat; see the HTTP client for the rest
 */
export async function* pagesOfPeople(http: HttpClient, query: PeopleQuery): AsyncGenerator<PeopleAnswer> {
  const guard = guardPaging();
  let cursor = query.from;
  let answer = await fetchFirst(http, query);
  for (;;) {
    guard([...answer.people, ...answer.deleted]);
    yield answer;
    if (answer.next === null) return;
    if (answer.next === cursor) throw new SourceError('paging-endless', 'The cursor of a page leads to that page; the read was stopped');
    cursor = answer.next;
    answer = await fetchPeople(http, query, cursor);
  }
}

async function fetchFirst(http: HttpClient, query: PeopleQuery): Promise<PeopleAnswer> {
  try {
    return await fetchPeople(http, query, query.from);
  } catch (error) {
    if (query.from === null || !(error instanceof SourceError) || error.code !== 'refused') throw error;
    return await fetchPeople(http, query, null);
  }
}

function fetchPeople(http: HttpClient, { token, limit, changedSince }: PeopleQuery, cursor: string | null): Promise<PeopleAnswer> {
  return http.json('/v1/people', answerSchema, {
    query: { limit, cursor: cursor ?? undefined, changedSince: changedSince ?? undefined },
    headers: authorization(token),
  });
}

function authorization(token: string | undefined): Record<string, string> {
  if (!token) throw new SourceError('missing-credentials', 'The registry asks for a token and none is set');
  return { authorization: `Bearer ${token}` };
}
