const front = (text: string) => text.replaceAll('a', 'ä').replaceAll('o', 'ö');

/**
 * Spellings with ä and ö of a word typed without them. Vowel harmony leaves few: a whole word, or one part of a
 * compound, has front vowels throughout (`sahkoasentaja` → `sähköasentaja`, `hitsaustyo` → `hitsaustyö`).
 */
export function withFrontVowels(word: string): string[] {
  if (/[äöå]/.test(word) || !/[ao]/.test(word)) return [];
  const variants = new Set([front(word)]);
  for (let split = 2; split <= word.length - 2; split++) {
    variants.add(front(word.slice(0, split)) + word.slice(split));
    variants.add(word.slice(0, split) + front(word.slice(split)));
  }
  variants.delete(word);
  return [...variants];
}
