import { Location } from '@angular/common';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { ApiParameters } from '../api/api-client';
import { injectListAddress } from './list-address';

const none = { q: '', sort: 'name' };

@Component({ template: '' })
class Page {
  readonly list = injectListAddress<typeof none>({
    name: 'things',
    none,
    read: (parameters) => ({ q: parameters.get('q') ?? '', sort: parameters.get('sort') ?? 'name' }),
    address: ({ q, sort }) => ({ q: q || null, sort: sort === 'name' ? null : sort }),
  });
  readonly load = this.list.loader<never>(async (parameters, first) => {
    asked.push([parameters, first]);
    return { items: [], total: 0, nextCursor: null };
  });
}

let asked: [ApiParameters, boolean][] = [];

async function at(url: string) {
  asked = [];
  TestBed.configureTestingModule({ providers: [provideRouter([{ path: 'things', component: Page }])] });
  const harness = await RouterTestingHarness.create();
  const page = await harness.navigateByUrl(url, Page);
  const settled = () => harness.fixture.whenStable().then(() => TestBed.inject(Location).path());
  return { ...page, settled };
}

describe('address of a list', () => {
  it('does not count the order as narrowing, nor the open row', async () => {
    expect((await at('/things?sort=-name&open=7')).list.active()).toBe(false);
  });

  it('counts a filter as narrowing', async () => {
    expect((await at('/things?q=a')).list.active()).toBe(true);
  });

  it('closes the open row when the list becomes another, and keeps it when only the order changes', async () => {
    const { list, settled } = await at('/things?q=a&open=7');
    list.order('-name');
    expect(await settled()).toBe('/things?q=a&open=7&sort=-name');
    list.narrow({ q: 'b' });
    expect(await settled()).toBe('/things?q=b&sort=-name');
  });

  it('clears the filters and keeps the order', async () => {
    const { list, settled } = await at('/things?q=a&sort=-name');
    list.clear();
    expect(await settled()).toBe('/things?sort=-name');
  });

  it('tells a saved search the filters and the order, and nothing while only the order is chosen', async () => {
    const { list, settled } = await at('/things?q=a&sort=-name&open=7&saved=s-1');
    expect(list.query()).toEqual({ q: 'a', sort: '-name' });
    list.clear();
    expect(await settled()).toBe('/things?sort=-name');
    expect(list.query()).toBeNull();
  });

  it('keeps one entry of the history while rows are opened one after another', async () => {
    const { list, settled } = await at('/things');
    const navigations = jest.spyOn(TestBed.inject(Location), 'replaceState');
    list.show('7');
    expect(await settled()).toBe('/things?open=7');
    expect(navigations).not.toHaveBeenCalled();
    list.show('8');
    expect(await settled()).toBe('/things?open=8');
    expect(navigations).toHaveBeenCalledTimes(1);
  });

  it('reads on by cursor where it has one, else by offset, and says which page is the first', async () => {
    const { load } = await at('/things?q=a');
    await load()({ offset: 0, limit: 50, cursor: null, sort: 'name' });
    await load()({ offset: 50, limit: 50, cursor: 'c', sort: 'name' });
    await load()({ offset: 500, limit: 50, cursor: null, sort: '-name' });
    expect(asked).toEqual([
      [{ q: 'a', sort: 'name', limit: 50 }, true],
      [{ q: 'a', sort: 'name', limit: 50, cursor: 'c' }, false],
      [{ q: 'a', sort: '-name', limit: 50, offset: 500 }, false],
    ]);
  });

  it('is the same list when a row opens or the order changes, and another when a filter does', async () => {
    const { list, load, settled } = await at('/things?q=a');
    const before = load();
    list.show('7');
    await settled();
    list.order('-name');
    await settled();
    expect(load()).toBe(before);
    list.narrow({ q: 'b' });
    await settled();
    expect(load()).not.toBe(before);
  });
});
