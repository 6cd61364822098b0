/** A run that was stopped by our own rules, not by the source. */
export class SyncRefused extends Error {
  override readonly name = 'SyncRefused';

  constructor(
    readonly code:
      'already-running' | 'too-few-records' | 'too-many-withdrawn' | 'missing-credentials' | 'missing-keys' | 'not-readable-from-file',
    message: string,
  ) {
    super(message);
  }
}
