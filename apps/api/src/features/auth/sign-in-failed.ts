import type { SignInFailure } from '@kasvu/contracts';
import { errors as joseErrors } from 'jose';
import * as oidc from 'openid-client';

/** A sign-in that did not succeed; the code names the page's words, the message is for the log and holds nothing of the person. */
export class SignInFailed extends Error {
  override readonly name = 'SignInFailed';

  constructor(
    readonly code: SignInFailure,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Tells a provider that is out of reach from one that answered something wrong; nothing the provider wrote reaches the page. */
export function asSignInFailed(error: unknown): SignInFailed {
  if (error instanceof SignInFailed) return error;
  if (error instanceof oidc.AuthorizationResponseError) {
    const code = error.error === 'access_denied' ? 'cancelled' : 'provider-refused';
    return new SignInFailed(code, `The provider answered ${error.error}`, { cause: error });
  }
  const message = error instanceof Error ? error.message : 'Unknown fault';
  return new SignInFailed(isOutOfReach(error) ? 'provider-unavailable' : 'provider-refused', message, { cause: error });
}

/** By name and shape, because the client library wraps what fetch throws. */
function isOutOfReach(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { name, message, cause } = error as Partial<Error>;
  if (name === 'TimeoutError' || name === 'AbortError' || error instanceof joseErrors.JWKSTimeout) return true;
  if (name === 'TypeError' && message === 'fetch failed') return true; // what fetch says of every network fault
  return cause instanceof Response ? cause.status >= 500 : isOutOfReach(cause);
}
