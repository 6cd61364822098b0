import { Injectable } from '@angular/core';
import type { AnswerName, Answers } from './answers';
import { ApiProblem, problemOf } from './api-problem';

declare const ngDevMode: unknown;

export type ApiParameters = Record<string, string | number | boolean | readonly string[] | null | undefined>;

const freshMilliseconds = 60_000;
const most = 60;

/**
 * Reads the API; answers are typed by the contracts. An answer is used again for a minute, so that Back shows at once what was there.
 * @throws ApiProblem when the API answers with a problem or does not answer
 */
@Injectable({ providedIn: 'root' })
export class ApiClient {
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
    const answer = await this.fetch(url, signal);
    if (ngDevMode) void import('./contract-check').then((file) => file.checkAgainstContract(name, url, answer));
    this.keep(url, answer);
    return answer as Answers[Name];
  }

  /** The next `get` of anything asks the API again. */
  forget(): void {
    this.answers.clear();
  }

  private async fetch(url: string, signal?: AbortSignal): Promise<unknown> {
    const response = await fetch(url, { headers: { accept: 'application/json' }, signal: signal ?? null }).catch((cause: unknown) => {
      if (signal?.aborted) throw cause;
      throw new ApiProblem('offline', null, { cause });
    });
    if (!response.ok) throw await problemOf(response);
    return response.json().catch((cause: unknown) => {
      if (signal?.aborted) throw cause;
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

function withParameters(path: string, parameters: ApiParameters): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    const text = Array.isArray(value) ? value.join(',') : String(value ?? '');
    if (text !== '' && value !== false) query.set(name, text);
  }
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}
