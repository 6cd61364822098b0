import type { ResolvedConcept } from '@kasvu/skills';

const sure: ReadonlySet<ResolvedConcept['match']['how']> = new Set(['exact', 'lemma', 'roots', 'stem']);

/** What a keyword means: guesses (beginnings, parts, misspellings) count only when it has no sure meaning. */
export function meant(resolved: ResolvedConcept[]): ResolvedConcept[] {
  const certain = resolved.filter(isSure);
  return certain.length > 0 ? certain : resolved;
}

/** Whether the keyword is a name of the concept, as it stands or inflected. */
export const isSure = ({ match }: ResolvedConcept) => sure.has(match.how);
