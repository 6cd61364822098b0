import type { Language } from '@kasvu/contracts';
import type { AnalysedTerm } from '../index/analyse-terms';
import { isEmptyWord } from '../index/common-roots';
import type { LanguageIndex } from '../index/language-index';
import { allRoots, lemmaSignatures, rootLists, signatureOf, stemSignature } from '../index/signature';
import type { WordKeys } from '../morphology/word-keys';
import { conjunctions } from '../text/stop-words';
import type { Token } from '../text/tokenise';
import { isActivity, isWhole, ordered, standsForLabel, type Words } from './agreement';
import { isLooseRoot, isLooseVerb } from './loose-roots';

/** How far a window's words may be from a label's: `phrase`, the same words; `forms`, other forms; `roots`, derivations too. */
export type Reach = 'phrase' | 'forms' | 'roots';

type Kind = AnalysedTerm['kind'];

/** Heads that name an organisation: a `siivousliike` is not what somebody can do. */
const organisations: ReadonlySet<string> = new Set('yhtiö yritys liike firma toimisto keskus konserni talo ketju'.split(' '));
const isAcronym = (text: string) => /^\p{Lu}{2,4}$/u.test(text);
const shortestTrunk = 5;

/** Whether a label may be taken as found in these words. What has common roots only has to be a compound, and the same one. */
function fits(index: LanguageIndex, term: AnalysedTerm, tokens: readonly Token[], sameWords: boolean): boolean {
  const [first] = tokens;
  if (first && tokens.length === 1 && first.surface.length < 2) return false;
  if (first && isAcronym(term.label) && first.text.replace(/:.*$/, '') !== term.label) return false;
  const allCommon = term.words.every((word) => word.roots.every((roots) => roots.every((root) => index.isCommon(root))));
  if (!allCommon) return true;
  const [only] = term.words;
  return sameWords && term.words.length === 1 && only !== undefined && Math.min(...only.roots.map((roots) => roots.length)) > 1;
}

/** Whether two words of a window have the same root: `hitsaus ja hitsaajat` is twice the same, not a longer name. */
function repeats(words: readonly WordKeys[]): boolean {
  const seen = new Set<string>();
  for (const word of words) {
    const roots = new Set(word.roots.flat());
    for (const root of roots) if (seen.has(root)) return true;
    for (const root of roots) seen.add(root);
  }
  return false;
}

/** The terms of one kind whose label is what the window says. Occupations need the same words, skills only the same roots. */
export function termsOfWindow(
  index: LanguageIndex,
  { tokens, words }: Words,
  kind: Kind,
  reach: Reach,
  byDictionary: boolean,
): AnalysedTerm[] {
  const found = new Set<AnalysedTerm>();
  const joined = tokens.some((token) => conjunctions.has(token.surface));
  const take = (positions: readonly number[] | undefined, sameWords: boolean, agreesWith: (term: AnalysedTerm) => boolean = () => true) => {
    for (const position of positions ?? []) {
      const term = index.terms[position];
      if (term && term.kind === kind && fits(index, term, tokens, sameWords) && agreesWith(term)) found.add(term);
    }
  };
  take(index.byPhrase.get(tokens.map((token) => token.surface).join(' ')), true);
  if (reach === 'phrase' || repeats(words)) return [...found];
  const joins = (term: AnalysedTerm) => !joined || term.phrase.split(' ').some((word) => conjunctions.has(word));
  if (isLooseVerb(words, index.language)) return [...found];
  if (byDictionary) for (const signature of lemmaSignatures(words)) take(index.byLemmas.get(signature), true, joins);
  else take(index.byStems.get(stemSignature(words)), true, joins);
  if (found.size > 0 || joined || reach !== 'roots' || kind === 'occupation') return [...found];
  const edges = [words[0], words[words.length - 1]];
  const emptyEdge = words.length > 1 && edges.some((word) => word && isEmptyWord(word.roots, index.language));
  const isPerson = () => isOccupation(index, words);
  const partly = new Set<AnalysedTerm>();
  for (const roots of emptyEdge ? allRoots(words) : rootLists(words, index.language)) {
    if (!byDictionary && roots.length === 1 && (roots[0]?.length ?? 0) < shortestTrunk) continue;
    if (roots.length === 1 && isLooseRoot(roots[0] ?? '', index.language)) continue;
    const sameCompound = tokens.length === 1 && roots.length > 1 && isActivity(roots[roots.length - 1] ?? '', words[0], index.language);
    const agrees = (term: AnalysedTerm) =>
      ordered(term, roots, { words, tokens }) && standsForLabel(term, roots, { words, tokens }, isPerson);
    take(index.byRootSignature.get(signatureOf(roots)), sameCompound, (term) => {
      if (!agrees(term)) return false;
      if (!isWhole(term, roots)) partly.add(term);
      return true;
    });
  }
  const whole = [...found].filter((term) => !partly.has(term));
  return whole.length > 0 ? whole : [...found];
}

