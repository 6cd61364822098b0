import { helsinkiDate, helsinkiToInstant } from './helsinki-time';

describe('helsinkiToInstant', () => {
  it.each([
    ['in winter', '2026-01-15T12:00:00', '2026-01-15T10:00:00.000Z'],
    ['in summer', '2026-07-15 12:00:00', '2026-07-15T09:00:00.000Z'],
    ['for a date alone', '2026-07-15', '2026-07-14T21:00:00.000Z'],
    ['without seconds', '2026-01-15T12:00', '2026-01-15T10:00:00.000Z'],
    ['with parts of a second', '2026-01-15T12:00:00.250', '2026-01-15T10:00:00.250Z'],
    ['just before the clocks go forward', '2026-03-29T02:59:59', '2026-03-29T00:59:59.000Z'],
    ['in the hour left out', '2026-03-29T03:30:00', '2026-03-29T01:30:00.000Z'],
    ['just after the clocks went forward', '2026-03-29T04:00:00', '2026-03-29T01:00:00.000Z'],
    ['in the hour that comes twice', '2026-10-25T03:30:00', '2026-10-25T00:30:00.000Z'],
    ['after the hour that came twice', '2026-10-25T04:00:00', '2026-10-25T02:00:00.000Z'],
    ['at midnight', '2026-01-01T00:00:00', '2025-12-31T22:00:00.000Z'],
    ['before 1970', '1955-06-01T00:00:00', '1955-05-31T22:00:00.000Z'],
  ])('is right %s', (_when, naive, instant) => {
    expect(helsinkiToInstant(naive)).toBe(instant);
  });

  it.each(['', 'tomorrow', '2026-02-30', '2026-01-01T25:00:00', '2026-01-01T00:00:00Z', '1.1.2026'])('refuses %p', (text) => {
    expect(() => helsinkiToInstant(text)).toThrow(RangeError);
  });
});

describe('helsinkiDate', () => {
  it.each([
    ['2026-01-01T21:59:59Z', '2026-01-01'],
    ['2026-01-01T22:00:00Z', '2026-01-02'],
    ['2026-06-30T20:59:59Z', '2026-06-30'],
    ['2026-06-30T21:00:00Z', '2026-07-01'],
  ])('of %s is %s', (instant, date) => {
    expect(helsinkiDate(instant)).toBe(date);
    expect(helsinkiDate(new Date(instant))).toBe(date);
  });

  it('refuses what is no instant', () => {
    expect(() => helsinkiDate('x')).toThrow(RangeError);
  });
});
