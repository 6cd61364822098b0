import type { ResolvedConcept } from '@kasvu/skills';

const sure: ReadonlySet<ResolvedConcept['match']['how']> = new Set(['exact', 'lemma', 'roots', 'stem']);

/** Whether the keyword is a name of the concept, as it stands or inflected; otherwise it is a guess: a beginning, a part, a misspelling. */
export const isSure = ({ match }: ResolvedConcept) => sure.has(match.how);
