import { createMorphology } from './create-morphology';
import { LruCache } from './lru';
import { wordFile } from './vfst-fixture';
import { createVoikko } from './voikko';

const voikko = createVoikko(
  wordFile({
    siivooja: '[Ln][Xp]siivooja[X]siivooj[Sn][Ny]a',
    siivota: '[Lt][Xp]siivota[X]siivot[Tn1][Eb]a',
    hitsaus: '[Lt][Xp]hitsata[X]hitsa[Ln][Xj]us[X]u[Sn][Ny]s',
  }),
);

describe('createMorphology', () => {
  const withDictionary = createMorphology({ voikko });
  const without = createMorphology();

  it('says how Finnish is understood', () => {
    expect(withDictionary.describe().finnish).toBe('voikko');
    expect(without.describe().finnish).toBe('stemmer');
  });

  it('gives an agent the verb it comes from', () => {
    expect(withDictionary.keys('Siivooja', 'fi')).toMatchObject({ roots: [['siivooja'], ['siivota']], verbs: ['siivota'], known: true });
  });

  it('joins the parts of a hyphenated word', () => {
    expect(withDictionary.keys('MIG-hitsaus', 'fi')).toMatchObject({ lemmas: ['mig-hitsaus'], roots: [['mig', 'hitsata']], known: true });
  });

  it('keeps a word the dictionary does not know, beside its stem', () => {
    expect(withDictionary.keys('Pythonia', 'fi')).toMatchObject({ lemmas: ['pythonia'], roots: [['pythonia'], ['python']], known: false });
    expect(withDictionary.keys('C++', 'fi').roots).toEqual([['c++']]);
  });

  it.each([
    ['fi', ['hitsaus', 'hitsauksen', 'hitsaaja', 'hitsata']],
    ['fi', ['ohjelmointi', 'ohjelmoinnin', 'ohjelmoija', 'ohjelmoida']],
    ['fi', ['sairaanhoitaja', 'sairaanhoitajan', 'sairaanhoito']],
    ['sv', ['svetsning', 'svetsare', 'svetsa']],
    ['sv', ['programmering', 'programmerare']],
    ['en', ['welding', 'welder', 'weld']],
    ['en', ['programming', 'programmer']],
  ] as const)('%s without a dictionary: %s share their root', (language, words) => {
    expect(new Set(words.map((word) => without.keys(word, language).roots.flat().join()))).toHaveProperty('size', 1);
  });

  it('tells talo from talous without a dictionary', () => {
    expect(without.keys('talo', 'fi').roots).not.toEqual(without.keys('talous', 'fi').roots);
  });
});

describe('LruCache', () => {
  it('forgets what was used longest ago', () => {
    const cache = new LruCache<number>(2);
    cache.get('a', () => 1);
    cache.get('b', () => 2);
    cache.get('a', () => 9);
    cache.get('c', () => 3);
    expect(cache.size).toBe(2);
    expect(cache.get('a', () => 9)).toBe(1);
    expect(cache.get('b', () => 8)).toBe(8);
  });
});
