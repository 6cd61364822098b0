import type { RemoteVacancy } from './remote-vacancy';

/**
 * The key of an advertisement: its number in the recruitment system (`jid` of the link, else of `tyoavain`), or the job number that stood in
 * `tyoavain` before that system (`3-520-16`). Null when it has none; the row number is none.
 */
export function sourceIdOf(remote: Pick<RemoteVacancy, 'linkki' | 'tyoavain'>): string | null {
  const key = String(remote.tyoavain ?? '').trim();
  return jidOf(remote.linkki ?? '') ?? jidOf(key) ?? (isJobNumber(key) ? key : null);
}

/** The link without the session token that the recruitment system puts into it; null when it is no http(s) link. */
export function linkOf(remote: Pick<RemoteVacancy, 'linkki' | 'tyoavain'>): string | null {
  return [remote.linkki, remote.tyoavain].map((link) => withoutSession(String(link ?? '').trim())).find((link) => link !== null) ?? null;
}

function jidOf(link: string): string | null {
  return /[?&;]jid=(\d+)(?!\w)/i.exec(link)?.[1] ?? null;
}

function isJobNumber(key: string): boolean {
  return /^\d[\d/-]{0,30}$/.test(key);
}

function withoutSession(link: string): string | null {
  const url = URL.parse(link);
  if (!url || !['http:', 'https:'].includes(url.protocol)) return null;
  for (const name of [...url.searchParams.keys()]) if (name.toLowerCase() === 'rspvt') url.searchParams.delete(name);
  return url.href;
}
