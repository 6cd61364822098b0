import type { SkillPage } from '@kasvu/contracts';
import { notMeasured } from './month-chart';

const months = (...supplies: (number | null)[]): SkillPage['months'] =>
  supplies.map((supply, place) => ({ month: `2026-${String(place + 1).padStart(2, '0')}`, demand: 0, supply, training: 0 }));

describe('months that were not measured', () => {
  it.each([
    ['none', months(5, 0, 5), []],
    ['one', months(5, null, 5), ['2/2026']],
    ['following ones as one span', months(null, null, null, 5, null), ['1/2026–3/2026', '5/2026']],
  ])('are told: %s', (_which, given, told) => {
    expect(notMeasured(given)).toEqual(told);
  });
});
