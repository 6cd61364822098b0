import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ActiveLanguage } from './active-language';
import { Formats, daysUntil, endOfDay, startOfDay } from './formats';

const tags = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const;

function formatsIn(language: keyof typeof tags): Formats {
  TestBed.configureTestingModule({
    providers: [{ provide: ActiveLanguage, useValue: { current: signal(language), tag: signal(tags[language]) } }],
  });
  return TestBed.inject(Formats);
}

describe('formats', () => {
  it('groups thousands with a no-break space in Finnish', () => {
    expect(formatsIn('fi').number(1234.5)).toBe('1\u00A0234,5');
  });

  it.each([
    [1_234_567, '1\u00A0234\u00A0567\u00A0€'],
    [-1250, '\u22121\u00A0250\u00A0€'],
    [99.5, '99,50\u00A0€'],
  ])('writes %d euros as %s', (euros, written) => {
    expect(formatsIn('fi').euros(euros)).toBe(written);
  });

  it.each([
    ['fi', '1,2\u00A0milj.\u00A0€'],
    ['en', '€1.2m'],
  ] as const)('shortens euros in %s', (language, written) => {
    expect(formatsIn(language).eurosShort(1_234_567)).toBe(written);
  });

  it.each([
    ['fi', '22.11.2026'],
    ['en', '22\u00A0Nov\u00A02026'],
  ] as const)('writes a date in %s', (language, written) => {
    expect(formatsIn(language).date('2026-11-22')).toBe(written);
  });

  it('takes an instant late in the UTC evening for the next day in Finland', () => {
    expect(formatsIn('fi').date('2026-11-22T22:30:00Z')).toBe('23.11.2026');
  });

  it.each([
    ['2026-11-22', 'eilen'],
    ['2026-11-23', 'tänään'],
    ['2026-11-26', '3 päivän päästä'],
    ['2026-11-18T22:30:00Z', '4 päivää sitten'],
  ])('tells %s as seen from the Finnish day of today: %s', (value, written) => {
    expect(formatsIn('fi').fromToday(value, new Date('2026-11-22T22:30:00Z'))).toBe(written);
  });

  it.each([
    [850, '850\u00A0ms'],
    [4230, '4,2\u00A0s'],
    [200_000, '3\u00A0min 20\u00A0s'],
    [119_700, '2\u00A0min 0\u00A0s'],
  ])('writes %d ms as %s', (milliseconds, written) => {
    expect(formatsIn('fi').duration(milliseconds)).toBe(written);
  });
});

describe('daysUntil', () => {
  const lateEvening = new Date('2026-11-22T22:30:00Z');

  it.each([
    ['2026-11-23', 0],
    ['2026-11-24', 1],
    ['2026-11-22', -1],
  ])('counts Finnish days to %s: %d', (day, days) => {
    expect(daysUntil(day, lateEvening)).toBe(days);
  });

  it('counts whole days over the change to summer time', () => {
    expect(daysUntil('2026-03-30', new Date('2026-03-28T12:00:00Z'))).toBe(2);
  });
});

describe('a day in Finland', () => {
  it.each([
    ['2026-11-22', '2026-11-21T22:00:00.000Z', '2026-11-22T21:59:59.999Z'],
    ['2026-07-01', '2026-06-30T21:00:00.000Z', '2026-07-01T20:59:59.999Z'],
    ['2026-03-29', '2026-03-28T22:00:00.000Z', '2026-03-29T20:59:59.999Z'],
  ])('%s begins and ends by Finnish time', (day, start, end) => {
    expect([startOfDay(day), endOfDay(day)]).toEqual([start, end]);
  });

  it('is none when there is no such day', () => {
    expect([startOfDay('2026-02-30'), endOfDay('eilen')]).toEqual([null, null]);
  });
});
