import { comparePair, percentiles } from './timing.ts';

describe('timing', () => {
  it('takes the middle and the slow end', () => {
    const times = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(percentiles(times)).toEqual({ p50: 51, p95: 96 });
    expect(percentiles([3])).toEqual({ p50: 3, p95: 3 });
  });

  it('runs both ways in turn, with the same number of rounds', async () => {
    const order: string[] = [];
    await comparePair(
      async () => order.push('a'),
      async () => order.push('b'),
      3,
    );
    expect(order.join('')).toBe('ab'.repeat(8));
  });
});
