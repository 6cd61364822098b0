import { sameQuery, savedQuery, savedSearchAddress } from './saved-search-address';

describe('address of a saved search', () => {
  it('keeps as text what an address says, and nothing of what is as by default', () => {
    expect(savedQuery({ q: 'hitsaaja', includeEnded: true, endsWithin: 7, skill: null })).toEqual({
      q: 'hitsaaja',
      includeEnded: 'true',
      endsWithin: '7',
    });
  });

  it('tells which saved search it opens', () => {
    expect(savedSearchAddress({ id: 's-1', query: { q: 'hitsaaja' } })).toEqual({ q: 'hitsaaja', saved: 's-1' });
  });

  it.each([
    [{ q: 'a', sort: '-name' }, { sort: '-name', q: 'a' }, true],
    [{ q: 'a' }, { q: 'a', sort: '-name' }, false],
    [{ q: 'a' }, { q: 'b' }, false],
  ])('compares %j and %j whatever their order', (left, right, same) => {
    expect(sameQuery(left, right)).toBe(same);
  });
});
