import { dayNumber } from './days.ts';
import { turnOf } from './turns.ts';

it('puts turns of a place one after another, without a gap', () => {
  const first = turnOf(dayNumber('2026-11-22'), 20, 7);
  expect(first.to - first.from).toBe(19);
  for (let day = first.from; day <= first.to; day++) expect(turnOf(day, 20, 7)).toEqual(first);
  expect(turnOf(first.to + 1, 20, 7)).toEqual({ generation: first.generation + 1, from: first.to + 1, to: first.to + 20 });
});
