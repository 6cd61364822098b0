import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';

const description = `Companies, open vacancies and skills of the city from open data, joined by business ID and by skill.

Lists take \`limit\` and \`cursor\` (the \`nextCursor\` of the page before) or \`offset\`, and answer \`{ items, total, nextCursor, facets? }\`.
Instants are UTC (\`…Z\`), days are days in Finland (\`yyyy-mm-dd\`), codes are strings with their leading zeros.
Errors are \`application/problem+json\` (RFC 9457) with a \`code\`, the offending fields and a \`traceId\`.`;

/** Writes the OpenAPI document from the contracts: `/api/openapi.json`, and a page to read it at `/api/docs`. */
export function describeApi(app: INestApplication): void {
  const document = SwaggerModule.createDocument(
    app,
    new DocumentBuilder().setTitle('Kasvu Dashboard API').setDescription(description).setVersion('1').build(),
  );
  SwaggerModule.setup('api/docs', app, document, { jsonDocumentUrl: 'api/openapi.json', customSiteTitle: 'Kasvu Dashboard API' });
}
