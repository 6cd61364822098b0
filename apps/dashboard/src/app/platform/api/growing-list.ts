import { computed, linkedSignal, resource, type Signal } from '@angular/core';

interface GrowingListOptions<Query, Page extends { items: readonly unknown[] }, Place> {
  /** What list it is; another query begins anew. */
  query: () => Query;
  ask: (query: Query, place: Place | undefined, abortSignal: AbortSignal) => Promise<Page>;
  idOf: (item: Page['items'][number]) => string;
  /** Where the next page begins; null after the last. */
  next: (page: Page, shown: number) => Place | null;
}

export interface GrowingList<Page extends { items: readonly unknown[] }> {
  /** The rows read so far, each once. */
  items: Signal<readonly Page['items'][number][]>;
  /** The last answer of this list, for what it says beside its rows; null until there is one. */
  latest: Signal<Page | null>;
  error: Signal<unknown>;
  loading: Signal<boolean>;
  hasMore: Signal<boolean>;
  more(): void;
  reload(): void;
}

/** A list read page by page on demand, one page after another on screen. Call it where injection is possible. */
export function growingList<Query, Page extends { items: readonly unknown[] }, Place>({
  query,
  ask,
  idOf,
  next,
}: GrowingListOptions<Query, Page, Place>): GrowingList<Page> {
  /** As text, so that an equal query is the same list. */
  const list = computed(() => JSON.stringify(query()));
  const place = linkedSignal<string, Place | undefined>({ source: list, computation: () => undefined });
  const answer = resource({
    params: () => ({ list: list(), place: place() }),
    loader: ({ params, abortSignal }) => ask(JSON.parse(params.list) as Query, params.place, abortSignal),
  });
  const answered = computed(() => ({ list: list(), page: answer.hasValue() ? answer.value() : null }));
  const read = linkedSignal<{ list: string; page: Page | null }, { latest: Page | null; items: readonly Page['items'][number][] }>({
    source: answered,
    computation: ({ list, page }, previous) => {
      const before = previous?.source.list === list ? previous.value : { latest: null, items: [] };
      if (!page) return before;
      const known = new Set(before.items.map(idOf));
      return { latest: page, items: [...before.items, ...page.items.filter((item) => !known.has(idOf(item)))] };
    },
  });
  const following = computed(() => {
    const { latest, items } = read();
    return latest && next(latest, items.length);
  });

  return {
    items: computed(() => read().items),
    latest: computed(() => read().latest),
    error: answer.error,
    loading: answer.isLoading,
    hasMore: computed(() => following() !== null),
    more: () => place.set(following() ?? undefined),
    reload: () => void answer.reload(),
  };
}
