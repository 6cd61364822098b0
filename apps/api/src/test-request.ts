import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AuditLog } from './features/audit/audit-log';
import type { TestSession } from './test-session';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

export interface RequestAnswer {
  status: number;
  headers: Record<string, unknown>;
  body: any; // eslint-disable-line @typescript-eslint/no-explicit-any -- tests look into answers of every shape
}

/** For tests: asks the API as somebody — with a session as the dashboard does, with an API key, or as nobody (null). */
export const requesterAs =
  (app: NestFastifyApplication, who: TestSession | string | null) =>
  async (method: Method, url: string, payload?: object): Promise<RequestAnswer> => {
    const credentials =
      who === null
        ? {}
        : typeof who === 'string'
          ? { authorization: `Bearer ${who}` }
          : { cookie: who.cookie, ...(method === 'GET' ? {} : { 'x-csrf-token': who.csrfToken }) };
    const answer = await app.inject({ method, url, headers: credentials, ...(payload && { payload }) });
    const isJson = String(answer.headers['content-type'] ?? '').includes('json');
    return { status: answer.statusCode, headers: answer.headers, body: isJson ? answer.json() : answer.body };
  };
export type Requester = ReturnType<typeof requesterAs>;

export interface WrittenAct {
  act: string;
  outcome: string;
  actor_kind: string;
  actor_id: string | null;
  subject_kind: string | null;
  subject_id: string | null;
  origin: string | null;
  trace_id: string | null;
  detail: Record<string, unknown>;
}

/** For tests: what the audit log holds about a subject, in order. */
export const actsOn = (database: { query(sql: string, parameters: unknown[]): Promise<WrittenAct[]> }, subjectId: string) =>
  database.query(
    `SELECT act, outcome, actor_kind, actor_id, subject_kind, subject_id, origin, trace_id, detail
       FROM audit_event WHERE subject_id = $1 ORDER BY id`,
    [subjectId],
  );

/** For tests: makes the next entry of the audit log fail, as a full disk would. */
export function failAudit(): jest.SpyInstance {
  return jest.spyOn(AuditLog.prototype, 'write').mockRejectedValueOnce(new Error('The audit log cannot be written'));
}
