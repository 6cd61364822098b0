import { createServer } from 'node:net';
import { errorCode } from './errors.ts';

/** A TCP port of 127.0.0.1 that nobody listens on now. */
export async function freePort(): Promise<number> {
  const port = await listenOnce(0, '127.0.0.1');
  if (typeof port === 'number') return port;
  throw new Error(`No free port on 127.0.0.1: ${port}`);
}

/**
 * Whether a server of ours could listen on `port`: neither on the loopback nor on any address is somebody else there.
 * @returns `free`, `busy`, or `forbidden` (ports under 1024 for ordinary users).
 */
export async function portState(port: number): Promise<'free' | 'busy' | 'forbidden'> {
  for (const host of ['127.0.0.1', '0.0.0.0', '::']) {
    const result = await listenOnce(port, host);
    if (result === 'EADDRINUSE') return 'busy';
    if (result === 'EACCES') return 'forbidden';
  }
  return 'free';
}

function listenOnce(port: number, host: string): Promise<number | string> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(errorCode(error) ?? error.message));
    server.listen(port, host, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}
