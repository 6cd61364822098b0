import { foldAllDiacritics } from './fold';

/** Abbreviations of legal forms, and their words, as they stand before or after a name. */
const legalForms = new Set(
  (
    'oy ab oyj abp publ ky kb ay tmi ry rf rs sr osk anl ltd plc inc llc gmbh ' +
    'osakeyhtio aktiebolag kommandiittiyhtio kommanditbolag osuuskunta andelslag toiminimi firma'
  ).split(' '),
);
const conjunctions = new Set(['ja', 'och', 'and']);

/**
 * A company's name as it is compared: without legal form, case, punctuation and diacritics, without who keeps its post (`c/o`), and
 * whichever way it says "and". A name of nothing but legal forms stays as it is.
 */
export function normaliseCompanyName(name: string): string {
  const [own = '', keeper = ''] = foldAllDiacritics(name).split(/\bc\s*\/\s*o\b/);
  const words = wordsOf((own.trim() || keeper).replace(/\bt:mi\b/g, 'tmi').replaceAll('&', ' ja ')).filter(
    (word) => !conjunctions.has(word),
  );
  const isName = (word: string) => !legalForms.has(word);
  const named = words.slice(words.findIndex(isName), words.findLastIndex(isName) + 1);
  return (named.length > 0 ? named : words).join(' ');
}

/** A title as it is compared: its words, without case, punctuation and diacritics. */
export const normaliseTitle = (title: string): string => wordsOf(foldAllDiacritics(title)).join(' ');

const wordsOf = (folded: string) => folded.replace(/['’´`]/g, '').match(/[\p{Letter}\p{Number}+#]+/gu) ?? [];
