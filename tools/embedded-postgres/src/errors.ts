/** A reason, worded for the person at the terminal, why the embedded database cannot start, run or stop. */
export class EmbeddedPostgresError extends Error {
  override name = 'EmbeddedPostgresError';
}

/**
 * The `code` of a system or database error (`ENOENT`, `57P03`), if it has one. Looks at the shape alone: under Jest the errors of Node's
 * own modules are not instances of the test's `Error`.
 */
export function errorCode(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
