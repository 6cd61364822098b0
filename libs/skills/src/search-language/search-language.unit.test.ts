import fc from 'fast-check';
import { formatSearch } from './format-search';
import { parseSearch } from './parse-search';
import type { Clause } from './search-term';

const words = (text: string) => ({ kind: 'words' as const, text });
const phrase = (text: string) => ({ kind: 'phrase' as const, text });
const must = (...terms: Clause['terms']): Clause => ({ mode: 'must', terms });
const nice = (...terms: Clause['terms']): Clause => ({ mode: 'nice', terms });
const not = (...terms: Clause['terms']): Clause => ({ mode: 'not', terms });

describe('the search language', () => {
  it.each<[string, Clause[]]>([
    ['hitsaus', [must(words('hitsaus'))]],
    ['  projektin   hallinta ', [must(words('projektin hallinta'))]],
    ['hitsaus, sorvaus; jyrsintä', [must(words('hitsaus')), must(words('sorvaus')), must(words('jyrsintä'))]],
    ['hitsaus AND sorvaus', [must(words('hitsaus')), must(words('sorvaus'))]],
    ['hitsaus TAI sorvaus', [must(words('hitsaus'), words('sorvaus'))]],
    ['hitsaus ja sorvaus', [must(words('hitsaus ja sorvaus'))]],
    ['hitsaus ~robotit -yötyö', [must(words('hitsaus')), nice(words('robotit')), not(words('yötyö'))]],
    ['hitsaus NOT yötyö', [must(words('hitsaus')), not(words('yötyö'))]],
    ['Hitsaaja - Vantaa', [must(words('Hitsaaja')), must(words('Vantaa'))]],
    ['"tig 141" hitsaus', [must(phrase('tig 141')), must(words('hitsaus'))]],
    ['-"yö työ"', [not(phrase('yö työ'))]],
    ['"auki jäänyt', [must(phrase('auki jäänyt'))]],
    [
      'skill:12 OR occupation:7, ~skill:3',
      [must({ kind: 'skill', id: 12 }, { kind: 'occupation', id: 7 }), nice({ kind: 'skill', id: 3 })],
    ],
    ['-skill:5', [not({ kind: 'skill', id: 5 })]],
    ['C++ .NET node.js it-tuki', [must(words('C++ .NET node.js it-tuki'))]],
    ['OR , AND "" - ~ NOT', []],
    ['OR hitsaus OR', [must(words('hitsaus'))]],
    ['skill:abc', [must(words('skill:abc'))]],
    ['', []],
  ])('reads %j', (text, clauses) => {
    expect(parseSearch(text)).toEqual(clauses);
  });

  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          'hitsaus',
          '"',
          ',',
          '-',
          '~',
          ' ',
          ' ',
          'OR',
          'AND',
          'EI',
          'skill:7',
          'occupation:1',
          'å',
          ';',
          '--',
          'C++',
          '\n',
          '😀',
        ),
        { maxLength: 15 },
      )
      .map((parts) => parts.join('')),
  );

  it('gives the same clauses again from what it writes', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const clauses = parseSearch(typed);
        expect(parseSearch(formatSearch(clauses))).toEqual(clauses);
      }),
      { numRuns: 10_000, seed: 92 },
    );
  });

  it('survives the way through an address', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const canonical = formatSearch(parseSearch(typed));
        expect(new URLSearchParams(`?${new URLSearchParams({ q: canonical })}`).get('q')).toBe(canonical);
      }),
      { numRuns: 2000, seed: 92 },
    );
  });

  it('has no empty term, and every term in a clause', () => {
    fc.assert(
      fc.property(text, (typed) => {
        for (const { terms } of parseSearch(typed)) {
          expect(terms.length).toBeGreaterThan(0);
          for (const term of terms) if ('text' in term) expect(term.text.trim()).not.toBe('');
        }
      }),
      { numRuns: 5000, seed: 92 },
    );
  });
});
