import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { serve } from '@kasvu/testing';
import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

export const testClient = { id: 'kasvu-test', secret: 'test-secret' };
const backChannelEvent = 'http://schemas.openid.net/event/backchannel-logout';

type Key = Awaited<ReturnType<typeof newKey>>;

/**
 * For tests: an OpenID provider that signs in whoever it is told to, at once and without a page, and that can be made to answer wrongly.
 * It holds the client to its side: secret, PKCE, redirect URI, and each code once.
 */
export class TestProvider {
  url = '';
  /** Who signs in next, and what the ID token says of them. */
  person: JWTPayload & { sub: string } = { sub: 'sub-1', name: 'Testi Henkilö', email: 'testi@city.example', groups: ['g-staff'] };
  /** Changes the claims of the next ID tokens. */
  spoil: (claims: JWTPayload) => JWTPayload = (claims) => claims;
  /** What the browser is sent back with instead of a code. */
  error: string | undefined;
  /** `down` breaks every connection, `sick` answers 500 to everything. */
  state: 'up' | 'down' | 'sick' = 'up';
  /** Answer of the directory that knows the groups of people with too many of them. */
  directory: { status: number; body: unknown } = { status: 200, body: { value: [] } };
  /** Signs with this instead of the published key. */
  foreignKey: CryptoKey | undefined;
  close: () => Promise<void> = () => Promise.resolve();
  private key: Key | undefined;
  private readonly codes = new Map<string, URLSearchParams>();

  static async start(): Promise<TestProvider> {
    const provider = new TestProvider();
    await provider.rotateKeys();
    const server = await serve((request, response) => provider.answer(request, response));
    provider.url = server.url.replace('127.0.0.1', 'localhost');
    provider.close = () => server.close();
    return provider;
  }

  /** Takes back every fault. */
  heal(): void {
    const { person, spoil, error, state, directory, foreignKey } = new TestProvider();
    Object.assign(this, { person, spoil, error, state, directory, foreignKey });
  }

  async rotateKeys(): Promise<void> {
    this.key = await newKey();
  }

  /** A token saying that a session or all sessions of a subject have ended. */
  logoutToken(claims: JWTPayload): Promise<string> {
    return this.sign({ iss: this.url, aud: testClient.id, iat: now(), jti: randomUUID(), events: { [backChannelEvent]: {} }, ...claims });
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.state === 'down') return void request.socket.destroy();
    const url = new URL(request.url ?? '/', this.url);
    const json = (status: number, body: unknown) =>
      void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (this.state === 'sick') return json(500, { error: 'server_error' });
    switch (url.pathname) {
      case '/.well-known/openid-configuration':
        return json(200, this.description());
      case '/jwks':
        return json(200, { keys: [this.key?.publicJwk] });
      case '/authorize':
        return void response.writeHead(302, { location: this.sendBack(url.searchParams) }).end();
      case '/token': {
        const asked = new URLSearchParams(await text(request));
        const claims = this.redeem(asked);
        if (!claims) return json(400, { error: 'invalid_grant' });
        return json(200, { token_type: 'Bearer', expires_in: 300, access_token: 'for-the-directory', id_token: await this.sign(claims) });
      }
      case '/directory': {
        const known = request.headers.authorization === 'Bearer for-the-directory' && request.method === 'POST';
        return known ? json(this.directory.status, this.directory.body) : json(401, {});
      }
      default:
        return json(404, {});
    }
  }

  private description() {
    return {
      issuer: this.url,
      authorization_endpoint: `${this.url}/authorize`,
      token_endpoint: `${this.url}/token`,
      jwks_uri: `${this.url}/jwks`,
      end_session_endpoint: `${this.url}/end-session`,
      response_types_supported: ['code'],
      id_token_signing_alg_values_supported: ['RS256'],
      authorization_response_iss_parameter_supported: true,
    };
  }

  private sendBack(asked: URLSearchParams): string {
    const back = new URL(asked.get('redirect_uri') ?? '');
    const code = randomUUID();
    if (this.error) back.searchParams.set('error', this.error);
    else {
      this.codes.set(code, asked);
      back.searchParams.set('code', code);
    }
    back.searchParams.set('state', asked.get('state') ?? '');
    back.searchParams.set('iss', this.url);
    return back.href;
  }

  private redeem(asked: URLSearchParams): JWTPayload | undefined {
    const begun = this.codes.get(asked.get('code') ?? '');
    this.codes.delete(asked.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(asked.get('code_verifier') ?? '')
      .digest('base64url');
    const good =
      begun?.get('code_challenge') === challenge &&
      begun.get('code_challenge_method') === 'S256' &&
      begun.get('redirect_uri') === asked.get('redirect_uri') &&
      asked.get('client_id') === testClient.id &&
      asked.get('client_secret') === testClient.secret;
    if (!good) return undefined;
    const claims = { iss: this.url, aud: testClient.id, iat: now(), exp: now() + 300, nonce: begun.get('nonce') ?? '', ...this.person };
    return this.spoil(claims);
  }

  private sign(claims: JWTPayload): Promise<string> {
    const { kid = '', privateKey } = this.key ?? {};
    const key = this.foreignKey ?? privateKey;
    if (!key) throw new Error('The test provider has no key');
    return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid }).sign(key);
  }
}

const now = () => Math.floor(Date.now() / 1000);

async function newKey() {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const kid = randomUUID();
  return { kid, privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' } };
}
