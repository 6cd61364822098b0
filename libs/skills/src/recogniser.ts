import type { Language } from '@kasvu/contracts';
import type { LanguageIndex } from './index/language-index';
import { guessLanguages } from './recognise/guess-language';
import { segmentsOf } from './recognise/clauses';
import { type Reach, termsInCompound, termsInHyphenated, termsOfWindow } from './recognise/window-terms';
import { isStopWord } from './text/stop-words';
import { type Token, tokenise } from './text/tokenise';
import type { RecognisedConcept, Term } from './vocabulary';
import type { VocabularyIndex } from './vocabulary-index';

/** A text to look into. `language` is null where the source does not say. */
export interface TextField {
  field: string;
  text: string;
  language: Language | null;
}

export interface Recogniser {
  /** Skills and occupations named in the texts, each at most once a field, in the order of the texts. */
  recognise(fields: readonly TextField[]): RecognisedConcept[];
}

const longestWindow = 5;
const shortestForeign = 4;
const kinds: readonly Term['kind'][] = ['skill', 'occupation'];

/**
 * Finds the vocabulary's concepts in texts: at each word the longest run of words that is a label, by base forms and
 * roots; parts of words are never looked at, parts of compounds are. What a text says is not required is left out.
 */
export function createRecogniser(vocabulary: VocabularyIndex): Recogniser {
  const { morphology, languages: indexes } = vocabulary;
  const finnishByDictionary = morphology.describe().finnish === 'voikko';
  const isKnownWord = (word: string) => finnishByDictionary && morphology.keys(word, 'fi').known;
  const isKnownFinnish = (token: Token) => isKnownWord(token.surface);

  /** How freely labels of a language are looked for in a text: foreign words only as they stand. */
  function reachIn(index: LanguageIndex, tokens: readonly Token[], likely: readonly Language[]): Reach | null {
    if (likely.includes(index.language)) return 'roots';
    if (tokens.every((token) => token.surface.length < shortestForeign))
      return tokens.every((token) => /^\p{Lu}/u.test(token.text)) ? 'phrase' : null;
    if (index.language === 'fi')
      return tokens.every(isKnownFinnish) && !likely.some((language) => knownIn(language, tokens)) ? 'roots' : 'phrase';
    return likely.includes('fi') && tokens.some(isKnownFinnish) ? null : 'phrase';
  }

  const knownIn = (language: Language, tokens: readonly Token[]) =>
    indexes.some((index) => index.language === language && tokens.some((token) => index.byWord.has(token.surface)));

  function termsAt(tokens: readonly Token[], likely: readonly Language[], kind: Term['kind']): Term[] {
    const terms: Term[] = [];
    for (const index of indexes) {
      const { language } = index;
      const reach = reachIn(index, tokens, likely);
      if (!reach) continue;
      if (isStopWord(tokens[0]?.surface ?? '', language) || isStopWord(tokens[tokens.length - 1]?.surface ?? '', language)) continue;
      const words = tokens.filter((token) => !isStopWord(token.surface, language)).map((token) => morphology.keys(token.surface, language));
      const byDictionary = language === 'fi' && finnishByDictionary;
      const whole = termsOfWindow(index, { tokens, words }, kind, reach, byDictionary);
      terms.push(...whole);
      const [token] = tokens;
      const [word] = words;
      if (whole.length === 0 && tokens.length === 1 && token) terms.push(...termsInHyphenated(index, token, kind, isKnownWord));
      if (whole.length === 0 && byDictionary && reach === 'roots' && tokens.length === 1 && token && word) {
        terms.push(...termsInCompound(index, token, word, kind));
      }
    }
    return terms;
  }

  function inField({ field, text, language }: TextField): RecognisedConcept[] {
    const normal = text.normalize('NFC');
    const tokens = tokenise(normal);
    const likely = language ? [language] : guessLanguages(tokens, indexes, morphology);
    const found = new Map<string, RecognisedConcept>();
    for (const segment of segmentsOf(normal, tokens)) {
      if (segment.negated) continue;
      for (const kind of kinds) {
        for (let start = 0; start < segment.tokens.length;) {
          let taken = 1;
          for (let length = Math.min(longestWindow, segment.tokens.length - start); length > 0; length--) {
            const window = segment.tokens.slice(start, start + length);
            const terms = termsAt(window, likely, kind);
            if (terms.length === 0) continue;
            const words = normal.slice(window[0]?.start, window[window.length - 1]?.end).replaceAll('\u00ad', '');
            for (const term of terms) {
              const key = `${kind}:${term.conceptId}`;
              if (!found.has(key)) found.set(key, { conceptId: term.conceptId, kind, field, words, language: term.language });
            }
            taken = length;
            break;
          }
          start += taken;
        }
      }
    }
    return [...found.values()];
  }

  return { recognise: (fields) => fields.flatMap(inField) };
}
