import type { Problem, ProblemCode } from '@kasvu/contracts';

/** `offline`: no answer came at all. */
export type ProblemKind = ProblemCode | 'offline';

/** Why a request to the API failed, in the codes of the contract. */
export class ApiProblem extends Error {
  constructor(
    readonly kind: ProblemKind,
    readonly problem: Problem | null = null,
    options?: ErrorOptions,
  ) {
    super(problem?.detail ?? problem?.title ?? kind, options);
    this.name = 'ApiProblem';
  }
}

/** The problem an answer tells, or the one its status means when it tells none (a proxy's page, say). */
export async function problemOf(response: Response): Promise<ApiProblem> {
  if (response.headers.get('content-type')?.includes('application/problem+json')) {
    const problem = (await response.json()) as Problem;
    return new ApiProblem(problem.code, problem);
  }
  return new ApiProblem(kindOfStatus(response.status));
}

function kindOfStatus(status: number): ProblemKind {
  if (status === 401) return 'unauthenticated';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not-found';
  if (status === 413) return 'too-large';
  if (status === 429) return 'too-many-requests';
  if (status >= 502 && status <= 504) return 'unavailable';
  return status < 500 ? 'invalid-request' : 'internal';
}
