import type { Language, MatchReason } from '@kasvu/contracts';
import type { ResolvedConcept } from '../vocabulary';
import type { LanguageIndex } from './language-index';

/** Where each way of matching starts; a match adds less than the distance to the next. */
export const tierScore: Record<MatchReason['how'], number> = {
  exact: 1000,
  lemma: 900,
  roots: 700,
  stem: 600,
  prefix: 450,
  partial: 300,
  fuzzy: 100,
};

/** Matches found so far, the best one of each concept. */
export interface Hits {
  /** `closeness` from 0 to 1: how much of the label the words account for. */
  add(index: LanguageIndex, position: number, how: MatchReason['how'], closeness: number, words: string): void;
  merge(other: Hits, change: (hit: ResolvedConcept) => ResolvedConcept): void;
  readonly all: Iterable<ResolvedConcept>;
  readonly size: number;
  /** The best score so far. */
  readonly best: number;
}

/** What is looked for: concepts of one kind; labels of `language` win when otherwise equal. */
export interface Wanted {
  kind: ResolvedConcept['kind'];
  language?: Language;
}

/** @param wanted What to keep; everything when not given. */
export function createHits(wanted?: Wanted): Hits {
  const found = new Map<string, ResolvedConcept>();
  let best = 0;
  function keep(hit: ResolvedConcept): void {
    const key = `${hit.kind}:${hit.conceptId}`;
    const before = found.get(key);
    if (!before || before.score < hit.score) found.set(key, hit);
    if (hit.score > best) best = hit.score;
  }
  return {
    add(index, position, how, closeness, words) {
      const term = index.terms[position];
      if (!term || (wanted && term.kind !== wanted.kind)) return;
      const score =
        tierScore[how] +
        80 * Math.min(1.2, closeness) +
        (term.preferred ? 3 : 0) +
        (index.language === wanted?.language ? 2 : 0) -
        Math.min(2, term.label.length / 100);
      const { conceptId, kind, label, language } = term;
      keep({ conceptId, kind, score, match: { how, label, language, words } });
    },
    merge(other, change) {
      for (const hit of other.all) keep(change(hit));
    },
    get all() {
      return found.values();
    },
    get size() {
      return found.size;
    },
    get best() {
      return best;
    },
  };
}
