import { Injectable, inject } from '@angular/core';
import type { AnswerName, Answers } from './answers';
import { ApiProblem, problemOf } from './api-problem';
import { RequestAccess } from './request-access';
import { ServerClock } from './server-clock';

declare const ngDevMode: unknown;

export type ApiParameters = Record<string, string | number | boolean | readonly string[] | null | undefined>;

const freshMilliseconds = 60_000;
const most = 60;

/**
 * Asks the API; answers are typed by the contracts. What was read is used again for a minute, so that Back shows at once what was there.
 * A write carries the session's CSRF token and makes everything read before it stale.
 * @throws ApiProblem when the API answers with a problem or does not answer
 */
@Injectable({ providedIn: 'root' })
export class ApiClient {
  private readonly access = inject(RequestAccess);
  private readonly clock = inject(ServerClock);
  private readonly answers = new Map<string, { at: number; answer: unknown }>();

  async get<Name extends AnswerName>(
    name: Name,
    path: string,
    parameters: ApiParameters = {},
    signal?: AbortSignal,
  ): Promise<Answers[Name]> {
    const url = withParameters(path, parameters);
    const known = this.answers.get(url);
    if (known && Date.now() - known.at < freshMilliseconds) return known.answer as Answers[Name];
    const answer = await this.fetch(url, { headers: { accept: 'application/json' }, signal: signal ?? null });
    check(name, url, answer);
    this.keep(url, answer);
    return answer as Answers[Name];
  }

  async send<Name extends AnswerName>(name: Name, method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<Answers[Name]> {
    const headers: Record<string, string> = { accept: 'application/json' };
    if (this.access.csrfToken !== null) headers['x-csrf-token'] = this.access.csrfToken;
    const form = body instanceof FormData; // the browser writes its type itself, with the boundary
    if (body !== undefined && !form) headers['content-type'] = 'application/json';
    const answer = await this.fetch(path, { method, headers, ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }) });
    this.forget();
    check(name, path, answer);
    return answer as Answers[Name];
  }

  /** The next `get` of this address, or of anything, asks the API again. */
  forget(url?: string): void {
    if (url === undefined) this.answers.clear();
    else this.answers.delete(url);
  }

  private async fetch(url: string, request: RequestInit): Promise<unknown> {
    const response = await fetch(url, request).catch((cause: unknown) => {
      if (request.signal?.aborted) throw cause;
      throw new ApiProblem('offline', null, { cause });
    });
    this.clock.set(response.headers.get('date'));
    if (!response.ok) {
      const problem = await problemOf(response);
      this.access.tell(problem);
      throw problem;
    }
    return response.json().catch((cause: unknown) => {
      if (request.signal?.aborted) throw cause;
      throw new ApiProblem('internal', null, { cause });
    });
  }

  private keep(url: string, answer: unknown): void {
    this.answers.delete(url);
    this.answers.set(url, { at: Date.now(), answer });
    const oldest = this.answers.keys().next().value;
    if (this.answers.size > most && oldest !== undefined) this.answers.delete(oldest);
  }
}

function check(name: AnswerName, url: string, answer: unknown): void {
  if (ngDevMode) void import('./contract-check').then((file) => file.checkAgainstContract(name, url, answer));
}

/** The address with its parameters; empty ones are left out, lists are joined. */
export function withParameters(path: string, parameters: ApiParameters): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    const text = Array.isArray(value) ? value.join(',') : String(value ?? '');
    if (text !== '' && value !== false) query.set(name, text);
  }
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}
