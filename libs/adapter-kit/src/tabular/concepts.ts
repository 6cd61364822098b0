import { conceptUriSchema, type conceptOrigins } from '@kasvu/contracts';
import type { ConceptFinder } from '../adapter';

export interface FoundConcept {
  uri: string;
  origin: (typeof conceptOrigins)[number];
}

/** What a cell's word names: a URI is taken as `stated`, anything else is looked up and `suggested`. The words themselves go no further. */
export function conceptsOf(word: string, kind: 'skill' | 'occupation', concepts: ConceptFinder): FoundConcept[] {
  if (conceptUriSchema.safeParse(word).success) return kindOf(word) === kind ? [{ uri: word, origin: 'stated' }] : [];
  return concepts.find(word).flatMap((found) => (found.kind === kind ? [{ uri: found.uri, origin: 'suggested' as const }] : []));
}

function kindOf(uri: string): 'skill' | 'occupation' {
  return /[/:]skill[/:]/.test(uri) ? 'skill' : 'occupation';
}

/** Each concept once; how it was stated goes before how it was suggested. */
export function eachOnce<Concept extends FoundConcept>(concepts: readonly Concept[]): Concept[] {
  const byUri = new Map<string, Concept>();
  for (const concept of concepts) {
    if (byUri.get(concept.uri)?.origin !== 'stated') byUri.set(concept.uri, concept);
  }
  return [...byUri.values()];
}
