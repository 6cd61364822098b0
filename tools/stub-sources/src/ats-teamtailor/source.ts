import { type Application, type ApplicationSourceOptions, bookOf } from '../applications/book.ts';
import { type Answer, type SourceRequest, text } from '../http/answer.ts';
import type { StubSource } from '../source.ts';
import { STUB_TOKEN } from '../stub-token.ts';
import { VocabularyMissing } from '../vocabulary.ts';
import { applicationResource, includedWith } from './resources.ts';

const JSON_API = 'application/vnd.api+json';
const LARGEST_PAGE = 30;
const DEFAULT_PAGE = 10;
const VERSION = /^\d{8}$/;

const fault = (status: number, title: string): Answer => ({
  kind: 'body',
  status,
  contentType: JSON_API,
  body: JSON.stringify({ errors: [{ status: String(status), title }] }),
});

function whole(query: URLSearchParams, name: string, otherwise: number): number {
  const value = query.get(name) ?? String(otherwise);
  return /^[1-9]\d{0,8}$/.test(value) ? Number(value) : Number.NaN;
}

function linksOf({ query, baseUrl }: SourceRequest, number: number, pages: number): object {
  const link = (page: number): string => {
    const parameters = new URLSearchParams(query);
    parameters.set('page[number]', String(page));
    return `${baseUrl}/v1/job-applications?${parameters}`;
  };
  return {
    first: link(1),
    ...(number > 1 ? { prev: link(number - 1) } : {}),
    ...(number < pages ? { next: link(number + 1) } : {}),
    last: link(Math.max(1, pages)),
  };
}

/** Teamtailor's interface (JSON:API) of an employer whose jobs have the ids of the city's vacancies. */
export function createAtsTeamtailor(options: ApplicationSourceOptions): StubSource {
  const book = bookOf(options, 'ats-teamtailor', String);

  const applications = (request: SourceRequest): Answer => {
    const { query, baseUrl } = request;
    const [perPage, number] = [whole(query, 'page[size]', DEFAULT_PAGE), whole(query, 'page[number]', 1)];
    if (!(perPage <= LARGEST_PAGE)) return fault(400, 'Invalid page size');
    if (Number.isNaN(number)) return fault(400, 'Invalid page number');
    const held = book();
    const total = held.count();
    const pages = Math.ceil(total / perPage);
    const page: Application[] = held.slice((number - 1) * perPage, perPage).map(held.application);
    const asked = (query.get('include') ?? '').split(',');
    const included = asked[0] === '' ? [] : includedWith(page, asked, baseUrl);
    const rest = {
      ...(included.length > 0 ? { included } : {}),
      meta: { 'record-count': total, 'page-count': pages },
      links: linksOf(request, number, pages),
    };
    return {
      kind: 'list',
      contentType: JSON_API,
      head: () => '{"data":[',
      total,
      records: page.map((application) => applicationResource(application, baseUrl)),
      tail: `],${JSON.stringify(rest).slice(1)}`,
    };
  };

  return {
    id: 'ats-teamtailor',
    requiredField: 'id',
    settings: () => ({ TOKEN: STUB_TOKEN }),
    personChanges: ['delete'],
    change: (change) => book().change(change),
    answer: (request) => {
      const { headers = {}, segments } = request;
      if (headers['authorization'] !== `Token token=${STUB_TOKEN}`) return fault(401, 'Unauthorized');
      if (!VERSION.test(String(headers['x-api-version']))) return fault(406, 'X-Api-Version is missing');
      if (segments.join('/') !== 'v1/job-applications') return fault(404, 'Not found');
      try {
        return applications(request);
      } catch (cause) {
        if (cause instanceof VocabularyMissing) return text(cause.message, 503);
        throw cause;
      }
    },
  };
}
