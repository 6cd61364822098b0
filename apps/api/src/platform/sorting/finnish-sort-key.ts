const afterZ: Record<string, string> = { å: '{', ä: '|', æ: '|', ö: '}', ø: '}' };

/**
 * A key that sorts in Finnish alphabetical order under plain byte comparison, so that an ordinary index serves the order of a list.
 * Case, punctuation and foreign accents do not count; å, ä and ö come after z.
 */
export function finnishSortKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[åäæöø]/g, (letter) => afterZ[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^\p{Letter}\p{Number}{|}]+/gu, ' ')
    .trim();
}
