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

/** What is known of a concept found: its best match, and what its other matches tell. */
interface Found {
  hit: ResolvedConcept;
  /** Whether one of its labels is all that was asked for, no less and no more. */
  named: boolean;
  /** Whether its preferred label in some language was found. */
  preferred: boolean;
}

/** Matches found so far, the best one of each concept. */
export interface Hits {
  /** `closeness` from 0 to 1: how much of the label the words account for; from `wholeLabel` on, all of it. */
  add(index: LanguageIndex, position: number, how: MatchReason['how'], closeness: number, words: string): void;
  /** Whether a term is of the kind looked for. */
  wants(index: LanguageIndex, position: number): boolean;
  merge(other: Hits, change: (hit: ResolvedConcept) => ResolvedConcept): void;
  /**
   * When something is named by the words, leaves out what merely has them within an alternative name: `kirjanpito` is
   * bookkeeping, and not stock control for its `varastokirjanpito`.
   */
  dropMentions(): void;
  readonly found: ReadonlyMap<string, Found>;
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

/** The closeness from which on the words account for the whole label. */
export const wholeLabel = 0.95;

/** @param wanted What to keep; everything when not given. */
export function createHits(wanted?: Wanted): Hits {
  const found = new Map<string, Found>();
  let best = 0;
  function keep({ hit, named, preferred }: Found): void {
    const key = `${hit.kind}:${hit.conceptId}`;
    const before = found.get(key);
    found.set(key, {
      hit: before && before.hit.score >= hit.score ? before.hit : hit,
      named: named || before?.named === true,
      preferred: preferred || before?.preferred === true,
    });
    if (hit.score > best) best = hit.score;
  }
  const wants = (index: LanguageIndex, position: number) => !wanted || index.terms[position]?.kind === wanted.kind;
  return {
    found,
    wants,
    add(index, position, how, closeness, words) {
      const term = index.terms[position];
      if (!term || !wants(index, position)) return;
      const score =
        tierScore[how] +
        80 * Math.min(1.2, closeness) +
        (term.preferred ? 3 : 0) +
        (index.language === wanted?.language ? 2 : 0) -
        Math.min(2, term.label.length / 100);
      const { conceptId, kind, label, language } = term;
      const hit = { conceptId, kind, score, match: { how, label, language, words } };
      keep({ hit, named: how !== 'prefix' && closeness >= wholeLabel, preferred: term.preferred });
    },
    merge(other, change) {
      for (const { hit, ...rest } of other.found.values()) keep({ hit: change(hit), ...rest });
    },
    dropMentions() {
      if (![...found.values()].some(({ named }) => named)) return;
      for (const [key, { named, preferred }] of found) if (!named && !preferred) found.delete(key);
    },
    get all() {
      return [...found.values()].map(({ hit }) => hit);
    },
    get size() {
      return found.size;
    },
    get best() {
      return best;
    },
  };
}
