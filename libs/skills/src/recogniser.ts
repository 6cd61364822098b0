import type { Language } from '@kasvu/contracts';
import type { LanguageIndex } from './index/language-index';
import { isRequirement } from './recognise/appreciation';
import { guessLanguages } from './recognise/guess-language';
import { type Segment, segmentsOf } from './recognise/clauses';
import { createEmployerTest } from './recognise/employer';
import { sectionsOf } from './recognise/sections';
import { type Reach, termsInCompound, termsInHyphenated, termsOfWindow } from './recognise/window-terms';
import { conjunctions, isStopWord } from './text/stop-words';
import { type Token, tokenise } from './text/tokenise';
import type { RecognisedConcept, Term } from './vocabulary';
import type { VocabularyIndex } from './vocabulary-index';

/** A text to look into. `language` is null where the source does not say. */
export interface TextField {
  field: string;
  text: string;
  language: Language | null;
}

/** What a text is for: a vacancy `asks`, a study `teaches`, a person `tells`. */
export type TextPurpose = 'asks' | 'teaches' | 'tells';

export interface Recogniser {
  /**
   * Skills and occupations asked for (taught, told of) in the texts, each at most once a field, in the order of the texts.
   * Left out is what a text says is not required, and what stands under headings of benefits, the employer and how to apply;
   * of studies also what is required of those who come.
   */
  recognise(fields: readonly TextField[], purpose?: TextPurpose): RecognisedConcept[];
}

const longestWindow = 5;
const shortestForeign = 4;
const kinds: readonly Term['kind'][] = ['skill', 'occupation'];
/** Where nothing is looked for, by what a text is for. */
const passedOver: Record<TextPurpose, ReadonlySet<Segment['section']>> = {
  asks: new Set(['heading', 'aside']),
  teaches: new Set(['heading', 'aside', 'requirements', 'appreciated']),
  tells: new Set(),
};
/** Forms of "to be": what stands before and after them is no name together. */
const copulas: ReadonlySet<string> = new Set('on ovat ole oli är var is are was'.split(' '));

/**
 * Finds the vocabulary's concepts in texts: at each word the longest run of words that is a label, by base forms and
 * roots; parts of words are never looked at, parts of compounds are.
 * @param ignores What is found is not taken when this says so.
 */
export function createRecogniser(vocabulary: VocabularyIndex, ignores: (found: RecognisedConcept) => boolean = () => false): Recogniser {
  const { morphology, languages: indexes } = vocabulary;
  const finnishByDictionary = morphology.describe().finnish === 'voikko';
  const isKnownWord = (word: string) => finnishByDictionary && morphology.keys(word, 'fi').known;
  const isKnownFinnish = (token: Token) => isKnownWord(token.surface);
  const isOfEmployer = createEmployerTest(morphology);

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

  /** The terms at the beginning of these tokens, by the longest run that has any. */
  function longestAt(tokens: readonly Token[], likely: readonly Language[], kind: Term['kind']): { terms: Term[]; run: readonly Token[] } {
    for (let length = tokens.length; length > 0; length--) {
      const run = tokens.slice(0, length);
      if (length > 1 && run.some((token) => copulas.has(token.surface))) continue;
      const terms = termsAt(run, likely, kind);
      if (terms.length > 0) return { terms, run };
    }
    return { terms: [], run: tokens.slice(0, 1) };
  }

  /** Of `suomen tai englannin kieli` the head belongs to both: the terms of the word before the conjunction with it. */
  function sharingHead(before: readonly Token[], run: readonly Token[], likely: readonly Language[], kind: Term['kind']): Term[] {
    const [word, conjunction] = before.slice(-2);
    if (run.length < 2 || !word || !conjunction || !conjunctions.has(conjunction.surface)) return [];
    return termsAt([word, ...run.slice(1)], likely, kind);
  }

  const asksForNothing = ({ text, tokens }: Segment['sentence'], purpose: TextPurpose): boolean =>
    (purpose === 'teaches' && isRequirement(text)) || (purpose === 'asks' && isOfEmployer(text, tokens));

  function inField({ field, text, language }: TextField, purpose: TextPurpose): RecognisedConcept[] {
    const normal = text.normalize('NFC');
    const tokens = tokenise(normal);
    const likely = language ? [language] : guessLanguages(tokens, indexes, morphology);
    const found = new Map<string, RecognisedConcept>();
    const sentences = new Map<Segment['sentence'], boolean>();
    const isLeftOut = ({ negated, section, sentence }: Segment) => {
      if (negated || passedOver[purpose].has(section)) return true;
      const known = sentences.get(sentence) ?? asksForNothing(sentence, purpose);
      sentences.set(sentence, known);
      return known;
    };
    for (const segment of segmentsOf(normal, tokens, sectionsOf(normal))) {
      if (isLeftOut(segment)) continue;
      const weight = segment.appreciated || segment.section === 'appreciated' ? 'appreciated' : 'required';
      const take = (terms: readonly Term[], first: Token | undefined, last: Token | undefined) => {
        const words = normal.slice(first?.start, last?.end).replaceAll('\u00ad', '');
        for (const { conceptId, kind, language: of } of terms) {
          const key = `${kind}:${conceptId}`;
          const known = found.get(key);
          if (known && (known.weight === 'required' || weight === 'appreciated')) continue;
          const concept: RecognisedConcept = { conceptId, kind, field, words, language: of, weight };
          if (!ignores(concept)) found.set(key, concept);
        }
      };
      for (const kind of kinds) {
        for (let start = 0; start < segment.tokens.length;) {
          const { terms, run } = longestAt(segment.tokens.slice(start, start + longestWindow), likely, kind);
          const last = run[run.length - 1];
          if (terms.length > 0) {
            const before = segment.tokens.slice(Math.max(0, start - 2), start);
            take(sharingHead(before, run, likely, kind), before[before.length - 2], last);
            take(terms, run[0], last);
          }
          start += run.length;
        }
      }
    }
    return [...found.values()];
  }

  return { recognise: (fields, purpose = 'asks') => fields.flatMap((field) => inField(field, purpose)) };
}
