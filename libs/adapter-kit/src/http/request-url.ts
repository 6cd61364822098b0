import type { RequestOptions } from './http-client';

/** `path` below the base URL (a leading slash changes nothing), with the query parameters that have a value. */
export function requestUrl(baseUrl: string, path: string, query: RequestOptions['query'] = {}): URL {
  const [pathname, ownQuery] = path.replace(/^\/+/, '').split(/\?(.*)/s);
  const url = new URL(baseUrl);
  if (pathname) url.pathname = `${url.pathname.replace(/\/+$/, '')}/${pathname}`;
  for (const [name, value] of new URLSearchParams(ownQuery)) url.searchParams.append(name, value);
  for (const [name, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(name, String(value));
  return url;
}
