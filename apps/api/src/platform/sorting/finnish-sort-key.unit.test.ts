import { finnishSortKey } from './finnish-sort-key';

const inByteOrder = (names: string[]) =>
  [...names].sort((a, b) => Buffer.compare(Buffer.from(finnishSortKey(a)), Buffer.from(finnishSortKey(b))));

describe('finnishSortKey', () => {
  it('puts å, ä and ö last, in that order', () => {
    expect(inByteOrder(['Öljy', 'Äiti', 'Åland', 'Zeppelin', 'Aalto'])).toEqual(['Aalto', 'Zeppelin', 'Åland', 'Äiti', 'Öljy']);
  });

  it('ignores case, punctuation and foreign accents', () => {
    expect(inByteOrder(['café beta', 'Cafe "Alfa" Oy', 'CAFÉ gamma'])).toEqual(['Cafe "Alfa" Oy', 'café beta', 'CAFÉ gamma']);
  });

  it('agrees with the Finnish collation on ordinary names', () => {
    const names = [
      'Vantaan Hitsaus Oy',
      'Väinön Varaosat',
      'Vaasan Valimo',
      'Yrityspalvelu Ätläs',
      'Ahvenkoski',
      'Åkerlund & Pojat',
      'Öystilä Oy',
    ];
    const collator = new Intl.Collator('fi', { ignorePunctuation: true });
    expect(inByteOrder(names)).toEqual([...names].sort(collator.compare));
  });
});
