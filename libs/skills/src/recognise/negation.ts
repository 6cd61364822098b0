const word = (pattern: string) => String.raw`(?<!\p{L})(?:${pattern})`;
const upTo = (count: number) => String.raw`(?:\s+\S+){0,${count}}?\s+`;

/** "Not required" as Finnish, Swedish and English say it. */
const patterns = new RegExp(
  [
    word('ei|emme|et|en|eivät') + upTo(3) + String.raw`(?:edelly|vaadi|tarvi|välttämä|pakolli|vaatimu|odot|pyyd|sisäl|kosk|tarjolla)`,
    word('ilman') + upTo(1) + String.raw`(?:kokemusta|osaamista|taitoa)`,
    word('kräv(?:s|er|as)|behöv(?:s|er|as)|fordras|förutsätt(?:s|er)|ingår') + upTo(3) + String.raw`(?:inte|ej)(?!\p{L})`,
    word('inte|ej|inget|inga|ingen') + upTo(6) + String.raw`(?:krav|kräv|nödvändig|behöv|obligatorisk|förutsätt)`,
    word('inget|inga') + String.raw`\s+krav(?!\p{L})`,
    word(String.raw`not|no|isn't|aren't|don't|doesn't|needn't`) + upTo(7) + String.raw`(?:requir|necessar|need|essential|mandatory|expect)`,
    word('without') + upTo(2) + String.raw`(?:experience|knowledge)`,
  ].join('|'),
  'iu',
);

/** Whether words say that what they name is not asked for. */
export const isNegated = (text: string): boolean => patterns.test(text);
