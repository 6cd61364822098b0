import { deadlineTone } from './deadline';

describe('what a vacancy shows', () => {
  it.each([
    [null, 'neutral'],
    [8, 'neutral'],
    [7, 'caution'],
    [0, 'caution'],
    [-1, 'negative'],
  ])('is louder as the deadline comes near: %s days', (days, tone) => {
    expect(deadlineTone(days)).toBe(tone);
  });
});
