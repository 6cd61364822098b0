/** The page of this dashboard to go to after sign-in; anything that could lead elsewhere becomes the start page. */
export function safeReturnTo(given: unknown): string {
  if (typeof given !== 'string' || given.length > 2000 || !/^\/(?![/\\])/.test(given) || /[\\\p{Cc}]/u.test(given)) return '/';
  const base = 'http://dashboard.invalid';
  const target = URL.parse(given, base);
  if (!target || target.origin !== base || target.pathname.startsWith('//') || /^\/api(\/|$)/.test(target.pathname)) return '/';
  return target.pathname + target.search + target.hash;
}
