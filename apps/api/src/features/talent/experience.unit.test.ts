import { experienceYears } from './experience';

const spell = (startYear: number | null, endYear: number | null, current = false) => ({
  occupation: null,
  startYear,
  endYear,
  current,
  industryCode: null,
  employerBusinessId: null,
});

describe('years of experience', () => {
  it.each([
    ['nothing', [], 0],
    ['a spell of two years', [spell(2019, 2021)], 2],
    ['a spell within one year', [spell(2019, 2019)], 1],
    ['a spell still going on', [spell(2020, null, true)], 6],
    ['two spells side by side, counted once', [spell(2010, 2015), spell(2012, 2016)], 6],
    ['a spell of which the end is not known', [spell(2010, null)], 0],
    ['a spell that ends before it begins, as one year', [spell(2015, 2010)], 1],
  ])('of %s', (_what, workHistory, expected) => {
    expect(experienceYears(workHistory, 2026)).toBe(expected);
  });
});
