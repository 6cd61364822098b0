import { barsOf } from './bars';

const heights = (values: (number | null)[]) => barsOf(values).bars.map((bar) => bar && Math.round(bar.height));

describe('bars of the years', () => {
  it('are as high as their numbers are to the greatest', () => {
    expect(heights([100, 50, 0])).toEqual([64, 32, 0]);
  });

  it('stand on one line, those of a loss under it with their numbers below', () => {
    const { baseline, height, bars } = barsOf([30, -10]);
    expect(bars.map((bar) => bar && [bar.y, bar.y + bar.height])).toEqual([
      [baseline - 48, baseline],
      [baseline, baseline + 16],
    ]);
    expect(bars[0]?.numberY).toBeLessThan(bars[0]?.y ?? 0);
    expect(bars[1]?.numberY).toBeGreaterThan(baseline + 16);
    expect(height).toBeGreaterThan(bars[1]?.numberY ?? Infinity);
  });

  it('leave out a year that is not told, and draw nothing of nothing', () => {
    expect(heights([null, 20])).toEqual([null, 64]);
    expect(heights([null])).toEqual([null]);
    expect(heights([0])).toEqual([0]);
  });
});
