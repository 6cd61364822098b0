import type { INestApplication } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { PRINCIPAL_RESOLVER, type PrincipalResolver } from '../access/principal';
import { Refusal } from '../access/refusal';
import { toProblem } from '../problem-details/problem.filter';

const description = `Companies, open vacancies and skills of the city from open data, joined by business ID and by skill.

Lists take \`limit\` and \`cursor\` (the \`nextCursor\` of the page before) or \`offset\`, and answer \`{ items, total, nextCursor, facets? }\`.
Instants are UTC (\`…Z\`), days are days in Finland (\`yyyy-mm-dd\`), codes are strings with their leading zeros.
Errors are \`application/problem+json\` (RFC 9457) with a \`code\`, the offending fields and a \`traceId\`.`;

/** The description of the API is for those who may use it. Its routes are not Nest's, so the guard does not see them. */
export function guardApiDescription(app: NestFastifyApplication): void {
  const resolver = app.get<PrincipalResolver>(PRINCIPAL_RESOLVER);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('preHandler', async (request, reply) => {
      if (!/^\/api\/(docs|openapi\.json)(\/|$)/.test(request.routeOptions.url ?? '') || (await resolver.resolve(request))) return;
      const refusal = new Refusal(401, 'unauthenticated', 'Sign in, or send an API key.');
      await reply.status(401).type('application/problem+json').send(toProblem(refusal, request.id));
    });
}

/** Writes the OpenAPI document from the contracts: `/api/openapi.json`, and a page to read it at `/api/docs`. */
export function describeApi(app: INestApplication): void {
  const document = SwaggerModule.createDocument(
    app,
    new DocumentBuilder().setTitle('Kasvu Dashboard API').setDescription(description).setVersion('1').build(),
  );
  SwaggerModule.setup('api/docs', app, document, { jsonDocumentUrl: 'api/openapi.json', customSiteTitle: 'Kasvu Dashboard API' });
}
