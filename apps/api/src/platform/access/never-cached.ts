import type { FastifyInstance } from 'fastify';

/** What the API answers depends on who asks: no cache keeps it, unless a route says otherwise. */
export function neverCached(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith('/api')) reply.header('cache-control', 'no-store');
  });
}
