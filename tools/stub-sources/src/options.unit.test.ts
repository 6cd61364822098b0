import { completeOptions, InvalidOption, parseSize, vacanciesFor } from './options.ts';

it.each([
  ['1k', 1000],
  ['100k', 100_000],
  ['1M', 1_000_000],
  ['3000', 3000],
])('reads the size %s', (text, size) => {
  expect(parseSize(text)).toBe(size);
});

it.each(['', '0', '2M', '-5', 'many', '1.5k'])('refuses the size "%s" and names the setting', (text) => {
  expect(() => parseSize(text)).toThrow(/--size/);
});

it('refuses a day that does not exist', () => {
  expect(() => completeOptions({ today: '2026-02-30' })).toThrow(InvalidOption);
});

it('has about 400 vacancies at the default size', () => {
  expect(vacanciesFor(completeOptions({}).size)).toBe(400);
});
