import { askIndex, depth, type Figures, figuresOf, measure, type Outcome, tableOf, type Vocabulary } from '@kasvu/skills/quality';
import { createMorphology, createVocabularyIndex, type Voikko } from '@kasvu/skills';
import type { Engine } from './engine';

const ourName = (withDictionary: boolean) => (withDictionary ? 'ours, Voikko' : 'ours, stemmer');

/** How our own search answers every query, with the dictionary (where there is one) and without. */
export async function measureOurs(vocabulary: Vocabulary, voikko: Voikko | null, byPattern: boolean): Promise<Map<string, Outcome[]>> {
  const outcomes = new Map<string, Outcome[]>();
  for (const withDictionary of voikko ? [true, false] : [false]) {
    const morphology = createMorphology(withDictionary && voikko ? { voikko } : {});
    const index = createVocabularyIndex(vocabulary.terms, morphology);
    outcomes.set(ourName(withDictionary), await measure(askIndex(index, vocabulary), vocabulary, byPattern));
  }
  return outcomes;
}

/** How another engine answers the same queries. */
export async function measureEngine({ search }: Engine, vocabulary: Vocabulary, byPattern: boolean): Promise<Outcome[]> {
  const ask = async (query: string) => (await search(query, depth)).map((conceptId) => vocabulary.finnish.get(conceptId) ?? '');
  return measure(ask, vocabulary, byPattern);
}

/** One row an engine, over all queries. */
export const comparisonTable = (title: string, outcomes: ReadonlyMap<string, readonly Outcome[]>): string =>
  tableOf(
    title,
    [...outcomes].map(([name, list]): [string, Figures] => [name, figuresOf(list)]),
  );
