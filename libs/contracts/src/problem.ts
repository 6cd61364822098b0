import { z } from 'zod';

/** What can go wrong, as a stable code a client may switch on. */
export const problemCodes = [
  'invalid-request',
  'unauthenticated',
  'forbidden',
  'notice-not-accepted',
  'csrf',
  'conflict',
  'identity-not-available',
  'small-group',
  'not-found',
  'method-not-allowed',
  'too-large',
  'too-many-requests',
  'unavailable',
  'internal',
] as const;

/** The body of every error answer, `application/problem+json` (RFC 9457). */
export const problemSchema = z
  .object({
    type: z.string().describe('URI reference of the kind of problem'),
    title: z.string(),
    status: z.int(),
    code: z.enum(problemCodes),
    detail: z.string().optional(),
    errors: z
      .array(z.object({ field: z.string(), reason: z.string() }))
      .optional()
      .describe('Each offending field with the reason'),
    current: z.unknown().optional().describe('On a conflict of versions: what is held now'),
    traceId: z.string().describe('Find this request in the logs by it'),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problemSchema>;
export type ProblemCode = Problem['code'];
