/** The page of this dashboard to come back to after sign-in; anything else, and the doors themselves, become the start page. */
export function returnAddress(given: string | null | undefined): string {
  if (!given || !/^\/(?![/\\])/.test(given) || given.length > 2000) return '/';
  return /^\/(sign-in|notice|no-permission|unavailable|api)(?![\w-])/.test(given) ? '/' : given;
}
