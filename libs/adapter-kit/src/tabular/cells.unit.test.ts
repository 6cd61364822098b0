import { assert, property, string } from 'fast-check';
import { businessIdOf, CellFault, cellsOf, codeOf, dateOf, yearOf } from './cells';

const cell = (text: string) => cellsOf({ field: text });

describe('a cell', () => {
  it.each([
    ['2026-11-22', '2026-11-22'],
    ['2026-11-22T08:30:00', '2026-11-22'],
    ['22.11.2026', '2026-11-22'],
    ['1.2.2026', '2026-02-01'],
    ['22.11.2026 8.30', '2026-11-22'],
    ['29.2.2026', null],
    ['2026-13-01', null],
    ['11/22/2026', null],
    ['2026-11-22x', null],
    ['huomenna', null],
  ])('with %j is the day %j', (text, day) => {
    expect(dateOf(text)).toBe(day);
  });

  it.each([
    ['2026-11-22T08:30:00Z', '2026-11-22T08:30:00.000Z'],
    ['2026-11-22T08:30:00+02:00', '2026-11-22T06:30:00.000Z'],
    ['2026-11-22T08:30', '2026-11-22T06:30:00.000Z'],
    ['22.11.2026 8.30', '2026-11-22T06:30:00.000Z'],
    ['1.7.2026 8:30:15', '2026-07-01T05:30:15.000Z'],
    ['22.11.2026', '2026-11-21T22:00:00.000Z'],
  ])('with %j is the instant %j', (text, instant) => {
    expect(cell(text).instant('field')).toBe(instant);
  });

  it.each(['22.11.2026 klo 8', '22.11.2026 25.00', '2026-11-22T99:00', '2026-99-22T08:30:00Z', 'eilen'])(
    'with %j is no instant',
    (text) => {
      expect(() => cell(text).instant('field')).toThrow(CellFault);
    },
  );

  it.each([
    ['0124610-9', '0124610-9'],
    ['FI01246109', '0124610-9'],
    ['124610-9', '0124610-9'],
    ['0124610–9', '0124610-9'],
    ['0124610-8', null],
    ['9', null],
    ['x', null],
  ])('with %j is the business ID %j', (text, id) => {
    expect(businessIdOf(text)).toBe(id);
  });

  it.each([
    ['2015', 2015],
    ['1.6.2015', 2015],
    ['1890', null],
    ['15', null],
  ])('with %j is the year %j', (text, year) => {
    expect(yearOf(text)).toBe(year);
  });

  it('with a word of a table is its code, in whatever case', () => {
    expect(codeOf(' Ei  Valittu', { rejected: ['ei valittu'], new: [] })).toBe('rejected');
    expect(codeOf('NEW', { rejected: ['ei valittu'], new: [] })).toBe('new');
    expect(codeOf('', { rejected: [] })).toBeNull();
  });

  it('with a municipality code has its zeros back, and none for unknown and abroad', () => {
    expect(['92', '092', '5', '200', ''].map((text) => cell(text).municipalityCode('field'))).toEqual(['092', '092', '005', null, null]);
    expect(() => cell('Vantaa').municipalityCode('field')).toThrow('not a municipality code');
  });

  it('with several parts gives them in their order, and those of several columns together', () => {
    expect(cell('a; b;;c\nd').list('field')).toEqual(['a', 'b', 'c', 'd']);
    expect(cellsOf({ job: 'a; b', from: '; 2015; 2016' }).aligned(['job', 'from'])).toEqual([
      { job: 'a', from: '' },
      { job: 'b', from: '2015' },
      { job: '', from: '2016' },
    ]);
    expect(cellsOf({ job: '', from: '' }).aligned(['job', 'from'])).toEqual([]);
  });

  it('that cannot be taken is refused without a word of it', () => {
    assert(
      property(string({ minLength: 8, maxLength: 30 }), (text) => {
        const cells = cell(`${text}Kanarialintu`);
        for (const read of [cells.date, cells.instant, cells.businessId, cells.municipalityCode]) {
          expect(() => read('field')).toThrow(expect.objectContaining({ message: expect.not.stringContaining('Kanarialintu') }));
        }
      }),
    );
  });
});
