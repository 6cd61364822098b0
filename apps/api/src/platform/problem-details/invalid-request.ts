import type { StandardSchemaV1 } from '@standard-schema/spec';
import { HttpException, HttpStatus } from '@nestjs/common';

export interface FieldError {
  field: string;
  reason: string;
}

/** A request that cannot be answered as asked; names each field with the reason. */
export class InvalidRequest extends HttpException {
  constructor(readonly errors: FieldError[]) {
    super('The request is not valid.', HttpStatus.BAD_REQUEST);
  }

  /** From what a contract schema says of the parameters. */
  static fromIssues(issues: readonly StandardSchemaV1.Issue[]): InvalidRequest {
    return new InvalidRequest(issues.flatMap(fieldErrors));
  }
}

function fieldErrors(issue: StandardSchemaV1.Issue): FieldError[] {
  const path = (issue.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part));
  const unknown = (issue as { keys?: string[] }).keys;
  if (unknown) return unknown.map((key) => ({ field: [...path, key].join('.'), reason: 'There is no such parameter' }));
  return [{ field: path.filter((part) => !/^\d+$/.test(part)).join('.'), reason: issue.message }];
}
