import { DestroyRef, computed, effect, inject, resource, signal, type Signal } from '@angular/core';
import type { FavouriteKind } from '@kasvu/contracts';
import { injectLocalize, injectTexts } from '@kasvu/ui';
import { ApiClient } from '../platform/api/api-client';
import { placeOf } from '../platform/favourites/place-of';
import { Favourites } from '../platform/favourites/favourites';
import { Session } from '../platform/session/session';
import { mostOfEach, narrowed, type PaletteEntry, type PaletteGroup } from './palette-entries';

const typingMilliseconds = 160;
const longestName = 200;
/** People are not among them: showing them would be a reading of people, which wants a purpose. */
const shownKinds: readonly FavouriteKind[] = ['company', 'vacancy', 'study', 'skill'];

export interface AskedEntries {
  groups: Signal<PaletteGroup[]>;
  busy: Signal<boolean>;
  failed: Signal<boolean>;
}

/** Where one can go that the API has to be asked for: one's favourites, and companies by a part of their name once typing pauses. */
export function injectAskedEntries(typed: Signal<string>): AskedEntries {
  const t = injectTexts();
  const api = inject(ApiClient);
  const session = inject(Session);
  const marks = inject(Favourites).marks;
  const localize = injectLocalize();

  const kinds = computed(() => shownKinds.filter((kind) => [...(marks() ?? [])].some((key) => key.startsWith(`${kind} `))));
  const shown = resource({
    params: kinds,
    loader: async ({ params, abortSignal }) => {
      const answers = await Promise.all(params.map((kind) => api.get('shownFavourites', '/api/favourites/shown', { kind }, abortSignal)));
      return answers.flatMap(({ items }) => items);
    },
  });
  const favourites = computed((): PaletteEntry[] =>
    (shown.hasValue() ? shown.value() : []).map((item) => ({
      id: `${item.kind} ${item.id}`,
      label: localize(item.title),
      note: t(`palette.kinds.${item.kind}`),
      path: placeOf(item).join('/'),
    })),
  );

  const paused = signal('');
  const asked = computed(() => paused().length > 1 && session.may('companies.read'));
  const companies = resource({
    params: () => (asked() ? { q: paused(), limit: mostOfEach } : undefined),
    loader: ({ params, abortSignal }) => api.get('companyPage', '/api/companies', params, abortSignal),
  });
  const found = computed((): PaletteEntry[] =>
    (companies.hasValue() ? companies.value().items : []).map(({ businessId, name }) => ({
      id: `company ${businessId}`,
      label: name,
      note: businessId,
      path: `/companies/${businessId}`,
    })),
  );

  let pending: ReturnType<typeof setTimeout> | undefined;
  inject(DestroyRef).onDestroy(() => clearTimeout(pending));
  effect(() => {
    const text = typed().trim().slice(0, longestName);
    clearTimeout(pending);
    pending = setTimeout(() => paused.set(text), typingMilliseconds);
  });

  return {
    groups: computed(() => {
      const kept = narrowed(favourites(), typed());
      return [
        { name: 'favourites', entries: kept },
        { name: 'companies', entries: found().filter(({ id }) => !kept.some((entry) => entry.id === id)) },
      ];
    }),
    busy: computed(() => shown.isLoading() || companies.isLoading() || (typed().trim().length > 1 && typed().trim() !== paused())),
    failed: computed(() => shown.error() !== undefined || companies.error() !== undefined),
  };
}
