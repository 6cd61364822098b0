import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import * as oidc from 'openid-client';
import type { Config } from '../../platform/config/config';
import { asSignInFailed, SignInFailed } from './sign-in-failed';

/** The provider as it describes itself, and its public keys, fetched anew when a token names one that is not known yet. */
export interface DiscoveredProvider {
  issuer: string;
  configuration: oidc.Configuration;
  keys: JWTVerifyGetKey;
}

export const clockSkewSeconds = 30;
const patienceSeconds = 10;
const askAgainMs = 3_600_000;

/**
 * Reads the provider's description by discovery, at the first use and then each hour.
 * What it returns throws SignInFailed `provider-unavailable` when the description cannot be had; the next use asks again.
 */
export function providerDiscovery(config: Config): () => Promise<DiscoveredProvider> {
  let known: { provider: Promise<DiscoveredProvider>; at: number } | undefined;
  return () => {
    if (!known || Date.now() - known.at > askAgainMs) {
      const provider = discover(config).catch((error: unknown) => {
        known = undefined;
        throw new SignInFailed('provider-unavailable', asSignInFailed(error).message, { cause: error });
      });
      known = { provider, at: Date.now() };
    }
    return known.provider;
  };
}

async function discover(config: Config): Promise<DiscoveredProvider> {
  const { issuer, clientId, clientSecret } = config.signIn;
  if (!issuer) throw new Error('OIDC_ISSUER is not set');
  const configuration = await oidc.discovery(
    new URL(issuer),
    clientId,
    { [oidc.clockTolerance]: clockSkewSeconds },
    clientSecret ? oidc.ClientSecretPost(clientSecret) : oidc.None(),
    { timeout: patienceSeconds, ...(config.production ? {} : { execute: [oidc.allowInsecureRequests] }) },
  );
  const metadata = configuration.serverMetadata();
  if (!metadata.jwks_uri) throw new Error('The provider publishes no keys');
  const keys = createRemoteJWKSet(new URL(metadata.jwks_uri), { cooldownDuration: 0, timeoutDuration: patienceSeconds * 1000 });
  return { issuer: metadata.issuer, configuration, keys };
}
