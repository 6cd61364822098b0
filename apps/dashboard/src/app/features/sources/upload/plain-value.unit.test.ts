import { plainValue } from './plain-value';

describe('a value of a record in one line', () => {
  it.each([
    [null, ''],
    [undefined, ''],
    ['092', '092'],
    [0, '0'],
    [false, 'false'],
    [[], ''],
    [
      [
        { code: 'fi', level: 'C2' },
        { code: 'sv', level: null },
      ],
      'fi C2; sv',
    ],
    [{ profile: { until: null, purpose: 'training' }, employer: null }, 'training'],
  ])('%j → “%s”', (value, line) => {
    expect(plainValue(value)).toBe(line);
  });
});
