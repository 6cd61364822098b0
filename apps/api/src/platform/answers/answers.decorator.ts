import { problemSchema } from '@kasvu/contracts';
import { applyDecorators, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';

/**
 * Declares what a route answers. The schema does two jobs: it documents the answer, and it strips whatever it does not list.
 * `problems` are the statuses of the problem+json answers to expect.
 */
export function Answers(schema: z.ZodType, description: string, problems: number[] = [400]) {
  return applyDecorators(
    SerializeOptions({ schema }),
    ApiOkResponse({ description, standardSchema: schema }),
    ...problems.map((status) => ApiResponse({ status, description: 'application/problem+json', standardSchema: problemSchema })),
  );
}
