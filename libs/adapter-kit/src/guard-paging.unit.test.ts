import { guardPaging } from './guard-paging';

describe('guardPaging', () => {
  it('lets pages pass that differ, and empty ones', () => {
    const guard = guardPaging();
    for (const page of [[{ id: 1 }], [{ id: 2 }], [], []]) expect(() => guard(page)).not.toThrow();
  });

  it('stops a source that gives an earlier page again', () => {
    const guard = guardPaging();
    guard([{ id: 1 }]);
    guard([{ id: 2 }]);
    expect(() => guard([{ id: 1 }])).toThrow(expect.objectContaining({ code: 'paging-endless' }));
  });

  it('stops a source that never ends', () => {
    const guard = guardPaging(2);
    guard([1]);
    guard([2]);
    expect(() => guard([3])).toThrow('The source goes on after 2 pages; the read was stopped');
  });
});
