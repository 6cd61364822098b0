import { type ClauseMode, longestSearch, type MatchReason, type SearchClause } from '@kasvu/contracts';
import { type Clause, formatClause, formatSearch, formatTerm, parseSearch, type ResolvedConcept, type SearchTerm } from '@kasvu/skills';
import { type SearchTarget, type TargetClause, targetOfConcepts } from '../../platform/sql/search-target';
import type { ConceptTree } from './concept-tree';
import { isSure } from './meant';
import { readWords, type Resolve } from './read-words';

/** A skill or occupation asked for; `match` is null when it was by its id. */
export interface AskedConcept {
  id: number;
  match: MatchReason | null;
}

export interface UnderstoodTerm {
  term: SearchTerm;
  /** Best first. */
  concepts: AskedConcept[];
  /** Skills and occupations narrower than these, which count too. */
  narrower: number[];
  /** Whether texts are searched for the words: the vocabulary does not know them, or only guesses. */
  inTexts: boolean;
}

/** A clause of a search with what it was taken to mean. */
export interface UnderstoodClause {
  mode: ClauseMode;
  terms: UnderstoodTerm[];
}

/** What a search is understood by. */
export interface SearchVocabulary {
  resolve: Resolve;
  tree: ConceptTree;
}

/** So much of a search is understood; the rest is left out. */
const mostClauses = 20;
const mostTerms = 20;
const mostNarrower = 500;

/** Reads a search in the search language and takes it for skills and occupations as far as the vocabulary knows the words. */
export function understandSearch(text: string, vocabulary: SearchVocabulary, narrower: boolean): UnderstoodClause[] {
  const termOf = (term: SearchTerm, concepts: AskedConcept[], sure: boolean): UnderstoodTerm => ({
    term,
    concepts,
    narrower:
      narrower && sure
        ? vocabulary.tree.narrowerOf(
            concepts.map(({ id }) => id),
            mostNarrower,
          )
        : [],
    inTexts: term.kind === 'phrase' || (term.kind === 'words' && !sure),
  });
  const read = (term: SearchTerm): { term: UnderstoodTerm; either: boolean }[] => {
    if (term.kind === 'phrase') return [{ term: termOf(term, [], false), either: false }];
    if (term.kind !== 'words') return [{ term: termOf(term, [{ id: term.id, match: null }], true), either: false }];
    return readWords(term.text, (words, options) => vocabulary.resolve(words, options)).map((reading) => ({
      term: termOf({ kind: 'words', text: reading.text }, reading.concepts.map(askedFor), reading.concepts.some(isSure)),
      either: reading.either,
    }));
  };
  const clauses = parseSearch(text)
    .slice(0, mostClauses)
    .flatMap((clause) => parted(clause, clause.terms.slice(0, mostTerms).flatMap(read).slice(0, mostTerms)))
    .slice(0, mostClauses);
  const tooLong = clauses.findIndex((_, at) => canonicalSearch(clauses.slice(0, at + 1)).length > longestSearch);
  return tooLong < 0 ? clauses : clauses.slice(0, tooLong);
}

const askedFor = ({ conceptId, match }: ResolvedConcept): AskedConcept => ({ id: conceptId, match });

/** Several things in one term are a clause each; in a clause with alternatives, or joined by `or`, they are alternatives. */
function parted({ mode, terms }: Clause, read: readonly { term: UnderstoodTerm; either: boolean }[]): UnderstoodClause[] {
  const clauses: UnderstoodClause[] = [];
  for (const { term, either } of read) {
    const last = clauses.at(-1);
    if (last && (terms.length > 1 || either)) last.terms.push(term);
    else clauses.push({ mode, terms: [term] });
  }
  return clauses;
}

/** The same in the search language again. */
const spoken = ({ mode, terms }: UnderstoodClause): Clause => ({ mode, terms: terms.map(({ term }) => term) });
export const canonicalSearch = (clauses: readonly UnderstoodClause[]): string => formatSearch(clauses.map(spoken));

/** What the database is asked. A search that asks for nothing finds nothing. */
export function targetOf(clauses: readonly UnderstoodClause[]): SearchTarget {
  const texts = (kind: 'words' | 'phrase', terms: readonly UnderstoodTerm[]) =>
    terms.flatMap(({ term }) => (term.kind === kind ? [term.text] : []));
  const target = clauses.map(({ mode, terms }): TargetClause => {
    const asked = terms.flatMap(({ concepts }) => concepts.map(({ id }) => id));
    return {
      mode,
      conceptIds: [...new Set([...asked, ...terms.flatMap(({ narrower }) => narrower)])],
      words: texts(
        'words',
        terms.filter(({ inTexts }) => inTexts),
      ),
      phrases: texts('phrase', terms),
      names: [...texts('words', terms), ...texts('phrase', terms)],
    };
  });
  return target.length > 0 ? target : targetOfConcepts([]);
}

/** What each clause was taken to mean, for who asked; `name` gives what a skill or occupation is called. */
export const describeClauses = (
  clauses: readonly UnderstoodClause[],
  name: (concept: AskedConcept) => SearchClause['terms'][number]['concepts'],
): SearchClause[] =>
  clauses.map((clause) => ({
    mode: clause.mode,
    text: formatClause(spoken(clause)),
    terms: clause.terms.map(({ term, concepts, narrower }) => ({
      text: formatTerm(term),
      as: term.kind === 'phrase' ? 'phrase' : term.kind === 'words' && concepts.length === 0 ? 'words' : 'concepts',
      concepts: concepts.flatMap(name),
      narrower: narrower.length,
    })),
  }));
