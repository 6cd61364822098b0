import { createMorphology, createVocabularyIndex, createVoikko } from '../src';
import { findVoikkoDictionary } from '../src/morphology';
import { loadEscoVocabulary, loadOwnVocabulary, type Vocabulary } from './load-vocabularies';
import { measure, table } from './measure';
import { labelledQueries } from './queries';

const dictionary = findVoikkoDictionary();
const voikko = dictionary ? createVoikko(dictionary.bytes) : undefined;

interface Case {
  title: string;
  vocabulary: Vocabulary | null;
  absent: string;
  byPattern: boolean;
  withDictionary: boolean;
  floor: { recall: number; mrr: number; intrusions: number };
}

const own = loadOwnVocabulary();
const esco = loadEscoVocabulary();
const noOwn = 'the own vocabulary has no data yet';
const noEsco = 'the shared payloads are absent';

const cases: Case[] = [
  {
    title: 'own vocabulary, Voikko',
    vocabulary: own,
    absent: noOwn,
    byPattern: false,
    withDictionary: true,
    floor: { recall: 0.9, mrr: 0.85, intrusions: 0 },
  },
  {
    title: 'own vocabulary, stemmer',
    vocabulary: own,
    absent: noOwn,
    byPattern: false,
    withDictionary: false,
    floor: { recall: 0.7, mrr: 0.7, intrusions: 3 },
  },
  {
    title: 'ESCO, Voikko',
    vocabulary: esco,
    absent: noEsco,
    byPattern: true,
    withDictionary: true,
    floor: { recall: 0.85, mrr: 0.8, intrusions: 3 },
  },
  {
    title: 'ESCO, stemmer',
    vocabulary: esco,
    absent: noEsco,
    byPattern: true,
    withDictionary: false,
    floor: { recall: 0.7, mrr: 0.6, intrusions: 6 },
  },
];

describe('search quality', () => {
  it('has at least 120 labelled queries', () => {
    expect(labelledQueries.length).toBeGreaterThanOrEqual(120);
  });

  for (const { title, vocabulary, absent, byPattern, withDictionary, floor } of cases) {
    const reason = vocabulary === null ? absent : withDictionary && !voikko ? 'the Voikko dictionary is absent' : null;
    (reason ? it.skip : it)(`${title}${reason ? ` (skipped: ${reason})` : ''}`, () => {
      if (!vocabulary) return;
      const index = createVocabularyIndex(vocabulary.terms, createMorphology(withDictionary ? { voikko } : {}));
      const result = measure(index, vocabulary, byPattern);
      process.stdout.write(`\n${table(title, result)}\n`);
      const report = [...result.misses, ...result.intrusions].join('\n');
      expect({ recall: result.all.recall >= floor.recall || report }).toEqual({ recall: true });
      expect({ mrr: result.all.mrr >= floor.mrr || report }).toEqual({ mrr: true });
      expect({ intrusions: result.intrusions.length <= floor.intrusions || report }).toEqual({ intrusions: true });
    });
  }
});
