import { completeOptions, InvalidOption, parseSize, peopleFor, vacanciesFor } from './options.ts';

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

it('has 2,000 people at the default size, more with more companies, or as many as asked for', () => {
  expect(completeOptions({}).people).toBe(2000);
  expect([peopleFor(30), peopleFor(150_000)]).toEqual([60, 100_000]);
  expect(completeOptions({ people: 1_000_000 }).people).toBe(1_000_000);
  expect(() => completeOptions({ people: 1_000_001 })).toThrow(/--people.*people/);
});
