import type { Readable } from 'node:stream';
import { problemSchema } from '@kasvu/contracts';
import { applyDecorators, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';
import { dayInFinland } from '../csv/csv';

export const fileTypes = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A download named after what it holds and the day: `kasvu-audit-2026-06-15.csv`. */
export function exportFile(name: string, format: keyof typeof fileTypes, content: Readable): StreamableFile {
  const options = { type: fileTypes[format], disposition: `attachment; filename="${name}-${dayInFinland()}.${format}"` };
  return new StreamableFile(content, options);
}

/** Declares a route that answers a table as CSV or XLSX. `problems` as in `Answers`. */
export function AnswersTable(description: string, problems: number[] = [400, 503]) {
  const rowCount = { description: 'How many rows the file has beside the heads', schema: { type: 'integer' as const } };
  return applyDecorators(
    ApiProduces(fileTypes.csv, fileTypes.xlsx),
    ApiOkResponse({ description, schema: { type: 'string', format: 'binary' }, headers: { 'x-row-count': rowCount } }),
    ...problems.map((status) => ApiResponse({ status, description: 'application/problem+json', standardSchema: problemSchema })),
  );
}

/** Declares a route that answers a file of CSV or JSON. */
export function AnswersFile(schema: z.ZodType, description: string, problems: number[] = [400, 401, 403]) {
  return applyDecorators(
    ApiProduces('application/json', 'text/csv'),
    ApiOkResponse({ description, standardSchema: schema }),
    ...problems.map((status) => ApiResponse({ status, description: 'application/problem+json', standardSchema: problemSchema })),
  );
}
