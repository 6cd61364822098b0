import { ApiProblem } from './api-problem';

/** What is held now, when a change was refused because somebody else had changed it meanwhile; null when it failed for another reason. */
export function heldNow<T>(error: unknown): T | null {
  if (!(error instanceof ApiProblem) || error.kind !== 'conflict') return null;
  return (error.problem?.current as T | undefined) ?? null;
}
