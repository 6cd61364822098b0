/** A reason to stop, worded for the person at the terminal; printed without a stack trace. */
export class LaunchError extends Error {
  override name = 'LaunchError';
}

/** What to print for an error: expected ones by their message, others with their stack. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const expected = ['LaunchError', 'EmbeddedPostgresError'].includes(error.name);
  return expected ? error.message : (error.stack ?? error.message);
}
