import type { Token } from '../text/tokenise';
import { isAppreciation, isRequirement } from './appreciation';
import { isNegated } from './negation';
import type { Section } from './sections';

/** Words that belong together: no sentence end, list mark or comma between them. */
export interface Segment {
  tokens: Token[];
  /** Whether the text says that what is named here is not asked for. */
  negated: boolean;
  /** Whether the text says that what is named here is only an advantage. */
  appreciated: boolean;
  section: Section['kind'];
  /** All segments of the sentence. */
  sentence: Sentence;
}

export interface Sentence {
  tokens: Token[];
  text: string;
}

const ends = /[.;:!?()\n\r•|–—]|\s[-*]\s/u;
const listItemLength = 2;
const contrasts: ReadonlySet<string> = new Set('mutta vaan men utan but however'.split(' '));
const subordinate: ReadonlySet<string> = new Set('että att that'.split(' '));

type Cut = Segment & { afterComma: boolean; clause: number };

/**
 * Cuts a text into segments. A negation holds for its own segment, for a subordinate one after it and for short list items
 * before it: "Hitsausta, sorvausta tai koneistusta ei vaadita". An appreciation holds for its sentence up to a "but".
 */
export function segmentsOf(text: string, tokens: readonly Token[], sections: readonly Section[]): Segment[] {
  const normal = text.normalize('NFC');
  const segments: Cut[] = [];
  let end = 0;
  let at = 0;
  for (const token of tokens) {
    while (at < sections.length - 1 && token.start >= (sections[at]?.end ?? 0)) at++;
    const section = sections[at]?.kind ?? 'text';
    const between = normal.slice(end, token.start);
    const last = segments[segments.length - 1];
    const newSentence = !last || ends.test(between) || last.section !== section;
    const contrast = contrasts.has(token.surface);
    const afterComma = between.includes(',');
    if (newSentence || afterComma || contrast) {
      const sentence = newSentence ? { tokens: [], text: '' } : last.sentence;
      const clause = (last?.clause ?? 0) + (newSentence || contrast ? 1 : 0);
      segments.push({ tokens: [], negated: false, appreciated: false, section, sentence, afterComma, clause });
    }
    const current = segments[segments.length - 1];
    current?.tokens.push(token);
    current?.sentence.tokens.push(token);
    end = token.end;
  }
  const textOf = (words: readonly Token[]) => normal.slice(words[0]?.start, words[words.length - 1]?.end);
  const appreciating = new Set<number>();
  for (const segment of segments) {
    segment.sentence.text ||= textOf(segment.sentence.tokens);
    if (isAppreciation(textOf(segment.tokens))) appreciating.add(segment.clause);
  }
  segments.forEach((segment, place) => {
    const words = textOf(segment.tokens);
    segment.appreciated = appreciating.has(segment.clause) && (isAppreciation(words) || !isRequirement(words));
    if (isNegated(words)) negate(segments, place);
  });
  return segments;
}

function negate(segments: readonly Cut[], at: number): void {
  const negated = segments[at];
  if (!negated) return;
  negated.negated = true;
  const next = segments[at + 1];
  if (next?.afterComma && subordinate.has(next.tokens[0]?.surface ?? '')) next.negated = true;
  for (let before = at; before > 0 && segments[before]?.afterComma; before--) {
    const item = segments[before - 1];
    if (!item || item.tokens.length > listItemLength) break;
    item.negated = true;
  }
}
