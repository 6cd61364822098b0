import { existsSync } from 'node:fs';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { StandardSchemaSerializerInterceptor, StandardSchemaValidationPipe } from '@nestjs/common';
import { NestFactory, Reflector } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { AppModule } from './app.module';
import { neverCached } from './platform/access/never-cached';
import type { Config } from './platform/config/config';
import { nestLogger } from './platform/logger/logger';
import { logRequests } from './platform/logger/request-log';
import { uploadSettings } from './platform/upload/upload';
import { describeApi, guardApiDescription } from './platform/openapi/openapi';
import { InvalidRequest } from './platform/problem-details/invalid-request';
import { ProblemFilter } from './platform/problem-details/problem.filter';
import { serveDashboard } from './platform/dashboard/serve-dashboard';

const contentSecurityPolicy = {
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'self'"],
    frameAncestors: ["'none'"],
    upgradeInsecureRequests: null,
  },
};

/** The API with every route, ready to listen; it also serves the built dashboard when there is one. */
export async function createApp(config: Config, logger: Logger): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    genReqId: () => randomUUID(),
    bodyLimit: 1024 * 1024,
    routerOptions: { maxParamLength: 200 },
    ...(config.trustProxy ? { trustProxy: config.trustProxy } : {}),
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, logger), adapter, { logger: nestLogger(logger) });
  app.setGlobalPrefix('api');
  app.useGlobalPipes(new StandardSchemaValidationPipe({ exceptionFactory: (issues) => InvalidRequest.fromIssues(issues) }));
  app.useGlobalInterceptors(new StandardSchemaSerializerInterceptor(app.get(Reflector)));
  app.useGlobalFilters(new ProblemFilter(logger));
  app.enableShutdownHooks();
  logRequests(app.getHttpAdapter().getInstance(), logger);
  neverCached(app.getHttpAdapter().getInstance());
  await app.register(helmet, { contentSecurityPolicy, strictTransportSecurity: config.production ? { maxAge: 31_536_000 } : false });
  await app.register(cookie);
  await app.register(multipart, uploadSettings);
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'] });
  guardApiDescription(app);
  describeApi(app);
  if (config.webRoot && existsSync(config.webRoot)) await serveDashboard(app, config.webRoot);
  return app;
}
