import type { Language } from '../vocabulary.ts';
import { type Concept, titleOf } from './concept.ts';

/** A concept found, with the label that matched. */
export interface Hit {
  concept: Concept;
  label: string;
}

function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function labelsOf(concept: Concept, language: Language): string[] {
  return [titleOf(concept, language), ...(concept.alternativeLabels[language] ?? [])];
}

/** How well a label fits: 3 the same, 2 begins with it, 1 holds every word, 0 not at all. */
function fit(label: string, wanted: string): number {
  const name = folded(label);
  if (name === wanted) return 3;
  if (name.startsWith(wanted)) return 2;
  return wanted.split(/\s+/).every((word) => name.includes(word)) ? 1 : 0;
}

/**
 * Concepts whose preferred or alternative label, or description, in the language holds every word of the text; accents do
 * not matter. Best first. An empty text finds everything.
 */
export function findConcepts(concepts: readonly Concept[], text: string, language: Language): Hit[] {
  const wanted = folded(text.trim());
  if (wanted === '') return concepts.map((concept) => ({ concept, label: titleOf(concept, language) }));
  const scored: (Hit & { score: number })[] = [];
  for (const concept of concepts) {
    const best = labelsOf(concept, language)
      .map((label) => ({ label, score: fit(label, wanted) }))
      .reduce((one, other) => (other.score > one.score ? other : one));
    const score = best.score > 0 ? best.score : fit(concept.description[language] ?? '', wanted) > 0 ? 0.5 : 0;
    if (score > 0) scored.push({ concept, label: best.label, score });
  }
  return scored.sort((one, other) => other.score - one.score);
}
