import fc from 'fast-check';
import { allowedSlips, editDistance } from './edit-distance';
import { foldAllDiacritics, foldCase } from './fold';
import { normalisePhrase, tokenise } from './tokenise';

describe('tokenise', () => {
  const surfaces = (text: string) => tokenise(text).map((token) => token.surface);

  it.each([
    ['MIG-hitsaus, TIG-hitsaus', ['mig-hitsaus', 'tig-hitsaus']],
    ['C++/C#, .NET ja ASP.NET', ['c++', 'c#', '.net', 'ja', 'asp.net']],
    ['Node.js:ää ja C++:n', ['node.js', 'ja', 'c++']],
    ['SQL:n taitaja', ['sql', 'taitaja']],
    ['hit\u00adsaus', ['hitsaus']],
    ['käyttö- ja huolto', ['käyttö', 'ja', 'huolto']],
    ['3D-tulostus, ISO 9001', ['3d-tulostus', 'iso', '9001']],
    ['2020–2024', ['2020', '2024']],
    ["children's", ['children']],
    ['Työt alkavat heti.', ['työt', 'alkavat', 'heti']],
    ['  …!? ', []],
  ])('%s', (text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });

  it('gives places in the NFC text and the parts of hyphenated words', () => {
    const [first, second] = tokenise('Pa\u0308ivä MIG-hitsaus');
    expect(first).toMatchObject({ text: 'Päivä', start: 0, end: 5, parts: [] });
    expect(second).toMatchObject({ text: 'MIG-hitsaus', start: 6, end: 17, parts: ['mig', 'hitsaus'] });
  });

  it('finds places that hold the word, in order, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const normal = text.normalize('NFC');
        let end = 0;
        for (const token of tokenise(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(normal.slice(token.start, token.end).replaceAll('\u00ad', '')).toBe(token.text);
          end = token.end;
        }
      }),
      { seed: 92 },
    );
  });

  it('normalises a phrase for comparing', () => {
    expect(normalisePhrase('  C++ / Node.js ')).toBe('c++ node.js');
  });
});

describe('folding', () => {
  it('keeps the letters of Finnish and Swedish', () => {
    expect(foldCase('Sähkö Ångström Šakki Müller É')).toBe('sähkö ångström sakki muller e');
    expect(foldAllDiacritics('Sähkötyö Å')).toBe('sahkotyo a');
  });
});

describe('editDistance', () => {
  it.each([
    ['hitsaus', 'hitsuas', 1],
    ['programming', 'progaming', 2],
    ['sairaanhoitaja', 'sairanhoitaja', 1],
    ['talo', 'talo', 0],
  ])('%s, %s: %i', (left, right, distance) => {
    expect(editDistance(left, right, 3)).toBe(distance);
  });

  it('is the same both ways and gives up above its limit', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (left, right) => editDistance(left, right, 20) === editDistance(right, left, 20)),
      { seed: 92 },
    );
    expect(editDistance('hitsaus', 'ohjelmointi', 2)).toBe(3);
  });

  it('allows short words no slip', () => {
    expect([4, 5, 7, 8].map(allowedSlips)).toEqual([0, 1, 1, 2]);
  });
});
