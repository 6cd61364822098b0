import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const hashedFile = /-[\w-]{8}\.\w+(\.br|\.gz)?$/;
const apiOrFile = /^\/api(\/|$)|\.\w+$/;

/** Serves the built dashboard, compressed files first; every other path outside the API is a page of the dashboard. */
export async function serveDashboard(app: NestFastifyApplication, root: string): Promise<void> {
  await app.register(fastifyStatic, {
    root,
    wildcard: false, // one route a file, read at start: Nest owns the not-found handler, so pages are a GET route of their own
    globIgnore: ['**/*.{br,gz}'],
    preCompressed: true,
    index: ['index.html'],
    cacheControl: false,
    setHeaders: (response, path) =>
      response.header('cache-control', hashedFile.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'),
  });
  app
    .getHttpAdapter()
    .getInstance()
    .get('/*', (request, reply) =>
      apiOrFile.test(request.url.split('?')[0] ?? '')
        ? reply.callNotFound()
        : reply.header('cache-control', 'no-cache').sendFile('index.html'),
    );
}
