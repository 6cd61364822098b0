import { type Application, type ApplicationSourceOptions, bookOf } from '../applications/book.ts';
import { type Answer, json, type SourceRequest, text } from '../http/answer.ts';
import { WrongParameter } from '../paging.ts';
import type { StubSource } from '../source.ts';
import { STUB_TOKEN } from '../stub-token.ts';
import { VocabularyMissing } from '../vocabulary.ts';
import { applicationOf, jobOf } from './application.ts';

const CLIENT_ID = 'stub-client';
const LARGEST_PAGE = 500;
const DEFAULT_PAGE = 100;
const TOKEN_SECONDS = 3600;
/** What the token endpoint gives; not the client's own secret. */
const ACCESS_TOKEN = `access-${STUB_TOKEN}`;

/** OAuth 2 client credentials: the client names itself in the header or in the form. */
function token({ method, headers = {}, body = '' }: SourceRequest): Answer {
  if (method !== 'POST') return json({ error: 'invalid_request' }, 405);
  const form = new URLSearchParams(body);
  const basic = /^Basic (\S+)$/.exec(String(headers['authorization']))?.[1];
  const client = basic === undefined ? `${form.get('client_id')}:${form.get('client_secret')}` : Buffer.from(basic, 'base64').toString();
  if (form.get('grant_type') !== 'client_credentials') return json({ error: 'unsupported_grant_type' }, 400);
  if (client !== `${CLIENT_ID}:${STUB_TOKEN}`) return json({ error: 'invalid_client' }, 401);
  return json({ access_token: ACCESS_TOKEN, token_type: 'Bearer', expires_in: TOKEN_SECONDS });
}

/** What a list was asked for. A cursor holds all of it and where to go on, so nothing may be asked beside one. */
interface Question {
  perPage: number;
  fields: string | null;
  from: number;
}

function questionOf(query: URLSearchParams): Question {
  const cursor = query.get('cursor');
  if (cursor === null) {
    const asked = query.get('per_page') ?? String(DEFAULT_PAGE);
    const perPage = /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : Number.NaN;
    if (!(perPage <= LARGEST_PAGE)) throw new WrongParameter('per_page must be between 1 and 500');
    return { perPage, fields: query.get('fields'), from: 0 };
  }
  if ([...query.keys()].length > 1) throw new WrongParameter('cursor cannot be combined with other parameters');
  const [, from, perPage, fields] = /^(\d+)\/(\d+)\/(.*)$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (from === undefined) throw new WrongParameter('cursor is invalid');
  return { perPage: Number(perPage), fields: fields || null, from: Number(from) };
}

const cursorFor = (from: number, { perPage, fields }: Question): string =>
  Buffer.from(`${from}/${perPage}/${fields ?? ''}`).toString('base64url');

/** Only the fields asked for. */
function only(fields: string | null, record: Record<string, unknown>): object {
  if (fields === null) return record;
  const wanted = fields.split(',');
  return Object.fromEntries(Object.entries(record).filter(([name]) => wanted.includes(name)));
}

/** Greenhouse's Harvest interface, version 3, of an employer whose jobs have the ids of the city's vacancies. */
export function createAtsGreenhouse(options: ApplicationSourceOptions): StubSource {
  const book = bookOf(options, 'ats-greenhouse', String);

  /** A page of applications, or of their jobs: each job where its first application stands. */
  const list = (path: 'applications' | 'jobs', { query, baseUrl }: SourceRequest): Answer => {
    const question = questionOf(query);
    const held = book();
    const found: Application[] = [];
    let [index, lastSlot, next]: [number, number, number | null] = [question.from, -1, null];
    for (; index < held.indexes() && next === null; index++) {
      const { slot } = held.sketch(index);
      if (held.isDeleted(index) || (path === 'jobs' && slot === lastSlot)) continue;
      lastSlot = slot;
      if (found.length === question.perPage) next = index;
      else found.push(held.application(index));
    }
    const link = next === null ? null : `<${baseUrl}/v3/${path}?cursor=${cursorFor(next, question)}>; rel="next"`;
    return {
      kind: 'list',
      head: () => '[',
      total: held.count(),
      records: found.map((application) => only(question.fields, path === 'jobs' ? jobOf(application) : applicationOf(application))),
      tail: ']',
      headers: link === null ? {} : { link },
    };
  };

  const route = (request: SourceRequest): Answer => {
    const [version, path, ...rest] = request.segments;
    const isKnown = version === 'v3' && rest.length === 0 && (path === 'applications' || path === 'jobs');
    return isKnown ? list(path, request) : json({ message: 'Resource not found' }, 404);
  };

  return {
    id: 'ats-greenhouse',
    requiredField: 'id',
    settings: (baseUrl) => ({ CLIENT_ID, CLIENT_SECRET: STUB_TOKEN, TOKEN_URL: `${baseUrl}/token` }),
    posts: ['token'],
    personChanges: ['delete'],
    change: (change) => book().change(change),
    answer: (request) => {
      if (request.segments.join('/') === 'token') return token(request);
      if (request.headers?.['authorization'] !== `Bearer ${ACCESS_TOKEN}`) return json({ message: 'Invalid token' }, 401);
      try {
        return route(request);
      } catch (cause) {
        if (cause instanceof WrongParameter) return json({ message: 'Validation error', errors: [{ message: cause.message }] }, 422);
        if (cause instanceof VocabularyMissing) return text(cause.message, 503);
        throw cause;
      }
    },
  };
}
