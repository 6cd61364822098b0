/** A request below a source's base URL. */
export interface SourceRequest {
  method: string;
  /** Decoded path segments below the base URL. */
  segments: string[];
  query: URLSearchParams;
  /** The source's own base URL, for links in answers. */
  baseUrl: string;
  /** Header by its name in lower case; absent: none were sent. */
  headers?: Readonly<Record<string, string | string[] | undefined>>;
  /** What was posted; absent for a GET. */
  body?: string;
}

/** A JSON answer with a list of records in it, written out record by record. */
export interface ListAnswer {
  kind: 'list';
  /** The key its records cannot be without, where it is not the one the source names. */
  requiredField?: string;
  /** What stands between two records; default: a comma. */
  separator?: string;
  /** What comes before the records; `total` is the count the source claims. */
  head(total: number): string;
  total: number;
  records: Iterable<object>;
  tail: string;
  contentType?: string;
  headers?: Record<string, string>;
}

/** An answer whose body is known. */
export interface BodyAnswer {
  kind: 'body';
  status: number;
  contentType: string;
  body: string;
  headers?: Record<string, string>;
}

/** An answer whose body is made while it is sent. */
export interface StreamAnswer {
  kind: 'stream';
  contentType: string;
  chunks: AsyncIterable<Uint8Array | string>;
}

export type Answer = ListAnswer | BodyAnswer | StreamAnswer;

export const JSON_TYPE = 'application/json;charset=UTF-8';
export const TEXT_TYPE = 'text/plain;charset=UTF-8';

/** A JSON body. */
export function json(value: unknown, status = 200): BodyAnswer {
  return { kind: 'body', status, contentType: JSON_TYPE, body: JSON.stringify(value) };
}

/** A fault told in the form of RFC 9457. */
export function problem(status: number, title: string, headers: Record<string, string> = {}): BodyAnswer {
  return { kind: 'body', status, contentType: 'application/problem+json', body: JSON.stringify({ status, title }), headers };
}

/** A JSON object whose last key holds the records, as most sources answer; the keys before it may tell the total. */
export function listed(key: string, records: Iterable<object>, head: (total: number) => object, total: number): ListAnswer {
  return {
    kind: 'list',
    head: (count) => `${JSON.stringify(head(count)).slice(0, -1)},"${key}":[`,
    total,
    records,
    tail: ']}',
  };
}

/** A plain text body. */
export function text(body: string, status = 200): BodyAnswer {
  return { kind: 'body', status, contentType: TEXT_TYPE, body };
}
