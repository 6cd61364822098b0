import { SourceError } from '../source-error';
import { excerptOf } from './excerpt';
import { unreachable } from './network-fault';
import { askedToWaitMs } from './rate-limit';
import { Transient } from './retry';

const maxRedirects = 5;
const passing = new Set([429, 500, 502, 503, 504]);

export interface Exchange {
  fetch: typeof fetch;
  url: URL;
  headers: Record<string, string>;
  /** Posted: a form, or JSON; null: a GET. */
  body: URLSearchParams | string | null;
  signal: AbortSignal;
  now: () => number;
  /** Whether an error answer may be quoted; never that of a source about people. */
  quotable: boolean;
}

/** Host and path: enough for an operator, and free of keys or names that a query may hold. */
export function whereOf(url: URL): string {
  return `${url.host}${url.pathname}`;
}

/**
 * One request with its redirects on the same host; gives the answer once its status says success.
 * @throws {SourceError} or {Transient} around one, for whatever else the source says
 */
export async function exchange(request: Exchange): Promise<Response> {
  let url = request.url;
  for (let hops = 0; hops <= maxRedirects; hops++) {
    const response = await send(request, url);
    if (response.status < 300 || response.status >= 400) return await accepted(response, url, request);
    await response.body?.cancel();
    url = redirectTarget(response, url);
  }
  throw new SourceError('unexpected-content', `${whereOf(request.url)} redirects again and again`);
}

async function send(request: Exchange, url: URL): Promise<Response> {
  try {
    const { headers, signal, body } = request;
    return await request.fetch(url, { headers, signal, redirect: 'manual', ...(body !== null && { method: 'POST', body }) });
  } catch (error) {
    throw request.signal.aborted ? request.signal.reason : new Transient(unreachable(whereOf(url), error));
  }
}

async function accepted(response: Response, url: URL, request: Exchange): Promise<Response> {
  const { status } = response;
  if (status >= 200 && status < 300) return response;
  const where = whereOf(url);
  if (passing.has(status)) {
    await response.body?.cancel();
    const fault =
      status === 429
        ? new SourceError('rate-limited', `${where} takes no more requests for now (429)`)
        : new SourceError('server-error', `${where} has a fault of its own (${status})`);
    throw new Transient(fault, askedToWaitMs(response.headers, request.now()));
  }
  const said = request.quotable ? await excerptOf(response) : '';
  if (!request.quotable) await response.body?.cancel();
  const words = said === '' ? '' : `: ${said}`;
  if (status === 404) throw new SourceError('not-found', `${where} is not there (404)${words}`);
  if (status >= 400 && status < 500) throw new SourceError('refused', `${where} refused the request (${status})${words}`);
  throw new SourceError('server-error', `${where} has a fault of its own (${status})${words}`);
}

/** @throws {SourceError} when the way leads to another host or off TLS */
function redirectTarget(response: Response, from: URL): URL {
  const location = response.headers.get('location');
  const target = location === null ? null : URL.parse(location, from.href);
  if (!target) throw new SourceError('unexpected-content', `${whereOf(from)} answered ${response.status} without saying where to go`);
  if (target.host !== from.host) {
    throw new SourceError('redirected-elsewhere', `${whereOf(from)} redirects to another host, ${target.host}; not followed`);
  }
  if (from.protocol === 'https:' && target.protocol !== 'https:') {
    throw new SourceError('redirected-elsewhere', `${whereOf(from)} redirects to an unprotected address; not followed`);
  }
  return target;
}
