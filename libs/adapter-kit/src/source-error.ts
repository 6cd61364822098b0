/** Why a source could not be read, as a stable code. */
export const sourceErrorCodes = [
  'unreachable',
  'timeout',
  'rate-limited',
  'server-error',
  'refused',
  'not-found',
  'redirected-elsewhere',
  'unexpected-content',
  'truncated',
  'too-large',
  'paging-endless',
  'missing-credentials',
  'bad-file',
] as const;
export type SourceErrorCode = (typeof sourceErrorCodes)[number];

/** A read that failed, with a reason a person understands. Old data stays as it is. */
export class SourceError extends Error {
  override readonly name = 'SourceError';

  constructor(
    readonly code: SourceErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
