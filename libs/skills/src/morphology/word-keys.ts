/** What a word is compared by. */
export interface WordKeys {
  /** The folded word itself. */
  surface: string;
  /** Base forms; the word itself where they are not known. */
  lemmas: string[];
  /** What the word is made of, one list per reading: `sairaanhoito` → [sairas, hoito], [sairas, hoitaa]. */
  roots: string[][];
  /** Those of the roots that are verbs. */
  verbs: string[];
  stem: string;
  /** Whether a dictionary knows the word. */
  known: boolean;
}

const mostReadings = 6;

/** The keys of a hyphenated word from those of its parts. */
export function joinKeys(surface: string, parts: WordKeys[]): WordKeys {
  const last = parts[parts.length - 1];
  const head = parts.slice(0, -1).map((part) => part.surface);
  let roots: string[][] = [[]];
  for (const part of parts) roots = roots.flatMap((start) => part.roots.map((end) => [...start, ...end])).slice(0, mostReadings);
  return {
    surface,
    lemmas: last ? last.lemmas.map((lemma) => [...head, lemma].join('-')) : [surface],
    roots,
    verbs: parts.flatMap((part) => part.verbs),
    stem: last ? [...head, last.stem].join('-') : surface,
    known: parts.some((part) => part.known),
  };
}
