import { applicationTimes, lastStart, startsOn } from './study-times';

const start = (changes: Partial<Parameters<typeof startsOn>[0]> = {}) => ({
  on: null,
  year: null,
  term: null,
  continuous: false,
  ...changes,
});

describe('when a study starts', () => {
  it.each([
    ['is the day the source says', start({ on: '2026-09-14', year: 2026, term: 'autumn' }), '2026-09-14', '2026-09-14'],
    ['is the first day of the term, and no later than its last', start({ year: 2027, term: 'spring' }), '2027-01-01', '2027-07-31'],
    ['is in August in the autumn', start({ year: 2026, term: 'autumn' }), '2026-08-01', '2026-12-31'],
    ['is not guessed from a year alone', start({ year: 2026 }), null, '2026-12-31'],
    ['is not known without a year', start({ term: 'autumn' }), null, null],
    ['is any time', start({ continuous: true }), null, 'infinity'],
    ['is not known', null, null, null],
  ])('%s', (_what, given, first, last) => {
    expect([startsOn(given), lastStart(given)]).toEqual([first, last]);
  });
});

describe('when one can apply', () => {
  it.each([
    ['never, as far as is known', { applicationPeriods: [], continuousApplication: false }, '{}'],
    ['always', { applicationPeriods: [], continuousApplication: true }, '{(,)}'],
    [
      'in several periods, the last without an end',
      {
        applicationPeriods: [
          { startsAt: '2026-01-07T06:00:00Z', endsAt: '2026-01-21T13:00:00Z' },
          { startsAt: '2026-03-01T00:00:00Z', endsAt: null },
        ],
        continuousApplication: false,
      },
      '{[2026-01-07T06:00:00Z,2026-01-21T13:00:00Z),[2026-03-01T00:00:00Z,)}',
    ],
    [
      'not in a period that ends before it starts',
      { applicationPeriods: [{ startsAt: '2026-03-01T00:00:00Z', endsAt: '2026-02-01T00:00:00Z' }], continuousApplication: false },
      '{}',
    ],
  ])('is %s', (_what, given, times) => {
    expect(applicationTimes(given)).toBe(times);
  });
});
