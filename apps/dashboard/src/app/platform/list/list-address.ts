import { computed, inject, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, type ParamMap, type Params } from '@angular/router';
import type { GridLoader, GridPage } from '@kasvu/ui';
import type { ApiParameters } from '../api/api-client';
import { savedQuery, type SavedQuery } from '../saved-searches/saved-search-address';

interface ListShape<Filters> {
  /** The name its place is remembered under. */
  name: string;
  /** Nothing chosen, in the order by default. */
  none: Filters;
  read(parameters: ParamMap): Filters;
  /** What is as by default is null. */
  address(filters: Filters): Params;
}

export interface ListAddress<Filters> {
  filters: Signal<Filters>;
  /** The filters as text without the order, so that opening a row or changing the order is not a new list. */
  narrowing: Signal<string>;
  /** Whether anything but the order is chosen. */
  active: Signal<boolean>;
  /** The filters and the order as a saved search keeps them; null when nothing but the order is chosen. */
  query: Signal<SavedQuery | null>;
  placeKey: Signal<string>;
  /** The open row; null when none is. */
  open: Signal<string | null>;
  narrow(change: Partial<Filters>): void;
  clear(): void;
  order(sort: string): void;
  show(id: string | null): void;
  /** Reads pages of the list; a new function whenever the list is another. `ask` is told whether it is the first page. */
  loader<Row>(ask: (parameters: ApiParameters, first: boolean) => Promise<GridPage<Row>>): Signal<GridLoader<Row>>;
}

/** A list page whose filters, order and open row live in the address. Call it where injection is possible. */
export function injectListAddress<Filters extends { sort: string }>({
  name,
  none,
  read,
  address,
}: ListShape<Filters>): ListAddress<Filters> {
  const router = inject(Router);
  const route = inject(ActivatedRoute);
  const parameters = toSignal(route.queryParamMap, { initialValue: route.snapshot.queryParamMap });
  const filters = computed(() => read(parameters()));
  const narrowing = computed(() => JSON.stringify({ ...filters(), sort: none.sort }));
  const open = computed(() => parameters().get('open'));
  const go = (queryParams: Params, replaceUrl = false): void =>
    void router.navigate([], { relativeTo: route, queryParams, queryParamsHandling: 'merge', replaceUrl });

  const active = computed(() => Object.values(address({ ...filters(), sort: none.sort })).some((value) => value !== null));

  return {
    filters,
    narrowing,
    active,
    query: computed(() => (active() ? savedQuery(address(filters())) : null)),
    placeKey: computed(() => `${name} ${JSON.stringify(filters())}`),
    open,
    narrow: (change) => go({ ...address({ ...filters(), ...change }), open: null }),
    clear: () => go({ ...address({ ...none, sort: filters().sort }), open: null, saved: null }),
    order: (sort) => go(address({ ...filters(), sort })),
    show: (id) => go({ open: id }, id !== null && open() !== null),
    loader: (ask) =>
      computed(() => {
        const { sort: _order, ...chosen } = JSON.parse(narrowing()) as ApiParameters;
        return ({ offset, limit, cursor, sort }) => {
          const place = offset === 0 ? {} : cursor ? { cursor } : { offset };
          return ask({ ...chosen, sort, limit, ...place }, offset === 0);
        };
      }),
  };
}
