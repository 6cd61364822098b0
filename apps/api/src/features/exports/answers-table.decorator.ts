import { problemSchema } from '@kasvu/contracts';
import { applyDecorators } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiResponse } from '@nestjs/swagger';
import { fileTypes } from '../../platform/answers/export-file';

/** Declares a route that answers a table as CSV or XLSX. `problems` as in `Answers`. */
export function AnswersTable(description: string, problems: number[] = [400, 503]) {
  const rowCount = { description: 'How many rows the file has beside the heads', schema: { type: 'integer' as const } };
  return applyDecorators(
    ApiProduces(fileTypes.csv, fileTypes.xlsx),
    ApiOkResponse({ description, schema: { type: 'string', format: 'binary' }, headers: { 'x-row-count': rowCount } }),
    ...problems.map((status) => ApiResponse({ status, description: 'application/problem+json', standardSchema: problemSchema })),
  );
}
