import type { Language } from '@kasvu/contracts';
import type { AnalysedTerm } from '../index/analyse-terms';
import { isEmptyRoot } from '../index/common-roots';
import { allRoots } from '../index/signature';
import type { WordKeys } from '../morphology/word-keys';
import type { Token } from '../text/tokenise';

/** Words of a text: as they stand, and the meaningful ones by their keys. */
export interface Words {
  tokens: readonly Token[];
  words: readonly WordKeys[];
}

const isVerb = (word: WordKeys | undefined): boolean => word?.lemmas.some((lemma) => word.verbs.includes(lemma)) ?? false;

/** Whether the roots come in this order in a list of roots. */
function follows(list: readonly string[], roots: readonly string[]): boolean {
  let at = 0;
  for (const root of list) if (root === roots[at]) at++;
  return at === roots.length;
}

/**
 * Order is meaning: `työyhteisö` is not `yhteisötyö`, `room cleaners` are not `clean room work`. Another order stands for the same only
 * by a verb before its object (`korjaat autoja`: autojen korjaus) or by a preposition (`planning of routes`: route planning).
 */
export function ordered(term: AnalysedTerm, roots: readonly string[], { words, tokens }: Words): boolean {
  if (allRoots(term.words).some((list) => follows(list, roots))) return true;
  return term.language === 'fi' ? words.length > 1 && isVerb(words[0]) : tokens.length > words.length;
}

/** Whether a compound with this last root is something that is done: `lähihoitaja`, `sosiaalityöntekijä`. */
export const isActivity = (root: string, word: WordKeys | undefined, language: Language): boolean =>
  root === 'työ' || (word !== undefined && word.verbs.includes(root) && !isEmptyRoot(root, language));

/** Whether the roots are all that a label consists of, in one of its readings. */
export const isWhole = (term: AnalysedTerm, roots: readonly string[]): boolean =>
  allRoots(term.words).some((list) => list.every((root) => roots.includes(root)));

const englishActivity = /(?:ing|ion|ment|er|or)s?$/;
const finnishWork: ReadonlySet<string> = new Set(['työ', 'tehtävä', 'tehdä', 'toimi', 'toiminta']);
const genitive = /(?<!ne)n$/;

/**
 * Whether words that are only a part of a label stand for it. `siivous` is what `siivoustyö` is, but an airport is not airport work: a label
 * of work is named by an activity, or by the person whose work it is. A label's adjective (`kulttuurinen osaaminen`) never stands for it.
 * @param isPerson Whether the words are an occupation's name.
 */
export function standsForLabel(term: AnalysedTerm, roots: readonly string[], { words, tokens }: Words, isPerson: () => boolean): boolean {
  if (isWhole(term, roots)) return true;
  const left = term.words.flatMap((word) => word.roots.flat()).filter((root) => !roots.includes(root));
  if (term.language === 'en') return !left.includes('work') || englishActivity.test(tokens[tokens.length - 1]?.surface ?? '');
  if (term.language === 'sv') return true;
  const [modifier, head] = term.words.slice(-2);
  const headIsLeftOut = head?.roots.every((list) => list.every((root) => !roots.includes(root)));
  if (modifier && headIsLeftOut && !genitive.test(modifier.surface)) return false;
  if (!left.some((root) => finnishWork.has(root)) || roots.some((root) => finnishWork.has(root))) return true;
  const last = words[words.length - 1];
  const verbs = [...words, ...term.words].flatMap((word) => word.verbs);
  return last === undefined || !last.known || verbs.includes(roots[roots.length - 1] ?? '') || isPerson();
}
