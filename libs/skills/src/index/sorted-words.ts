/** The vocabulary's distinct words of one language in order, for words still being typed. */
export interface SortedWords {
  /** Words that start with `prefix`, in order, at most `limit`. */
  startingWith(prefix: string, limit: number): string[];
}

/** Builds the list; `words` may come in any order. */
export function createSortedWords(words: Iterable<string>): SortedWords {
  const sorted = [...words].sort();
  function lowerBound(prefix: string): number {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle] ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  return {
    startingWith(prefix, limit) {
      const found: string[] = [];
      for (let at = lowerBound(prefix); at < sorted.length && found.length < limit; at++) {
        const word = sorted[at] ?? '';
        if (!word.startsWith(prefix)) break;
        found.push(word);
      }
      return found;
    },
  };
}
