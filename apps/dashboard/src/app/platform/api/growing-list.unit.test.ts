import { TestBed } from '@angular/core/testing';
import { signal } from '@angular/core';
import { growingList } from './growing-list';

const letters: Record<string, string[]> = { a: ['a1', 'a2', 'a3'], b: ['b1'] };

function grown() {
  const name = signal('a');
  const ask = jest.fn(async (list: string, offset = 0) => ({ items: (letters[list] ?? []).slice(offset, offset + 2), total: 3 }));
  const list = TestBed.runInInjectionContext(() =>
    growingList({ query: name, ask, idOf: (item) => item, next: ({ total }, shown) => (shown < total ? Math.max(0, shown - 1) : null) }),
  );
  const settle = async () => {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
  };
  return { name, ask, list, settle };
}

describe('a growing list', () => {
  it('puts one page after another, a row that comes twice once', async () => {
    const { list, settle } = grown();
    await settle();
    expect(list.items()).toEqual(['a1', 'a2']);
    list.more();
    expect(list.items()).toEqual(['a1', 'a2']);
    await settle();
    expect([list.items(), list.hasMore()]).toEqual([['a1', 'a2', 'a3'], false]);
  });

  it('begins anew for another query, and knows nothing until it answers', async () => {
    const { list, name, settle } = grown();
    await settle();
    name.set('b');
    expect([list.items(), list.latest()]).toEqual([[], null]);
    await settle();
    expect(list.items()).toEqual(['b1']);
  });

  it('keeps what it has when a page fails, and asks for that page again', async () => {
    const { list, ask, settle } = grown();
    await settle();
    ask.mockRejectedValueOnce(new Error('no answer'));
    list.more();
    await settle();
    expect([list.items().length, list.error()]).toEqual([2, expect.any(Error)]);
    list.reload();
    await settle();
    expect(list.items()).toHaveLength(3);
  });
});
