/** How the demo provider is started. */
export interface DemoIdentityOptions {
  /** 0 takes a free one. */
  port: number;
  /** Where people reach the dashboard; must be on this machine. */
  appUrl: string;
  clientId?: string | undefined;
  clientSecret?: string | undefined;
  /** RSA key that signs tokens, PKCS #8 PEM. Kept between starts it lets sessions of an earlier start sign out. Default: a new one. */
  signingKey?: string | undefined;
}

/** The provider cannot start like this: the message says why. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}

export const DEFAULT_PORT = 4020;
export const DEFAULT_CLIENT_ID = 'kasvu-dashboard';
/** Known to everybody, like the users: it protects nothing. */
export const DEFAULT_CLIENT_SECRET = 'only-for-the-demo';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** @throws CannotStart in production, and for a dashboard that is not on this machine. */
export function checkOptions(options: DemoIdentityOptions, environment: NodeJS.ProcessEnv): void {
  if (environment['NODE_ENV'] === 'production') {
    throw new CannotStart('The demo sign-in lets anyone be anyone and never starts with NODE_ENV=production. Set OIDC_ISSUER.');
  }
  const url = URL.parse(options.appUrl);
  if (!url || !['http:', 'https:'].includes(url.protocol)) throw new CannotStart(`--app-url: an http address, not "${options.appUrl}"`);
  if (!loopback.has(url.hostname)) {
    throw new CannotStart(`The demo sign-in is for a dashboard on this machine, not for ${url.host}. Set OIDC_ISSUER to a real provider.`);
  }
}
