import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import Provider, { type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import { memoryStore } from './memory-store.ts';
import { DEFAULT_CLIENT_ID, DEFAULT_CLIENT_SECRET, type DemoIdentityOptions } from './options.ts';
import { messagePage, signOutPage } from './pages/pages.ts';
import { chooseLanguage } from './pages/texts.ts';
import { findDemoUser } from './users.ts';

const HOUR = 3600;

/** The OpenID provider itself: one client, the demo users, PKCE required, nothing kept but in memory, no consent page. */
export function createProvider(issuer: string, options: DemoIdentityOptions): Provider {
  const { appUrl } = options;
  const app = appUrl.replace(/\/$/, '');
  const configuration: Configuration = {
    adapter: memoryStore(),
    clients: [
      {
        client_id: options.clientId ?? DEFAULT_CLIENT_ID,
        client_secret: options.clientSecret ?? DEFAULT_CLIENT_SECRET,
        token_endpoint_auth_method: 'client_secret_post',
        redirect_uris: [`${app}/api/auth/callback`],
        post_logout_redirect_uris: [`${app}/sign-in`],
        backchannel_logout_uri: `${app}/api/auth/back-channel-sign-out`,
        backchannel_logout_session_required: true,
      },
    ],
    jwks: { keys: [{ ...signingKey(options.signingKey).export({ format: 'jwk' }), alg: 'RS256', use: 'sig' }] },
    pkce: { required: () => true },
    responseTypes: ['code'],
    claims: { openid: ['sub', 'groups'], profile: ['name'], email: ['email'] },
    conformIdTokenClaims: false, // name, email and groups in the ID token, as Entra ID and Keycloak send them
    findAccount: (_context, id) => {
      const user = findDemoUser(id);
      return user && { accountId: id, claims: () => ({ sub: id, name: user.name, email: user.email, groups: user.groups }) };
    },
    loadExistingGrant: grantEverything,
    // The library refuses to call addresses of this machine, but the one dashboard it calls is on it.
    fetch: (url, options) => fetch(url, { ...options, dispatcher: undefined }),
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    cookies: {
      keys: [randomBytes(32).toString('base64url')],
      // Cookies do not tell ports apart: these must not meet those of the dashboard.
      names: { session: 'demo_identity', interaction: 'demo_identity_step', resume: 'demo_identity_resume' },
    },
    ttl: { Interaction: HOUR, Session: 8 * HOUR, Grant: 8 * HOUR, AccessToken: HOUR, IdToken: HOUR, AuthorizationCode: 60 },
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context, form) => answer(context, signOutPage(languageOf(context), form)),
        postLogoutSuccessSource: (context) => answer(context, messagePage(languageOf(context), 'signedOut', appUrl)),
      },
    },
    renderError: (context) => answer(context, messagePage(languageOf(context), 'failed', appUrl)),
  };
  const provider = new Provider(issuer, configuration);
  provider.on('backchannel.error', (_context, error) =>
    process.stderr.write(`The dashboard did not take the sign-out: ${error.message}\n`),
  );
  return provider;
}

function signingKey(pem: string | undefined): KeyObject {
  return pem ? createPrivateKey(pem) : generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
}

/** Nobody is asked whether the dashboard may know them: it is all this provider is for. */
async function grantEverything({ oidc }: KoaContextWithOIDC) {
  const grant = new oidc.provider.Grant({ clientId: oidc.client?.clientId, accountId: oidc.session?.accountId });
  grant.addOIDCScope('openid profile email');
  await grant.save();
  return grant;
}

function languageOf(context: { query: Record<string, unknown>; get(header: string): string }) {
  const wish = context.query['ui_locales'];
  return chooseLanguage(typeof wish === 'string' ? wish : null, context.get('accept-language'));
}

function answer(context: { type: string; body: unknown }, html: string): void {
  context.type = 'html';
  context.body = html;
}
