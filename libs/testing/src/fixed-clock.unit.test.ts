import { fixedClock } from './fixed-clock';

describe('fixedClock', () => {
  it('stands still until it is advanced or set', () => {
    const clock = fixedClock('2026-01-31T23:59:59.999Z');
    clock.now().setFullYear(1999);
    expect(clock.now().toISOString()).toBe('2026-01-31T23:59:59.999Z');
    clock.advance(1);
    expect(clock.now().toISOString()).toBe('2026-02-01T00:00:00.000Z');
    clock.set('2026-03-29T03:30:00+03:00');
    expect(clock.now().toISOString()).toBe('2026-03-29T00:30:00.000Z');
  });

  it('refuses what is not an instant', () => {
    expect(() => fixedClock('tomorrow')).toThrow(RangeError);
  });
});
