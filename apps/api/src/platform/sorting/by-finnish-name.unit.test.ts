import { byFinnishName } from './by-finnish-name';

describe('byFinnishName', () => {
  it('sorts rows by a name of theirs, å, ä and ö last, and leaves those of one name as they were', () => {
    const rows = ['Öljy', 'åland', 'Äiti', 'aalto', 'AALTO'].map((name, nr) => ({ name, nr }));
    expect(byFinnishName(rows, ({ name }) => name).map(({ nr }) => nr)).toEqual([3, 4, 1, 2, 0]);
    expect(rows.map(({ nr }) => nr)).toEqual([0, 1, 2, 3, 4]);
  });
});
