import { join } from 'node:path';
import { createMorphology, createVocabularyIndex, createVoikko } from '../src';
import { findVoikkoDictionary } from '../src/morphology';
import { askIndex } from './ask-index';
import { loadEscoVocabulary, loadOwnVocabulary, type Vocabulary } from './load-vocabularies';
import { faultsOf, type Figures, figuresOf, measure } from './measure';
import { labelledQueries } from './queries';
import { figuresByGroup, tableOf } from './table';

const workspaceRoot = join(__dirname, '../../..');
const dictionary = findVoikkoDictionary();
const voikko = dictionary ? createVoikko(dictionary.bytes) : undefined;

interface Case {
  title: string;
  vocabulary: Vocabulary | null;
  absent: string;
  byPattern: boolean;
  withDictionary: boolean;
  floor: Pick<Figures, 'recall' | 'precision' | 'mrr'> & { intrusions: number };
}

const own = { vocabulary: loadOwnVocabulary(workspaceRoot), absent: 'the own vocabulary has no data', byPattern: false };
const esco = { vocabulary: loadEscoVocabulary(workspaceRoot), absent: 'the shared payloads are absent', byPattern: true };

const cases: Case[] = [
  { title: 'own vocabulary, Voikko', ...own, withDictionary: true, floor: { recall: 0.95, precision: 0.9, mrr: 0.93, intrusions: 0 } },
  { title: 'own vocabulary, stemmer', ...own, withDictionary: false, floor: { recall: 0.8, precision: 0.8, mrr: 0.83, intrusions: 9 } },
  { title: 'ESCO, Voikko', ...esco, withDictionary: true, floor: { recall: 0.8, precision: 0.73, mrr: 0.76, intrusions: 2 } },
  { title: 'ESCO, stemmer', ...esco, withDictionary: false, floor: { recall: 0.75, precision: 0.68, mrr: 0.72, intrusions: 30 } },
];

describe('search quality', () => {
  it('asks at least 320 queries, each once in its group, half of them written unseen', () => {
    const keys = labelledQueries.map(({ group, query }) => `${group}: ${query}`);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    expect(keys.length).toBeGreaterThanOrEqual(320);
    expect(labelledQueries.filter(({ heldOut }) => heldOut).length).toBeGreaterThanOrEqual(keys.length / 2);
  });

  it('expects only skills the own vocabulary has', () => {
    const labels = new Set(own.vocabulary?.finnish.values());
    expect(labelledQueries.flatMap(({ expected }) => expected).filter((label) => !labels.has(label))).toEqual([]);
  });

  for (const { title, vocabulary, absent, byPattern, withDictionary, floor } of cases) {
    const reason = vocabulary === null ? absent : withDictionary && !voikko ? 'the Voikko dictionary is absent' : null;
    (reason ? it.skip : it)(`${title}${reason ? ` (skipped: ${reason})` : ''}`, async () => {
      if (!vocabulary) return;
      const index = createVocabularyIndex(vocabulary.terms, createMorphology(withDictionary ? { voikko } : {}));
      const outcomes = await measure(askIndex(index, vocabulary), vocabulary, byPattern);
      process.stdout.write(`\n${tableOf(title, figuresByGroup(outcomes))}\n`);
      const figures = figuresOf(outcomes);
      const report = faultsOf(outcomes).join('\n');
      for (const figure of ['recall', 'precision', 'mrr'] as const) {
        expect({ [figure]: figures[figure] >= floor[figure] || report }).toEqual({ [figure]: true });
      }
      expect({ intrusions: figures.intrusions <= floor.intrusions || report }).toEqual({ intrusions: true });
    });
  }
});
