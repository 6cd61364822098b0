import { SourceError } from '../source-error';

const explanations: Record<string, string> = {
  ECONNREFUSED: 'refused the connection',
  ECONNRESET: 'broke the connection',
  ENOTFOUND: 'is not a known host name',
  EAI_AGAIN: 'could not be looked up (name service)',
  EHOSTUNREACH: 'cannot be reached over the network',
  ENETUNREACH: 'cannot be reached over the network',
  ETIMEDOUT: 'did not answer the connection',
  UND_ERR_CONNECT_TIMEOUT: 'did not answer the connection',
  CERT_HAS_EXPIRED: 'has an expired certificate',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'has a certificate nobody vouches for',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'has a certificate that cannot be verified',
  ERR_TLS_CERT_ALTNAME_INVALID: 'has a certificate of another host',
};

/** A failed connection as a SourceError `unreachable` an operator understands. */
export function unreachable(where: string, error: unknown): SourceError {
  const code = codeOf(error);
  const why = (code && explanations[code]) ?? `could not be reached${code ? ` (${code})` : ''}`;
  return new SourceError('unreachable', `${where} ${why}`, { cause: error });
}

/** An answer whose connection broke off before its end. */
export function cutOff(where: string, error: unknown): SourceError {
  return new SourceError('truncated', `${where} broke off in the middle of its answer`, { cause: error });
}

/** fetch itself only says "fetch failed"; the code is in its cause. */
function codeOf(error: unknown): string | null {
  for (let at = error; typeof at === 'object' && at !== null; at = 'cause' in at ? at.cause : null) {
    if ('code' in at && typeof at.code === 'string') return at.code;
  }
  return null;
}
