import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Server as NetServer } from 'node:net';
import { MailFolder } from './mail-folder.ts';
import { type Message, readMessage } from './message.ts';
import { CannotStart, type MailInboxOptions, refuseProduction } from './options.ts';
import { listPage, messagePage, missingPage, style } from './pages.ts';
import { catchAll } from './smtp.ts';

const HOST = '127.0.0.1';

/** A running inbox. */
export interface MailInbox {
  /** Address of the page. */
  url: string;
  /** Where mail is taken. */
  smtpUrl: string;
  close(): Promise<void>;
}

/**
 * Starts the mail server and its page on this machine's own address.
 * @throws CannotStart in production, and when the port is taken.
 */
export async function startMailInbox({ port, folder: path }: MailInboxOptions): Promise<MailInbox> {
  refuseProduction(process.env);
  const folder = new MailFolder(path);
  const smtp = catchAll(folder);
  const smtpUrl = `smtp://${HOST}:${await listening(smtp.server, () => smtp.listen(0, HOST))}`;
  const closeSmtp = () => new Promise<void>((resolve) => smtp.close(resolve));
  const handle = handler(folder, smtpUrl);
  const pages = createServer((request, response) => {
    handle(request, response).catch((cause: unknown) => {
      process.stderr.write(`${cause instanceof Error ? cause.stack : String(cause)}\n`);
      response.destroy();
    });
  });
  const taken = await listening(pages, () => pages.listen(port, HOST)).catch(async (cause: unknown) => {
    await closeSmtp();
    throw cause;
  });
  return {
    url: `http://localhost:${taken}`,
    smtpUrl,
    close: async () => {
      await Promise.all([closeSmtp(), closed(pages)]);
    },
  };
}

function handler(folder: MailFolder, smtpUrl: string) {
  const messageOf = async (id: string): Promise<Message | undefined> => {
    const raw = folder.read(id);
    return raw && readMessage(id, raw);
  };
  const messages = async () => (await Promise.all(folder.ids().map(messageOf))).filter((message) => message !== undefined);

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    response.setHeader(
      'content-security-policy',
      "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    response.setHeader('x-content-type-options', 'nosniff');
    const { pathname } = new URL(request.url ?? '/', 'http://inbox');
    if (pathname === '/') return send(response, 'text/html', listPage(await messages()));
    if (pathname === '/style.css') return send(response, 'text/css', style);
    if (pathname === '/smtp') return send(response, 'application/json', JSON.stringify({ url: smtpUrl }));
    if (pathname === '/messages') return send(response, 'application/json', JSON.stringify(await messages()));
    const [, id = '', html] = /^\/message\/([\d-]+)(\/html)?$/.exec(pathname) ?? [];
    const message = await messageOf(id);
    if (message && !html) return send(response, 'text/html', messagePage(message));
    if (message?.html) return send(response, 'text/html', message.html);
    response.statusCode = 404;
    send(response, 'text/html', missingPage());
  };
}

function send(response: ServerResponse, type: string, body: string): void {
  response.setHeader('content-type', `${type}; charset=utf-8`).setHeader('cache-control', 'no-store').end(body);
}

/** @returns the port it has taken */
function listening(server: NetServer, listen: () => unknown): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException & { port?: number }) =>
      reject(
        cause.code === 'EADDRINUSE'
          ? new CannotStart(`Port ${cause.port} is busy. Choose another with --port or KASVU_INBOX_PORT.`, { cause })
          : cause,
      ),
    );
    server.once('listening', () => resolve((server.address() as AddressInfo).port));
    listen();
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((cause) => (cause === undefined ? resolve() : reject(cause)));
    server.closeAllConnections();
  });
}
