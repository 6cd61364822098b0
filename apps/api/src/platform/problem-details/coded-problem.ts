import type { ProblemCode } from '@kasvu/contracts';
import { HttpException } from '@nestjs/common';
import type { FieldError } from './invalid-request';

/** A request that is right but cannot be granted, with a code of its own that the page has words for. */
export class CodedProblem extends HttpException {
  constructor(
    status: 409,
    readonly code: ProblemCode,
    message: string,
    readonly errors: FieldError[],
  ) {
    super(message, status);
  }
}
