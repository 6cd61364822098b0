import { stream, weighted } from './random.ts';

describe('stream', () => {
  it('gives the same numbers for the same seed, name and index, whatever was asked before', () => {
    const one = stream(92, 'names');
    one.dice(3).next();
    const numbers = (from: ReturnType<typeof stream>) => {
      const dice = from.dice(17);
      return [dice.next(), dice.next(), dice.int(100)];
    };
    expect(numbers(one)).toEqual(numbers(stream(92, 'names')));
    expect(numbers(one)).not.toEqual(numbers(stream(93, 'names')));
    expect(numbers(one)).not.toEqual(numbers(stream(92, 'addresses')));
  });

  it('spreads its numbers evenly', () => {
    const tenths = new Array<number>(10).fill(0);
    const numbers = stream(1, 'even');
    for (let index = 0; index < 20_000; index++) tenths[Math.floor(numbers.at(index) * 10)]! += 1;
    for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });
});

describe('weighted', () => {
  it('chooses by weight and covers both ends', () => {
    const choose = weighted([
      ['rare', 1],
      ['common', 3],
    ]);
    expect([choose(0), choose(0.24), choose(0.26), choose(0.9999999)]).toEqual(['rare', 'rare', 'common', 'common']);
  });
});
