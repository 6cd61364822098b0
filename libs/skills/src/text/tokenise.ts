import { foldCase } from './fold';

/** One word of a text. */
export interface Token {
  /** The word as written, without soft hyphens. */
  text: string;
  /** The word for comparing: lower case, without a case ending set off by a colon (`SQL:n` → `sql`). */
  surface: string;
  /** Where the word starts and ends in the text in its NFC form. */
  start: number;
  end: number;
  /** The parts of a hyphenated word, folded: `MIG-hitsaus` → `mig`, `hitsaus`; otherwise empty. */
  parts: string[];
}

const letters = String.raw`[\p{L}\p{M}\p{N}\u00ad]`;
const pattern = new RegExp(
  [
    String.raw`\.NET(?!${letters})`,
    // C++ (C+ while it is being typed), C#, Node.js, ASP.NET, each with a case ending after a colon: C++:n
    String.raw`[\p{L}\p{N}]${letters}*(?:\.(?:js|net|io)(?!${letters})|\+\+?|#)(?::\p{Ll}{1,6})?`,
    // words, hyphenated words, possessives, case endings after a colon
    String.raw`[\p{L}\p{N}]${letters}*(?:[-‐‑][\p{L}\p{N}]${letters}*)*(?:['’]\p{L}{1,3}(?!${letters}))?(?::\p{Ll}{1,6}(?!${letters}))?`,
  ].join('|'),
  'giu',
);

function surfaceOf(word: string): string {
  const bare = word.replace(/:\p{Ll}{1,6}$/u, '').replace(/['’]s$/i, '');
  return foldCase(bare).replace(/[‐‑]/g, '-');
}

/** Splits a text into words with their places. Slashes, commas and dashes separate; hyphens inside a word do not. */
export function tokenise(text: string): Token[] {
  const normal = text.normalize('NFC');
  const tokens: Token[] = [];
  for (const match of normal.matchAll(pattern)) {
    const written = match[0];
    const surface = surfaceOf(written);
    if (surface === '') continue;
    tokens.push({
      text: written.replaceAll('\u00ad', ''),
      surface,
      start: match.index,
      end: match.index + written.length,
      parts: surface.includes('-') ? surface.split('-') : [],
    });
  }
  return tokens;
}

/** The words of a text in one form for comparing whole labels: `C++ / Node.js` → `c++ node.js`. */
export function normalisePhrase(text: string): string {
  return tokenise(text)
    .map((token) => token.surface)
    .join(' ');
}
