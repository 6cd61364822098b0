import { type Language, languages } from '@kasvu/contracts';
import { analyseTerms, type AnalysedTerm } from './index/analyse-terms';
import { type Hits, tierScore, type Wanted } from './index/hits';
import { createLanguageIndex, type LanguageIndex } from './index/language-index';
import { createPhraseResolver } from './index/resolve-phrase';
import type { Morphology } from './morphology/create-morphology';
import { conjunctions } from './text/stop-words';
import { type Token, tokenise } from './text/tokenise';
import type { ResolvedConcept, Term } from './vocabulary';

export interface ResolveOptions {
  /** Labels of this language win when otherwise equal; the keyword itself may be in any language. */
  language?: Language;
  limit?: number;
  kinds?: readonly Term['kind'][];
  /** Whether the last word may be unfinished (default true). */
  typing?: boolean;
}

/** The vocabulary, ready to be asked. */
export interface VocabularyIndex {
  /** Free text in Finnish, Swedish or English to the concepts it may mean, best first. */
  resolve(text: string, options?: ResolveOptions): ResolvedConcept[];
  readonly morphology: Morphology;
  readonly languages: readonly LanguageIndex[];
  readonly size: number;
}

const defaultLimit = 10;
/** So many words of a keyword are looked at: more is no name, and the runs of words to try grow with their square. */
const mostWords = 24;
const allKinds: readonly Term['kind'][] = ['skill', 'occupation'];

/** Splits a keyword at commas, slashes and conjunctions: `hitsaus ja sorvaus` asks for two things. */
function splitParts(text: string, tokens: readonly Token[]): Token[][] {
  const normal = text.normalize('NFC');
  const parts: Token[][] = [[]];
  let end = 0;
  for (const token of tokens) {
    if (conjunctions.has(token.surface)) parts.push([]);
    else {
      if (/[,;/&|\n]/.test(normal.slice(end, token.start))) parts.push([]);
      parts[parts.length - 1]?.push(token);
    }
    end = token.end;
  }
  return parts.filter((part) => part.length > 0);
}

const isAnalysed = (terms: readonly Term[]): terms is readonly AnalysedTerm[] => terms.every((term) => 'phrase' in term);

/**
 * Builds the index of a vocabulary in one go.
 * @param terms All names of all concepts, or the same already analysed by `analyseTerms` with an equal morphology.
 */
export function createVocabularyIndex(terms: readonly Term[], morphology: Morphology): VocabularyIndex {
  const analysed = isAnalysed(terms) ? terms : analyseTerms(terms, morphology);
  const indexes = languages.map((language) =>
    createLanguageIndex(
      language,
      analysed.filter((term) => term.language === language),
    ),
  );
  const resolver = createPhraseResolver(indexes, morphology);

  /** All of the keyword together, and each of its parts by itself. */
  function hitsOf(text: string, tokens: readonly Token[], typing: boolean, wanted: Wanted): Hits {
    const parts = splitParts(text, tokens);
    const hits = resolver.resolve(tokens, typing, wanted);
    if (parts.length < 2) return hits;
    parts.forEach((part, at) => hits.merge(resolver.resolve(part, typing && at === parts.length - 1, wanted), (hit) => hit));
    return hits;
  }

  return {
    morphology,
    languages: indexes,
    size: analysed.length,
    resolve(text, { language, limit = defaultLimit, kinds = allKinds, typing = true } = {}) {
      const tokens = tokenise(text).slice(0, mostWords);
      if (tokens.length === 0) return [];
      const skills = kinds.includes('skill') ? hitsOf(text, tokens, typing, { kind: 'skill', language }) : null;
      const occupations = kinds.includes('occupation') ? hitsOf(text, tokens, typing, { kind: 'occupation', language }) : null;
      const sure = (skills?.best ?? 0) >= tierScore.stem;
      const fitting = [...(occupations?.all ?? [])].filter((hit) => !sure || hit.score >= tierScore.prefix);
      return [...(skills?.all ?? []), ...fitting]
        .sort((a, b) => b.score - a.score || a.match.label.length - b.match.label.length || a.conceptId - b.conceptId)
        .slice(0, limit);
    },
  };
}
