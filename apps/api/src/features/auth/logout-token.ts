import { type JWTVerifyGetKey, jwtVerify } from 'jose';
import { clockSkewSeconds } from './discovered-provider';

const backChannelEvent = 'http://schemas.openid.net/event/backchannel-logout';

export interface LogoutToken {
  issuer: string;
  subject: string | undefined;
  providerSession: string | undefined;
}

/**
 * Checks a logout token of OpenID Connect Back-Channel Logout 1.0.
 * @throws {Error} when the token is not one of the provider for this client, is old, or names neither session nor subject
 */
export async function readLogoutToken(
  token: string,
  provider: { issuer: string; clientId: string; keys: JWTVerifyGetKey },
): Promise<LogoutToken> {
  const { payload } = await jwtVerify(token, provider.keys, {
    issuer: provider.issuer,
    audience: provider.clientId,
    clockTolerance: clockSkewSeconds,
    maxTokenAge: '5 minutes',
    requiredClaims: ['iat', 'jti', 'events'],
  });
  const events = payload['events'];
  if (typeof events !== 'object' || events === null || !(backChannelEvent in events)) throw new Error('It is no logout token');
  if ('nonce' in payload) throw new Error('A logout token has no nonce');
  const providerSession = typeof payload['sid'] === 'string' ? payload['sid'] : undefined;
  if (!payload.sub && !providerSession) throw new Error('It names neither a session nor a subject');
  return { issuer: provider.issuer, subject: payload.sub, providerSession };
}
