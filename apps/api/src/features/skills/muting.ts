import type { Language } from '@kasvu/contracts';
import { type Morphology, tokenise, type WordKeys } from '@kasvu/skills';

export interface MutedTermRow {
  /** Normalised. */
  words: string;
  /** Null: the words name nothing at all. */
  conceptUri: string | null;
}

/** Whether words found in a text are not to be taken for a concept. */
export type Muting = (words: string, conceptUri: string | undefined, language: Language) => boolean;

/** Muted words are muted in all their forms: `rakennamme` is `rakentaa` as well. */
export function createMuting(rows: readonly MutedTermRow[], morphology: Morphology): Muting {
  const muted = rows.map(({ words, conceptUri }) => ({ surfaces: surfacesOf(words), conceptUri }));
  const sameWord = (one: string, other: string, language: Language) => {
    if (one === other) return true;
    const [first, second] = [morphology.keys(one, language), morphology.keys(other, language)];
    const bases = (keys: WordKeys) => (keys.known ? keys.lemmas : keys.roots.map((roots) => roots.join(' ')));
    return bases(first).some((base) => bases(second).includes(base));
  };
  return (words, uri, language) => {
    const surfaces = surfacesOf(words);
    return muted.some(
      (term) =>
        (term.conceptUri === null || term.conceptUri === uri) &&
        term.surfaces.length === surfaces.length &&
        term.surfaces.every((surface, at) => sameWord(surface, surfaces[at] ?? '', language)),
    );
  };
}

const surfacesOf = (words: string) => tokenise(words).map(({ surface }) => surface);
