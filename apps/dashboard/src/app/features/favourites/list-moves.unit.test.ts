import { afterMove } from './list-moves';

describe('order of a list after a move', () => {
  it.each([
    ['b', 'a', ['b', 'a', 'c']],
    ['a', 'c', ['b', 'a', 'c']],
    ['a', null, ['b', 'c', 'a']],
    ['a', 'not on it', ['b', 'c', 'a']],
  ])('puts %s before %s', (key, before, after) => {
    expect(afterMove(['a', 'b', 'c'], { key, before })).toEqual(after);
  });
});
