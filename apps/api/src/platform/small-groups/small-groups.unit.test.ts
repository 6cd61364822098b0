import { SmallGroups } from './small-groups';

const groups = new SmallGroups({ people: { smallGroup: 5 } as never });

describe('small groups', () => {
  it.each([
    [0, true],
    [1, true],
    [4, true],
    [5, false],
    [100, false],
  ])('%i people are a small group: %s', (people, small) => {
    expect(groups.isSmall(people)).toBe(small);
  });

  it.each([
    [0, 0],
    [4, 0],
    [5, 5],
    [9, 5],
    [10, 10],
    [23, 20],
  ])('%i people are shown as %i', (people, shown) => {
    expect(groups.steps(people)).toBe(shown);
  });

  it('shows two numbers that differ by one person as the same or as a whole step apart', () => {
    for (let people = 0; people < 200; people++) expect([0, 5]).toContain(groups.steps(people + 1) - groups.steps(people));
  });
});
