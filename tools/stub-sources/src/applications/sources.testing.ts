import { dayNumber } from '../days.ts';
import type { Answer, ListAnswer } from '../http/answer.ts';
import { createPeople } from '../people/person.ts';
import type { StubSource } from '../source.ts';
import { createVantaaJobs } from '../vantaa-jobs/source.ts';
import type { JobRow } from '../vantaa-jobs/vacancy.ts';
import type { ApplicationSourceOptions } from './book.ts';

/** Helpers of the tests of sources of applications. */

export const TODAY = '2026-11-22';
export const NOW = '2026-11-22T10:00:00.000Z';

const people = createPeople({ seed: 92, people: 2000, companies: 3000, today: dayNumber(TODAY) });
export const OPTIONS: ApplicationSourceOptions = {
  people: () => people,
  seed: 92,
  registered: 2000,
  vacancies: 400,
  today: dayNumber(TODAY),
  now: () => new Date(NOW),
};

export type Headers = Record<string, string>;
export const BEARER: Headers = { authorization: 'Bearer stub-token' };

/** Asks a source for a path below its base URL. */
export function ask(source: StubSource, path: string, query: string, headers: Headers): Answer {
  const baseUrl = `http://stub/${source.id}`;
  return source.answer({ method: 'GET', segments: path.split('/'), query: new URLSearchParams(query), baseUrl, headers });
}

/** A list answer as its reader gets it. @throws {Error} with the answer when it is none */
export function list(answer: Answer): { body: unknown; answer: ListAnswer } {
  if (answer.kind !== 'list') throw new Error(JSON.stringify(answer));
  const records = [...answer.records].map((record) => JSON.stringify(record));
  return { body: JSON.parse(answer.head(answer.total) + records.join() + answer.tail), answer };
}

const jobsAnswer = ask(createVantaaJobs({ seed: 92, size: 400, today: TODAY }), 'v1/kaikki', '', {}) as ListAnswer;
/** The city's vacancies by their key. */
export const jobs = new Map(([...jobsAnswer.records] as JobRow[]).map((row) => [row.linkki.split('jid=')[1] ?? '', row]));
