import { Inject, Injectable } from '@nestjs/common';
import { jwtVerify } from 'jose';
import * as oidc from 'openid-client';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { groupsFromDirectory } from './directory-groups';
import { clockSkewSeconds, type DiscoveredProvider, providerDiscovery } from './discovered-provider';
import { type LogoutToken, readLogoutToken } from './logout-token';
import { groupsOf, hasOverage, type RoleClaims } from './role-claims';
import { asSignInFailed, SignInFailed } from './sign-in-failed';

export interface SignInStart {
  url: string;
  state: string;
  nonce: string;
  codeVerifier: string;
}

/** Who the provider says has signed in. */
export interface ProvenIdentity {
  issuer: string;
  subject: string;
  name: string;
  email: string | null;
  groups: string[];
  providerSession: string | null;
  idToken: string;
}

/** OpenID Connect with the city's provider: authorisation code with PKCE, state and nonce; issuer, audience, signature and times are checked. */
@Injectable()
export class OidcClient {
  private readonly provider: () => Promise<DiscoveredProvider>;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.provider = providerDiscovery(config);
  }

  /**
   * Where the browser goes to sign in, and the secrets to keep until it comes back.
   * @throws {SignInFailed} `provider-unavailable`
   */
  async start(asSomebodyElse = false): Promise<SignInStart> {
    const { configuration } = await this.provider();
    const [state, nonce, codeVerifier] = [oidc.randomState(), oidc.randomNonce(), oidc.randomPKCECodeVerifier()];
    const url = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: this.redirectUri,
      scope: this.config.signIn.scopes,
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
      ...(asSomebodyElse ? { prompt: 'login' } : {}),
    });
    return { url: url.href, state, nonce, codeVerifier };
  }

  /**
   * Redeems what the browser brought back.
   * @throws {SignInFailed} when the provider cannot be reached or anything does not fit
   */
  async finish(query: string, expected: { state: string; nonce: string; codeVerifier: string }): Promise<ProvenIdentity> {
    const provider = await this.provider();
    try {
      const { claims, idToken, accessToken } = await this.redeem(provider, query, expected);
      const roleClaims: RoleClaims = claims;
      const more = hasOverage(roleClaims) ? await groupsFromDirectory(this.config.signIn.groupsEndpoint, accessToken) : [];
      return {
        issuer: claims.iss,
        subject: claims.sub,
        name: String(claims['name'] ?? claims['preferred_username'] ?? claims.sub),
        email: typeof claims['email'] === 'string' ? claims['email'] : null,
        groups: [...groupsOf(roleClaims), ...more],
        providerSession: typeof claims['sid'] === 'string' ? claims['sid'] : null,
        idToken,
      };
    } catch (error) {
      throw asSignInFailed(error);
    }
  }

  /**
   * Where the browser goes to end the session at the provider too; null when the provider has no such place.
   * @throws {SignInFailed} `provider-unavailable`
   */
  async signOutUrl(idToken: string | null): Promise<string | null> {
    if (!this.config.signIn.issuer) return null;
    const { configuration } = await this.provider();
    if (!configuration.serverMetadata().end_session_endpoint) return null;
    return oidc.buildEndSessionUrl(configuration, {
      post_logout_redirect_uri: `${this.config.publicUrl}/sign-in`,
      ...(idToken ? { id_token_hint: idToken } : {}),
    }).href;
  }

  /**
   * What a logout token sent by the provider says.
   * @throws {SignInFailed} `provider-unavailable` when its keys cannot be had, `provider-refused` when the token is not its word
   */
  async readLogoutToken(token: string): Promise<LogoutToken> {
    const provider = await this.provider();
    try {
      return await readLogoutToken(token, { ...provider, clientId: this.config.signIn.clientId });
    } catch (error) {
      throw asSignInFailed(error);
    }
  }

  private async redeem(
    { configuration, issuer, keys }: DiscoveredProvider,
    query: string,
    expected: { state: string; nonce: string; codeVerifier: string },
  ) {
    // The public address with what was asked, not the address a proxy asked us under.
    const tokens = await oidc.authorizationCodeGrant(configuration, new URL(`${this.redirectUri}${query}`), {
      expectedState: expected.state,
      expectedNonce: expected.nonce,
      pkceCodeVerifier: expected.codeVerifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims || !tokens.id_token) throw new SignInFailed('provider-refused', 'The provider gave no ID token');
    // The signature by jose: the client library may not ask for new keys within a minute of the last time, and keys are rotated.
    await jwtVerify(tokens.id_token, keys, { issuer, audience: this.config.signIn.clientId, clockTolerance: clockSkewSeconds });
    return { claims, idToken: tokens.id_token, accessToken: tokens.access_token };
  }

  private get redirectUri(): string {
    return `${this.config.publicUrl}/api/auth/callback`;
  }
}
