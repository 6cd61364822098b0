import { comparePair, percentiles, timeAlone } from './timing.ts';

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

  it('lets all clients of a round ask at once', async () => {
    let [asking, most, asked] = [0, 0, 0];
    const work = async () => {
      asked += 1;
      most = Math.max(most, ++asking);
      await new Promise((resolve) => setImmediate(resolve));
      asking -= 1;
    };
    const { p95 } = await timeAlone(work, 2, 8);
    expect([most, asked]).toEqual([8, 56]);
    expect(p95).toBeGreaterThan(0);
  });
});
