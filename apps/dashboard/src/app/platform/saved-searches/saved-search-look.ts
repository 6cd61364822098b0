import { computed, effect, inject, untracked, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import type { SavedSearch } from '@kasvu/contracts';
import { Act } from '../api/act';
import { NewHits } from './new-hits';
import { SavedSearches } from './saved-searches';

interface SavedSearchLook {
  /** The search the address opens by `saved`. */
  opened: Signal<SavedSearch | undefined>;
  /** Why it could not be told that its hits were seen; null when it could. */
  error: Signal<unknown>;
}

/**
 * Looks at the saved search the address opens, one of `searches`: its new hits are marked, and once its hits are `loaded` the API is told that
 * they were seen. Call it where injection is possible, on a page that provides `NewHits`.
 */
export function injectSavedSearchLook(searches: Signal<readonly SavedSearch[]>, loaded: Signal<boolean>): SavedSearchLook {
  const hits = inject(NewHits);
  const store = inject(SavedSearches);
  const route = inject(ActivatedRoute);
  const parameters = toSignal(route.queryParamMap, { initialValue: route.snapshot.queryParamMap });
  const opened = computed(() => searches().find(({ id }) => id === parameters().get('saved')));
  /** What is held of it changes as it is seen; the look is still the same. */
  const id = computed(() => opened()?.id ?? null);
  const telling = new Act();
  let told: string | null = null;

  effect(() => {
    id();
    untracked(() => {
      const search = opened();
      if (search) hits.look(search);
      else hits.none();
    });
  });
  effect(() => {
    const now = id();
    if (now === told || (now !== null && !loaded())) return;
    told = now;
    untracked(() => {
      const search = opened();
      if (search) void telling.run(() => store.seen(search));
    });
  });
  return { opened, error: telling.error };
}
