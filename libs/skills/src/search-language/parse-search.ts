import type { ClauseMode } from '@kasvu/contracts';
import type { Clause, SearchTerm } from './search-term';

/** Operator words, in capitals so that no name is mistaken for one. */
export const operatorWords: ReadonlyMap<string, 'and' | 'or' | 'not'> = new Map([
  ['AND', 'and'],
  ['JA', 'and'],
  ['OCH', 'and'],
  ['OR', 'or'],
  ['TAI', 'or'],
  ['ELLER', 'or'],
  ['NOT', 'not'],
  ['EI', 'not'],
  ['INTE', 'not'],
]);

type Piece = { is: 'and' | 'or' | 'not' | 'nice' } | { is: 'term'; term: SearchTerm } | { is: 'word'; text: string };

/** A quoted phrase (an open quote reaches to the end) or a word, each with the sign before it; or a comma or semicolon. */
const pieces = /([-~]?)"([^"]*)"?|[,;]|[^\s",;]+/gu;
const concept = /^(skill|occupation):(\d{1,9})$/;

const modeOf = (sign: string): Piece => ({ is: sign === '-' ? 'not' : 'nice' });

function pieceOf(text: string): Piece[] {
  if (text === ',' || text === ';') return [{ is: 'and' }];
  const operator = operatorWords.get(text);
  if (operator) return [{ is: operator }];
  // A sign alone is a dash between two things: `Hitsaaja - Vantaa`.
  if (text === '-' || text === '~') return [{ is: 'and' }];
  const [sign] = text;
  if (sign === '-' || sign === '~') return [modeOf(sign), ...pieceOf(text.slice(1))];
  const [, kind, id] = concept.exec(text) ?? [];
  if (kind === 'skill' || kind === 'occupation') return [{ is: 'term', term: { kind, id: Number(id) } }];
  return [{ is: 'word', text }];
}

function* split(text: string): Generator<Piece> {
  for (const [piece, sign, quoted] of text.normalize('NFC').matchAll(pieces)) {
    const words = quoted?.replace(/\s+/gu, ' ').trim();
    if (words === undefined) yield* pieceOf(piece);
    else if (words) yield* [...(sign ? [modeOf(sign)] : []), { is: 'term' as const, term: { kind: 'phrase' as const, text: words } }];
  }
}

/**
 * Reads a search in the search language (docs/search.md). Every text is one: what makes no sense is left out, nothing is refused.
 *
 * `hitsaus, ~robotit, -yötyö`: must, nice, not. `sorvaus OR jyrsintä`: either. `"tig 141"`: as it stands. `skill:12`: by id. Words side by side are one term;
 * a comma, `AND`, a sign, a quote or an id ends it.
 */
export function parseSearch(text: string): Clause[] {
  const clauses: Clause[] = [];
  let mode: ClauseMode = 'must';
  let words: string[] = [];
  let joined = false;

  const add = (term: SearchTerm) => {
    const last = clauses[clauses.length - 1];
    if (joined && last) last.terms.push(term);
    else clauses.push({ mode, terms: [term] });
    mode = 'must';
    joined = false;
  };
  const endWords = () => {
    if (words.length > 0) add({ kind: 'words', text: words.join(' ') });
    words = [];
  };

  for (const piece of split(text)) {
    if (piece.is === 'word') {
      words.push(piece.text);
      continue;
    }
    endWords();
    if (piece.is === 'term') add(piece.term);
    else if (piece.is === 'or') joined = clauses.length > 0;
    else if (piece.is === 'and') [mode, joined] = ['must', false];
    else [mode, joined] = [piece.is, false];
  }
  endWords();
  return clauses;
}
