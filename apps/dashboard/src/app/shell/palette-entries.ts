import { computed, inject, type Signal } from '@angular/core';
import type { Params } from '@angular/router';
import { parseSearch } from '@kasvu/skills/search-language';
import { injectTexts } from '@kasvu/ui';
import { Lists } from '../platform/lists/lists';
import { RecentSearches } from '../platform/search/recent-searches';
import { searchAddress } from '../platform/search/search-address';
import { injectSearchNames } from '../platform/search/search-names';
import { SavedSearches } from '../platform/saved-searches/saved-searches';
import { savedSearchAddress, savedSearchPath } from '../platform/saved-searches/saved-search-address';
import { Session } from '../platform/session/session';
import { injectOwnPages } from './own-pages';

export interface PaletteEntry {
  /** Of its own among all. */
  id: string;
  label: string;
  note?: string;
  path: string;
  query?: Params;
}

export interface PaletteGroup {
  name: 'pages' | 'recent' | 'saved' | 'lists' | 'favourites' | 'companies' | 'search';
  entries: readonly PaletteEntry[];
}

/** So many of each kind are shown, but for pages. */
export const mostOfEach = 5;

/** The entries of which every word typed is a part, the first few. */
export function narrowed(entries: readonly PaletteEntry[], typed: string, most = mostOfEach): PaletteEntry[] {
  const words = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter(({ label }) => words.every((word) => label.toLocaleLowerCase().includes(word))).slice(0, most);
}

/** Where one can go that is known already: pages, recent and saved searches, lists; last a search for what is typed. */
export function injectKnownEntries(typed: Signal<string>): Signal<PaletteGroup[]> {
  const t = injectTexts();
  const session = inject(Session);
  const pages = injectOwnPages();
  const names = injectSearchNames();
  const recent = inject(RecentSearches);
  const saved = inject(SavedSearches);
  const lists = inject(Lists);

  const pageEntries = computed(() => pages().map(({ path, title }) => ({ id: path, label: t(title), path })));
  const recentEntries = computed(() =>
    recent.items().map((q) => {
      const clauses = parseSearch(q);
      return { id: `recent ${q}`, label: names.search(clauses), path: '/search', query: searchAddress({ clauses, narrower: true }) };
    }),
  );
  const savedEntries = computed(() =>
    saved.items().map((search) => ({
      id: `saved ${search.id}`,
      label: search.name,
      note: t(`${search.page}.title`),
      path: savedSearchPath(search),
      query: savedSearchAddress(search),
    })),
  );
  const listEntries = computed(() => lists.all().map(({ id, name }) => ({ id: `list ${id}`, label: name, path: `/lists/${id}` })));
  const search = computed((): PaletteEntry[] => {
    const clauses = parseSearch(typed());
    if (clauses.length === 0 || !session.may('search.read')) return [];
    return [{ id: 'search', label: names.search(clauses), path: '/search', query: searchAddress({ clauses, narrower: true }) }];
  });

  return computed(() => [
    { name: 'pages', entries: narrowed(pageEntries(), typed(), pageEntries().length) },
    { name: 'recent', entries: session.may('search.read') ? narrowed(recentEntries(), typed()) : [] },
    { name: 'saved', entries: narrowed(savedEntries(), typed()) },
    { name: 'lists', entries: narrowed(listEntries(), typed()) },
    { name: 'search', entries: search() },
  ]);
}
