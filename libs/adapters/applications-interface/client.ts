import { guardPaging, SourceError, type HttpClient } from '@kasvu/adapter-kit';
import { isoInstantSchema } from '@kasvu/contracts';
import { z } from 'zod';
import { keySchema } from './remote-application';

const answerSchema = z.object({
  applications: z.array(z.unknown()),
  deleted: z.array(keySchema),
  next: z.string().min(1).nullable(),
  asOf: isoInstantSchema,
});
export type ApplicationsAnswer = z.output<typeof answerSchema>;

const statusSchema = z.object({ name: z.string(), version: z.string().regex(/^\d+(\.\d+){1,2}$/), applications: z.int().min(0) });

export interface ApplicationsQuery {
  token: string;
  limit: number;
  /** Null: all applications. */
  changedSince: string | null;
  /** The system's cursor of the first page wanted, or null. */
  from: string | null;
}

/** What the system says about itself. */
export function fetchStatus(http: HttpClient, token: string): Promise<z.output<typeof statusSchema>> {
  return http.json('/v1/status', statusSchema, { headers: authorization(token) });
}

/**
 * The pages of applications from `from` on.
 * @throws {SourceError} `paging-endless` when pages repeat
 */
export async function* pagesOf(http: HttpClient, query: ApplicationsQuery): AsyncGenerator<ApplicationsAnswer> {
  const { token, limit, changedSince, from } = query;
  const guard = guardPaging();
  let cursor = from;
  do {
    const answer: ApplicationsAnswer = await http.json('/v1/applications', answerSchema, {
      query: { limit, cursor: cursor ?? undefined, changedSince: changedSince ?? undefined },
      headers: authorization(token),
    });
    guard([...answer.applications, ...answer.deleted]);
    if (answer.next !== null && answer.next === cursor) {
      throw new SourceError('paging-endless', 'The cursor of a page leads to that page; the read was stopped');
    }
    yield answer;
    cursor = answer.next;
  } while (cursor !== null);
}

function authorization(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` };
}
