import type { Morphology } from '../morphology/create-morphology';
import type { WordKeys } from '../morphology/word-keys';
import { isStopWord } from '../text/stop-words';
import { normalisePhrase, tokenise } from '../text/tokenise';
import type { Term } from '../vocabulary';

/** A term with everything it is found by. Plain data: it can be stored and read back as JSON. */
export interface AnalysedTerm extends Term {
  /** The label for comparing as a whole, without its qualifier. */
  phrase: string;
  /** The meaningful words of the label. */
  words: WordKeys[];
  /** The words of a qualifier in brackets: `Java (tietokoneohjelmointi)`. */
  qualifiers: WordKeys[];
}

const qualifier = /\(([^()]*)\)/g;

function keysOf(text: string, term: Term, morphology: Morphology): WordKeys[] {
  const all = tokenise(text);
  const meaningful = all.filter((token) => !isStopWord(token.surface, term.language));
  return (meaningful.length > 0 ? meaningful : all).map((token) => morphology.keys(token.surface, term.language));
}

/** Analyses the words of every term: the slow part of building an index, so its answer may be stored and passed in again. */
export function analyseTerms(terms: readonly Term[], morphology: Morphology): AnalysedTerm[] {
  return terms.map((term) => {
    const bare = term.label.replace(qualifier, ' ').trim();
    const core = bare === '' ? term.label : bare;
    const inBrackets = bare === '' ? '' : [...term.label.matchAll(qualifier)].map((match) => match[1]).join(' ');
    return {
      conceptId: term.conceptId,
      kind: term.kind,
      language: term.language,
      label: term.label,
      preferred: term.preferred,
      phrase: normalisePhrase(core),
      words: keysOf(core, term, morphology),
      qualifiers: keysOf(inBrackets, term, morphology),
    };
  });
}
