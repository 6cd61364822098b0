import { languages } from '@kasvu/contracts';
import { conjunctions, disjunctions, isStopWord, parseSearch, type ResolvedConcept, type Token, tokenise } from '@kasvu/skills';
import { isSure } from './meant';

/** What the vocabulary takes words for, best first. */
export type Resolve = (text: string, options: { limit: number }) => ResolvedConcept[];

/** Words that mean something by themselves. */
export interface Reading {
  text: string;
  /** Best first; guesses only when nothing is sure; none when the vocabulary does not know the words. */
  concepts: ResolvedConcept[];
  /** `tai`, `eller` or `or` stands before it: this or what comes before is enough. */
  either: boolean;
}

/** So many concepts at most stand for words that are sure, and so many for a guess. */
const mostConcepts = 40;
const mostGuesses = 10;

/** So many words are read together at most; what is longer is read in so many parts, and the rest is left out. */
const mostTogether = 8;
const mostParts = 10;

/** Words side by side: tokens from `start` up to `end`. */
interface Run {
  start: number;
  end: number;
}

/**
 * Words as the vocabulary reads them: `hitsaus sorvaus` is two things, `projektin hallinta` one. What lies between known words is read by itself,
 * and what is not known stays words.
 */
export function readWords(text: string, resolve: Resolve): Reading[] {
  const tokens = tokenise(text);
  if (tokens.length > mostTogether) return readParts(text, evenRuns(tokens), tokens, resolve) ?? [{ text, concepts: [], either: false }];
  const resolved = resolve(text, { limit: mostConcepts });
  const sure = resolved.filter(isSure).map((concept) => ({ concept, run: runOf(concept.match.words, tokens) }));
  const runs = separateRuns(sure);
  const pieces = withGaps(runs, tokens);
  const [first] = pieces;
  if (!first || runs.length === 0)
    return [{ text, concepts: resolved.slice(0, sure.length > 0 ? mostConcepts : mostGuesses), either: false }];
  if (first.start === 0 && first.end === tokens.length) {
    const concepts = sure.filter(({ run }) => run.start === 0 && run.end === tokens.length).map(({ concept }) => concept);
    return [{ text, concepts, either: false }];
  }
  return readParts(text, pieces, tokens, resolve) ?? [{ text, concepts: sure.map(({ concept }) => concept), either: false }];
}

/** Each run read by itself; null when one would be something else by itself (`skill:1` out of `(skill:1)`). */
function readParts(text: string, runs: readonly Run[], tokens: readonly Token[], resolve: Resolve): Reading[] | null {
  const written = text.normalize('NFC');
  const texts = runs.map(({ start, end }) => written.slice(tokens[start]?.start, tokens[end - 1]?.end));
  if (!texts.every(isWords)) return null;
  return runs.flatMap(({ start }, index) => {
    const [first, ...others] = readWords(texts[index] ?? '', resolve);
    return first ? [{ ...first, either: disjunctions.has(tokens[start - 1]?.surface ?? '') }, ...others] : [];
  });
}

/** The tokens in runs of equal length. */
const evenRuns = (tokens: readonly Token[]): Run[] =>
  Array.from({ length: Math.min(mostParts, Math.ceil(tokens.length / mostTogether)) }, (_, nr) => ({
    start: nr * mostTogether,
    end: Math.min((nr + 1) * mostTogether, tokens.length),
  }));

/** Where the words of a match are, without conjunctions at their ends; all of the tokens when they are not found as they stand. */
function runOf(words: string, tokens: readonly Token[]): Run {
  const length = words.split(' ').length;
  const at = tokens.findIndex(
    (_, start) =>
      words ===
      tokens
        .slice(start, start + length)
        .map((token) => token.text)
        .join(' '),
  );
  const run = at < 0 ? { start: 0, end: tokens.length } : { start: at, end: at + length };
  return trimmed(run, tokens, ({ surface }) => conjunctions.has(surface));
}

/** The runs that are read apart: names before mere parts of names, long before short, none over another. */
function separateRuns(sure: readonly { concept: ResolvedConcept; run: Run }[]): Run[] {
  const isName = ({ match }: ResolvedConcept) => Number(match.how === 'exact' || match.how === 'lemma');
  const length = ({ start, end }: Run) => end - start;
  const best = [...sure].sort(
    (a, b) => isName(b.concept) - isName(a.concept) || length(b.run) - length(a.run) || a.run.start - b.run.start,
  );
  const chosen: Run[] = [];
  for (const { run } of best) {
    if (length(run) > 0 && chosen.every(({ start, end }) => run.end <= start || end <= run.start)) chosen.push(run);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/** The runs and what lies between them, without words that mean nothing by themselves. */
function withGaps(runs: readonly Run[], tokens: readonly Token[]): Run[] {
  const isFiller = ({ surface }: Token) => conjunctions.has(surface) || languages.some((language) => isStopWord(surface, language));
  const pieces: Run[] = [];
  let end = 0;
  for (const run of [...runs, { start: tokens.length, end: tokens.length }]) {
    pieces.push(trimmed({ start: end, end: run.start }, tokens, isFiller), run);
    end = run.end;
  }
  return pieces.filter(({ start, end: last }) => last > start);
}

/** A run without the tokens at its ends that do not count. */
function trimmed({ start, end }: Run, tokens: readonly Token[], counts: (token: Token) => boolean): Run {
  const kept = tokens.map((token, at) => ({ token, at })).filter(({ token, at }) => at >= start && at < end && !counts(token));
  return { start: kept[0]?.at ?? start, end: (kept.at(-1)?.at ?? start - 1) + 1 };
}

/** Whether a text is one term of words in the search language. */
function isWords(text: string): boolean {
  const [clause, ...others] = parseSearch(text);
  const [term, ...alternatives] = clause?.terms ?? [];
  return others.length + alternatives.length === 0 && clause?.mode === 'must' && term?.kind === 'words' && term.text === text;
}
