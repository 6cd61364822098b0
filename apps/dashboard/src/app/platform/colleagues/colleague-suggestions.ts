import { DestroyRef, computed, inject, resource, signal, type Signal } from '@angular/core';
import type { ComboboxOption } from '@kasvu/ui';
import { ApiClient } from '../api/api-client';
import { lastKnown } from '../api/last-known';

const typingMilliseconds = 200;

export interface ColleagueSuggestions {
  /** Colleagues by user id whose name what was typed may be; the first ones while nothing is typed. */
  options: Signal<readonly ComboboxOption[]>;
  error: Signal<unknown>;
  /** Asks for suggestions once typing pauses. */
  typed(text: string): void;
}

/** Colleagues whose name is being typed, without those named in `without`. Call it where injection is possible. */
export function injectColleagueSuggestions(without: Signal<ReadonlySet<string>>): ColleagueSuggestions {
  const api = inject(ApiClient);
  const term = signal('');
  let pending: ReturnType<typeof setTimeout> | undefined;
  inject(DestroyRef).onDestroy(() => clearTimeout(pending));

  const found = resource({
    params: () => term(),
    loader: ({ params, abortSignal }) => api.get('colleagueList', '/api/colleagues', { q: params }, abortSignal),
  });
  const known = lastKnown(
    computed(() => ''), // what was found stays on screen while the next answer is on its way
    computed(() => (found.hasValue() ? found.value().items : null)),
  );
  const options = computed(() => {
    const others = (known() ?? []).filter(({ id }) => !without().has(id));
    return others.map(({ id, name }): ComboboxOption => ({ id, label: name }));
  });

  return {
    options,
    error: found.error,
    typed: (text) => {
      clearTimeout(pending);
      pending = setTimeout(() => term.set(text.trim()), typingMilliseconds);
    },
  };
}
