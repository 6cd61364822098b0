import { GridSelection, mostSelected } from './grid-selection';

interface Row {
  id: string;
}

const row = (id: number | string): Row => ({ id: String(id) });
const rows = (count: number): Row[] => Array.from({ length: count }, (_, index) => row(index));
const selection = () => new GridSelection<Row>(({ id }) => id);

describe('grid selection', () => {
  it('keeps what is chosen when the list becomes another, and counts what that one does not show', () => {
    const chosen = selection();
    chosen.noteRead(rows(3), 3);
    chosen.change(rows(3), []);
    chosen.change([], [row(1)]);
    chosen.beginList();
    expect([chosen.ids(), chosen.outside()]).toEqual([['0', '2'], 0]);
    chosen.noteRead([row(2), row(9)], 2);
    expect([chosen.count(), chosen.outside(), chosen.readAll()]).toEqual([2, 1, true]);
  });

  it('does not say that a row is outside of a list of which not all has been read', () => {
    const chosen = selection();
    chosen.change([row('x')], []);
    chosen.noteRead(rows(2), 3);
    expect([chosen.outside(), chosen.readAll()]).toEqual([1, false]);
    chosen.noteRead([row('x')], 3);
    expect([chosen.outside(), chosen.readAll()]).toEqual([0, true]);
  });

  it('chooses every row read so far, beside those chosen before', () => {
    const chosen = selection();
    chosen.change([row('x')], []);
    chosen.noteRead(rows(2), 9);
    expect(chosen.selectsMore()).toBe(true);
    chosen.selectRead();
    expect([chosen.ids(), chosen.selectsMore()]).toEqual([['x', '0', '1'], false]);
  });

  it('holds no more than one act takes, and says when it is full', () => {
    const chosen = selection();
    chosen.noteRead(rows(mostSelected + 1), mostSelected + 1);
    chosen.selectRead();
    expect([chosen.count(), chosen.full(), chosen.selectsMore()]).toEqual([mostSelected, true, false]);
    chosen.clear();
    expect([chosen.count(), chosen.full()]).toEqual([0, false]);
  });
});
