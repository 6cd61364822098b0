import { analyseTerms } from './index/analyse-terms';
import { createMorphology } from './morphology/create-morphology';
import { findVoikkoDictionary } from './morphology/find-voikko-dictionary';
import { createVoikko } from './morphology/voikko';
import { finnishLabel, smallVocabulary } from './small-vocabulary-fixture';
import { createVocabularyIndex, type ResolveOptions, type VocabularyIndex } from './vocabulary-index';

const answersOf =
  (index: VocabularyIndex) =>
  (query: string, options: ResolveOptions = {}) =>
    index.resolve(query, { kinds: ['skill'], ...options }).map((hit) => `${finnishLabel(hit.conceptId)} (${hit.match.how})`);

const bare = createVocabularyIndex(smallVocabulary, createMorphology());
const ask = answersOf(bare);

describe('createVocabularyIndex without a dictionary', () => {
  it('puts the label itself first, whatever its case, with the reason', () => {
    expect(bare.resolve('HITSAUS', { kinds: ['skill'] })[0]).toEqual({
      conceptId: 1,
      kind: 'skill',
      score: expect.any(Number),
      match: { how: 'exact', label: 'hitsaus', language: 'fi', words: 'HITSAUS' },
    });
  });

  it.each([
    ['hitsaaja', 'hitsaus (stem)'],
    ['sairaanhoitajan', 'sairaanhoito (stem)'],
    ['welder', 'hitsaus (stem)'],
    ['programmerare', 'ohjelmointi (stem)'],
    ['hits', 'hitsaus (prefix)'],
    ['hitsaustaitoja', 'hitsaus (partial)'],
    ['hitsuas', 'hitsaus (fuzzy)'],
    ['progaming', 'ohjelmointi (fuzzy)'],
    ['c++', 'C++ (exact)'],
    ['Java', 'Java (tietokoneohjelmointi) (exact)'],
    ['nursing', 'sairaanhoito (exact)'],
  ])('%s → %s', (query, expected) => {
    expect(ask(query)[0]).toBe(expected);
  });

  it('finds both of two things asked for at once', () => {
    expect(ask('hitsaus ja sorvaus').slice(0, 2).sort()).toEqual(['hitsaus (exact)', 'sorvaus (exact)']);
    expect(ask('C++, Java')).toEqual(expect.arrayContaining(['C++ (exact)', 'Java (tietokoneohjelmointi) (exact)']));
  });

  it('prefers a label that has all the words', () => {
    expect(ask('MIG welding')[0]).toBe('MIG-hitsaus (exact)');
  });

  it('takes the pieces it knows of a longer phrase', () => {
    expect(ask('hitsaus Vantaalla')[0]).toBe('hitsaus (exact)');
  });

  it('answers each concept once, and no more than asked for', () => {
    const ids = bare.resolve('programming').map((hit) => `${hit.kind}${hit.conceptId}`);
    expect(new Set(ids).size).toBe(ids.length);
    expect(bare.resolve('programming', { limit: 1 })).toHaveLength(1);
  });

  it('finds skills behind an occupation, and only the kinds asked for', () => {
    const kinds = (options: ResolveOptions) => new Set(bare.resolve('hitsaaja', options).map((hit) => hit.kind));
    expect(kinds({})).toEqual(new Set(['skill', 'occupation']));
    expect(kinds({ kinds: ['occupation'] })).toEqual(new Set(['occupation']));
  });

  it('lets a language win a tie', () => {
    expect(bare.resolve('C++', { language: 'sv' })[0]?.match.language).toBe('sv');
    expect(bare.resolve('C++', { language: 'en' })[0]?.match.language).toBe('en');
  });

  it.each(['asdfgh', '???', '', '   ', 'qwertyuiop', 'talo', 'metsä'])('finds nothing for %p', (query) => {
    expect(ask(query)).toEqual([]);
  });

  it('guesses nothing once a word is finished', () => {
    expect(ask('hits', { typing: false })).not.toContain('hitsaus (prefix)');
  });

  it('is built as well from terms analysed before', () => {
    const stored: unknown = JSON.parse(JSON.stringify(analyseTerms(smallVocabulary, createMorphology())));
    const index = createVocabularyIndex(stored as typeof smallVocabulary, createMorphology());
    expect(answersOf(index)('hitsaaja')).toEqual(ask('hitsaaja'));
  });

  it('answers an empty vocabulary with nothing', () => {
    expect(createVocabularyIndex([], createMorphology()).resolve('hitsaus')).toEqual([]);
  });
});

const dictionary = findVoikkoDictionary();

(dictionary ? describe : describe.skip)(
  `createVocabularyIndex with Voikko${dictionary ? '' : ' (skipped: voikko-fi is not installed)'}`,
  () => {
    const voikko = dictionary ? createVoikko(dictionary.bytes) : undefined;
    const withVoikko = answersOf(createVocabularyIndex(smallVocabulary, createMorphology({ voikko })));

    it.each([
      ['hitsauksen', 'hitsaus (lemma)'],
      ['hitsaaja', 'hitsaus (roots)'],
      ['hitsaustaitoja', 'hitsaus (roots)'],
      ['MIG-hitsaaja', 'MIG-hitsaus (roots)'],
      ['sairaanhoitaja', 'sairaanhoito (roots)'],
      ['sairanhoitaja', 'sairaanhoito (fuzzy)'],
      ['trukkikuski', 'trukin ajo (partial)'],
      ['sahkoasentaja', 'sähköasennus (fuzzy)'],
      ['Javaa', 'Java (tietokoneohjelmointi) (roots)'],
    ])('%s → %s', (query, expected) => {
      expect(withVoikko(query)[0]).toBe(expected);
    });

    it('puts the shorter, closer label first', () => {
      expect(withVoikko('ohjelmoinnin')).toEqual([
        'ohjelmointi (lemma)',
        'ohjelmoida laiteohjelmistoja (roots)',
        expect.stringContaining('Java'),
      ]);
    });

    it.each(['metsä', 'talo', 'kuusi', 'lakka', 'asdfgh', 'hoitaa', 'tehdä', 'työ', 'käyttää'])('has no false friend for %s', (query) => {
      expect(withVoikko(query)).toEqual([]);
    });
  },
);
