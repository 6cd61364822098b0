import { join } from 'node:path';
import { createMorphology, createRecogniser, createVocabularyIndex, createVoikko } from '../src';
import { findVoikkoDictionary } from '../src/morphology';
import { loadOwnVocabulary } from './load-vocabularies';
import { type JudgedText, measureTexts, precisionOf, recallOf, textTable, weightOf } from './measure-texts';
import { labelledTexts, longerTexts } from './texts';
import type { LabelledText } from './texts/labelled-text';
import { recordedTexts } from './texts/recorded-texts';

const root = join(__dirname, '../../..');
const own = loadOwnVocabulary(root);
const dictionary = findVoikkoDictionary();
const recorded = recordedTexts(root);

const judge = ({ kind, language, title, text, ...judgement }: LabelledText): JudgedText => ({
  ...judgement,
  group: `${language} ${kind}`,
  purpose: kind === 'study' ? 'teaches' : 'asks',
  fields: [
    { field: 'title', text: title, language },
    { field: 'description', text, language },
  ],
});
const labelled = labelledTexts.map(judge);
const longer = longerTexts.map(judge);

interface Case {
  title: string;
  texts: JudgedText[] | null;
  withDictionary: boolean;
  floor: { precision: number; recall: number; weight: number; forbidden: number };
}

const cases: Case[] = [
  {
    title: 'labelled texts, Voikko',
    texts: labelled,
    withDictionary: true,
    floor: { precision: 0.95, recall: 0.88, weight: 0.98, forbidden: 8 },
  },
  {
    title: 'labelled texts, stemmer',
    texts: labelled,
    withDictionary: false,
    floor: { precision: 0.95, recall: 0.75, weight: 0.98, forbidden: 6 },
  },
  {
    title: 'longer texts, Voikko',
    texts: longer,
    withDictionary: true,
    floor: { precision: 0.86, recall: 0.88, weight: 0.98, forbidden: 8 },
  },
  {
    title: 'longer texts, stemmer',
    texts: longer,
    withDictionary: false,
    floor: { precision: 0.85, recall: 0.7, weight: 0.98, forbidden: 8 },
  },
  {
    title: 'recorded texts, Voikko',
    texts: recorded,
    withDictionary: true,
    floor: { precision: 0.75, recall: 0.8, weight: 1, forbidden: 0 },
  },
  {
    title: 'recorded texts, stemmer',
    texts: recorded,
    withDictionary: false,
    floor: { precision: 0.75, recall: 0.65, weight: 1, forbidden: 0 },
  },
];

describe('recognition quality', () => {
  it('has at least 60 labelled texts, and names no skill that the vocabulary does not have', () => {
    const counts = Object.groupBy(labelledTexts, ({ language }) => language);
    expect([counts.fi, counts.sv, counts.en].map((texts) => texts?.length)).toEqual([42, 10, 10]);
    const all = [...labelled, ...longer, ...(recorded ?? [])];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const named = all.flatMap(({ required, appreciated = [], arguable = [], forbidden = [] }) => [
      ...required,
      ...appreciated,
      ...arguable,
      ...forbidden,
    ]);
    const labels = new Set(own?.finnish.values());
    expect(named.filter((label) => !labels.has(label))).toEqual([]);
  });

  for (const { title, texts, withDictionary, floor } of cases) {
    const absent = own === null ? 'the own vocabulary has no data' : texts === null ? 'the recordings are absent' : null;
    const reason = absent ?? (withDictionary && !dictionary ? 'the Voikko dictionary is absent' : null);
    (reason ? it.skip : it)(`${title}${reason ? ` (skipped: ${reason})` : ''}`, () => {
      if (!own || !texts) return;
      expect(texts.filter(({ fields }) => fields.length === 0)).toEqual([]);
      const voikko = withDictionary && dictionary ? createVoikko(dictionary.bytes) : undefined;
      const recogniser = createRecogniser(createVocabularyIndex(own.terms, createMorphology({ voikko })));
      const result = measureTexts(recogniser, own, texts);
      process.stdout.write(`\n${textTable(title, result)}\n`);
      const figures = { precision: precisionOf(result.all), recall: recallOf(result.all), weight: weightOf(result.all) };
      const below = (['precision', 'recall', 'weight'] as const).filter((figure) => figures[figure] < floor[figure]);
      const { forbidden, wrong, missed, wrongWeight } = result;
      if (below.length > 0) process.stdout.write(`${JSON.stringify({ forbidden, wrong, missed, wrongWeight }, null, 2)}\n`);
      expect(below).toEqual([]);
      expect(forbidden.length).toBeLessThanOrEqual(floor.forbidden);
    });
  }
});