/** Whether a single word is the name of an occupation. */
const isOccupation = (index: LanguageIndex, words: readonly WordKeys[]): boolean =>
  words.length === 1 &&
  lemmaSignatures(words).some((signature) =>
    index.byLemmas.get(signature)?.some((position) => index.terms[position]?.kind === 'occupation'),
  );

/**
 * Terms named by a part of a Finnish compound when none is named by the whole: its head (`putkihitsaaja` → hitsaus),
 * or its beginning (`hitsausinsinööri` → hitsaus, never an occupation). A single root must be a verb's.
 */
export function termsInCompound(index: LanguageIndex, token: Token, word: WordKeys, kind: Kind): AnalysedTerm[] {
  const language: Language = index.language;
  for (const roots of word.roots) {
    const pieces: string[][] = [];
    for (let start = 1; start < roots.length; start++) pieces.push(roots.slice(start));
    if (kind === 'skill' && !organisations.has(roots[roots.length - 1] ?? ''))
      for (let end = roots.length - 1; end > 0; end--) pieces.push(roots.slice(0, end));
    for (const piece of pieces) {
      const single = piece.length === 1 ? piece[0] : undefined;
      if (single !== undefined && (!word.verbs.includes(single) || isLooseRoot(single, language))) continue;
      if (piece.every((root) => index.isCommon(root))) continue;
      const part: WordKeys = { ...word, surface: piece.join(' '), roots: [piece] };
      const words: Words = { tokens: [token], words: [part] };
      const terms = rootLists([part], language).flatMap((list) =>
        (index.byRootSignature.get(signatureOf(list)) ?? []).flatMap((position) => {
          const term = index.terms[position];
          const agreed = term && term.kind === kind && endsAlike(term, token, kind) && ordered(term, list, words);
          return agreed && standsForLabel(term, list, words, () => false) && fits(index, term, [token], false) ? [term] : [];
        }),
      );
      if (terms.length > 0) return terms;
    }
  }
  return [];
}

/** A compound names an occupation only when it ends as the occupation's name does. */
const endsAlike = (term: AnalysedTerm, token: Token, kind: Kind): boolean =>
  kind === 'skill' || token.surface.endsWith(term.phrase.slice(-5));

/** Skills named by a part of a hyphenated word that is no Finnish word: `Java-kehittäjä` → Java, but not `Etelä-Suomi` → suomi. */
export function termsInHyphenated(index: LanguageIndex, token: Token, kind: Kind, isKnownWord: (word: string) => boolean): AnalysedTerm[] {
  if (kind === 'occupation' || token.parts.length < 2) return [];
  return token.parts
    .filter((part) => part.length > 1 && !isKnownWord(part))
    .flatMap((part) => index.byPhrase.get(part) ?? [])
    .flatMap((position) => {
      const term = index.terms[position];
      return term && term.kind === kind && term.words.every((word) => word.roots.flat().some((root) => !index.isCommon(root)))
        ? [term]
        : [];
    });
}
