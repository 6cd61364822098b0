import { TestBed } from '@angular/core/testing';
import { Router, UrlSerializer, provideRouter } from '@angular/router';
import { keywordSchema, searchQuerySchema } from '@kasvu/contracts';
import { formatSearch, parseSearch, type Clause, type SearchTerm } from '@kasvu/skills/search-language';
import fc from 'fast-check';
import { longestSearch, readSearch, searchAddress } from './search-address';

const start = () => {
  TestBed.configureTestingModule({ providers: [provideRouter([])] });
  const [router, serializer] = [TestBed.inject(Router), TestBed.inject(UrlSerializer)];
  return {
    /** The address as it stands in the browser. */
    write: (name: 'q' | 'search', search: Parameters<typeof searchAddress>[0]) =>
      serializer.serialize(router.createUrlTree(['/search'], { queryParams: searchAddress(search, name) })),
    read: (name: 'q' | 'search', url: string) => readSearch(serializer.parse(url).queryParamMap, name),
  };
};

/** What somebody may type: everything that means something, and everything that does not. */
const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'hitsaus',
        'yötyö',
        ',',
        ';',
        '"',
        '-',
        '~',
        ' ',
        'TAI',
        'OR',
        'JA',
        'EI',
        'skill:7',
        'occupation:12',
        'C++',
        '%',
        '&',
        '#',
        '=',
        '+',
        '😀',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(' '));

describe('address of a search', () => {
  it('gives the same chips again, for any search', () => {
    const { write, read } = start();
    fc.assert(
      fc.property(typed, fc.boolean(), fc.constantFrom('q' as const, 'search' as const), (text, narrower, name) => {
        const search = { clauses: parseSearch(text), narrower };
        const url = write(name, search);
        expect(read(name, url)).toEqual(search);
        expect(write(name, read(name, url))).toBe(url);
      }),
      { numRuns: 1000, seed: 92 },
    );
  });

  it('holds chips that were chosen, not typed', () => {
    const { write, read } = start();
    const term = fc.oneof(
      fc.record({ kind: fc.constantFrom('skill' as const, 'occupation' as const), id: fc.integer({ min: 1, max: 999_999_999 }) }),
      fc.constantFrom<SearchTerm>({ kind: 'words', text: 'projektin hallinta' }, { kind: 'phrase', text: 'tig, 141' }),
    );
    const clause = fc.record<Clause>({
      mode: fc.constantFrom('must', 'nice', 'not'),
      terms: fc.array(term, { minLength: 1, maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(clause, { maxLength: 6 }), (clauses) => {
        expect(read('q', write('q', { clauses, narrower: true })).clauses).toEqual(clauses);
      }),
      { numRuns: 1000, seed: 92 },
    );
  });

  it('is bare when there is nothing to search for, and says only what is not as by default', () => {
    const { write } = start();
    expect(write('q', { clauses: [], narrower: true })).toBe('/search');
    expect(write('q', { clauses: parseSearch('hitsaus AND -yötyö'), narrower: false })).toBe(
      `/search?q=hitsaus,%20-${encodeURIComponent('yötyö')}&narrower=false`,
    );
  });

  it('knows how long a search may be', () => {
    const accepted = (length: number) => searchQuerySchema.safeParse({ q: 'a'.repeat(length) }).success;
    expect([accepted(longestSearch), accepted(longestSearch + 1)]).toEqual([true, false]);
    expect(keywordSchema.safeParse('a'.repeat(200)).success).toBe(true);
  });

  it('reads a link that somebody wrote by hand', () => {
    const { read } = start();
    expect(formatSearch(read('q', '/search?q=hitsaus%20JA%20sorvaus%20EI%20y%C3%B6ty%C3%B6').clauses)).toBe('hitsaus, sorvaus, -yötyö');
    expect(read('q', '/search?q=OR%20-%20%22%22').clauses).toEqual([]);
  });
});
