import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { errors } from 'oidc-provider';
import { CannotStart, checkOptions, type DemoIdentityOptions } from './options.ts';
import { messagePage, signInPage, signOutScript } from './pages/pages.ts';
import { style } from './pages/style.ts';
import { chooseLanguage } from './pages/texts.ts';
import { createProvider } from './provider.ts';
import { findDemoUser } from './users.ts';

const HOST = '127.0.0.1';
const FONT = 'node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2';

/** A running demo provider. */
export interface DemoIdentity {
  /** Its address, which is also the issuer. */
  url: string;
  port: number;
  close(): Promise<void>;
}

/**
 * Starts the provider on this machine's own address.
 * @throws CannotStart in production, for a dashboard elsewhere, and when the port is taken.
 */
export async function startDemoIdentity(options: DemoIdentityOptions): Promise<DemoIdentity> {
  checkOptions(options, process.env);
  const server = createServer();
  const port = await listen(server, options.port);
  const url = `http://localhost:${port}`;
  const handle = handler(url, options);
  server.on('request', (request, response) => {
    handle(request, response).catch((cause: unknown) => {
      if (cause instanceof errors.SessionNotFound) return failed(request, response, 400, options);
      process.stderr.write(`${cause instanceof Error ? cause.stack : String(cause)}\n`);
      return failed(request, response, 500, options);
    });
  });
  return {
    url,
    port,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((cause) => (cause === undefined ? resolve() : reject(cause)));
        server.closeAllConnections();
      }),
  };
}

function handler(url: string, options: DemoIdentityOptions) {
  const provider = createProvider(url, options);
  const callback = provider.callback();
  const policy = contentSecurityPolicy(options.appUrl);

  const interaction = async (request: IncomingMessage, response: ServerResponse, { pathname, searchParams }: URL) => {
    const { params } = await provider.interactionDetails(request, response);
    if (request.method !== 'POST') {
      const wish = typeof params['ui_locales'] === 'string' ? params['ui_locales'] : null;
      const language = chooseLanguage(searchParams.get('lang'), wish, request.headers['accept-language']);
      return send(response, 'text/html', signInPage(language, pathname));
    }
    const body = new URLSearchParams(await text(request));
    const user = findDemoUser(body.get('user') ?? '');
    const result = user ? { login: { accountId: user.id } } : { error: 'access_denied', error_description: 'The person cancelled' };
    return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    response.setHeader('content-security-policy', policy);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('referrer-policy', 'no-referrer');
    const target = new URL(request.url ?? '/', url);
    switch (target.pathname) {
      case '/':
        return send(response, 'text/html', messagePage(chooseLanguage(request.headers['accept-language']), 'start', options.appUrl));
      case '/style.css':
        return send(response, 'text/css', style);
      case '/sign-out.js':
        return send(response, 'text/javascript', signOutScript);
      case '/font.woff2':
        return void response.setHeader('content-type', 'font/woff2').end(await readFile(join(process.cwd(), FONT)));
      default:
        return target.pathname.startsWith('/interaction/') ? interaction(request, response, target) : callback(request, response);
    }
  };
}

/** Choosing a user leads by redirects to the dashboard, which browsers count as the form's target. */
const contentSecurityPolicy = (appUrl: string) =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "font-src 'self'",
    'img-src data:',
    "script-src 'self'",
    `form-action 'self' ${new URL(appUrl).origin}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

function send(response: ServerResponse, type: string, body: string): void {
  response.setHeader('content-type', `${type}; charset=utf-8`).setHeader('cache-control', 'no-store').end(body);
}

function failed(request: IncomingMessage, response: ServerResponse, status: number, { appUrl }: DemoIdentityOptions): void {
  if (response.headersSent) return void response.destroy();
  response.statusCode = status;
  send(response, 'text/html', messagePage(chooseLanguage(request.headers['accept-language']), 'failed', appUrl));
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(
        cause.code === 'EADDRINUSE'
          ? new CannotStart(`Port ${port} is busy. Choose another with --port or KASVU_IDENTITY_PORT.`, { cause })
          : cause,
      ),
    );
    server.listen(port, HOST, resolve);
  });
  return (server.address() as AddressInfo).port;
}
