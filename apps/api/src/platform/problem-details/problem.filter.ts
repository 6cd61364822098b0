import type { Problem, ProblemCode } from '@kasvu/contracts';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, HttpStatus } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { Refusal } from '../access/refusal';
import { CodedProblem } from './coded-problem';
import { InvalidRequest } from './invalid-request';
import { VersionConflict } from './version-conflict';

const codes: Partial<Record<number, { code: ProblemCode; title: string }>> = {
  400: { code: 'invalid-request', title: 'The request is not valid' },
  401: { code: 'unauthenticated', title: 'Sign in first' },
  403: { code: 'forbidden', title: 'Not allowed' },
  404: { code: 'not-found', title: 'Not found' },
  405: { code: 'method-not-allowed', title: 'This method is not allowed here' },
  409: { code: 'conflict', title: 'It has changed meanwhile' },
  413: { code: 'too-large', title: 'The request is too large' },
  414: { code: 'too-large', title: 'The address is too long' },
  429: { code: 'too-many-requests', title: 'Too many requests' },
  431: { code: 'too-large', title: 'The request headers are too large' },
  503: { code: 'unavailable', title: 'Not available right now' },
};
const internal = { code: 'internal' as const, title: 'Something went wrong on the server' };

/** Turns every error into `application/problem+json` (RFC 9457). What is not an answer to the client's mistake goes to the log, not to the client. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = toProblem(error, request.id);
    if (problem.status >= 500) this.logger.error({ traceId: request.id, err: error }, 'request failed');
    void reply.status(problem.status).type('application/problem+json').send(problem);
  }
}

/** The problem an error is to the client. */
export function toProblem(error: unknown, traceId: string): Problem {
  const status = statusOf(error);
  const known = codes[status] ?? (status < 500 ? { code: 'invalid-request' as const, title: 'The request is not valid' } : internal);
  const { title } = known;
  const code = error instanceof Refusal || error instanceof CodedProblem ? error.code : known.code;
  return {
    type: `/api/docs#problem-${code}`,
    title,
    status,
    code,
    ...(status < 500 && error instanceof Error && !(error instanceof InvalidRequest) ? { detail: error.message } : {}),
    ...(error instanceof InvalidRequest || error instanceof CodedProblem ? { errors: error.errors } : {}),
    ...(error instanceof VersionConflict ? { current: error.current } : {}),
    traceId,
  };
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown }).statusCode;
  return typeof status === 'number' && status >= 400 ? status : HttpStatus.INTERNAL_SERVER_ERROR;
}
