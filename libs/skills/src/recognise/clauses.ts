import type { Token } from '../text/tokenise';

/** Words that belong together: no sentence end, list mark or comma between them. */
export interface Segment {
  tokens: Token[];
  /** Whether the text says that what is named here is not asked for. */
  negated: boolean;
}

const word = (pattern: string) => String.raw`(?<!\p{L})(?:${pattern})`;
const upTo = (count: number) => String.raw`(?:\s+\S+){0,${count}}?\s+`;

/** "Not required" as Finnish, Swedish and English ads say it. */
const negations = new RegExp(
  [
    word('ei|emme|et|en|eivät') + upTo(3) + String.raw`(?:edelly|vaadi|tarvi|välttämä|pakolli|vaatimu|odot)`,
    word('kräv(?:s|er|as)|behöv(?:s|er|as)|fordras|förutsätt(?:s|er)') + upTo(3) + String.raw`(?:inte|ej)(?!\p{L})`,
    word('inte|ej|inget|inga|ingen') + upTo(3) + String.raw`(?:krav|kräv|nödvändig|behöv|obligatorisk|förutsätt)`,
    word('inget|inga') + String.raw`\s+krav(?!\p{L})`,
    word(String.raw`not|no|isn't|aren't|don't|doesn't`) + upTo(5) + String.raw`(?:requir|necessar|need|essential|mandatory)`,
  ].join('|'),
  'iu',
);

const ends = /[.;:!?()\n\r•|–—]|(?:^|\s)[-*]\s/u;
const listItemLength = 2;
const contrasts: ReadonlySet<string> = new Set('mutta vaan men utan but however'.split(' '));

/**
 * Cuts a text into segments. A negation holds for its own segment, and for short list items before it:
 * "Hitsausta, sorvausta tai koneistusta ei vaadita".
 */
export function segmentsOf(text: string, tokens: readonly Token[]): Segment[] {
  const normal = text.normalize('NFC');
  const segments: (Segment & { afterComma: boolean })[] = [];
  let end = 0;
  for (const token of tokens) {
    const between = normal.slice(end, token.start);
    const comma = between.includes(',');
    const last = segments[segments.length - 1];
    if (!last || comma || ends.test(between) || contrasts.has(token.surface))
      segments.push({ tokens: [token], negated: false, afterComma: comma });
    else last.tokens.push(token);
    end = token.end;
  }
  segments.forEach((segment, at) => {
    const first = segment.tokens[0];
    const last = segment.tokens[segment.tokens.length - 1];
    if (!first || !last || !negations.test(normal.slice(first.start, last.end))) return;
    segment.negated = true;
    for (let before = at; before > 0 && segments[before]?.afterComma; before--) {
      const item = segments[before - 1];
      if (!item || item.tokens.length > listItemLength) break;
      item.negated = true;
    }
  });
  return segments;
}
