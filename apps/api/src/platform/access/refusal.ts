import type { ProblemCode } from '@kasvu/contracts';
import { HttpException } from '@nestjs/common';

/** A request that is refused for who asks, not for what is asked. */
export class Refusal extends HttpException {
  constructor(
    status: 401 | 403,
    readonly code: Extract<ProblemCode, 'unauthenticated' | 'forbidden' | 'notice-not-accepted' | 'csrf'>,
    message: string,
  ) {
    super(message, status);
  }
}
