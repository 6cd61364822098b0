import { ChangeDetectionStrategy, Component, ElementRef, computed, inject, input, signal, viewChild } from '@angular/core';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { mdiBookmarkOutline } from '@mdi/js';
import type { SavedSearch, SavedSearchPage } from '@kasvu/contracts';
import { Announcer, Icon, StatusTag, injectTexts } from '@kasvu/ui';
import { Act } from '../api/act';
import { injectOnceDrawn } from '../drawing/once-drawn';
import { ProblemLine } from '../problem/problem-line';
import { Session } from '../session/session';
import { UndoLine } from '../undo/undo-line';
import { sameQuery, savedSearchAddress, savedSearchPath, type SavedQuery } from './saved-search-address';
import { injectSavedSearchWords } from './saved-search-words';
import { injectSavedSearchLook } from './saved-search-look';
import { SavedSearches } from './saved-searches';
import { SearchDialog, longestName, type NamedSearch } from './search-dialog';

/** What the dialog asks about: a new search, or a change of a saved one. */
interface Asked {
  heading: string;
  search: NamedSearch;
  /** Of a new one. */
  query: SavedQuery;
  /** Keeps its own query, also when that is changed elsewhere while it is asked about. */
  of: SavedSearch | null;
}

/** The saved searches of a page: a menu of them, and what can be done with the search on screen. Nothing saved is overwritten but by a press that says so. */
@Component({
  selector: 'app-saved-search-bar',
  imports: [Icon, MatMenu, MatMenuItem, MatMenuTrigger, ProblemLine, RouterLink, SearchDialog, StatusTag, UndoLine],
  templateUrl: './saved-search-bar.html',
  styleUrl: './saved-search-bar.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SavedSearchBar {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly announcer = inject(Announcer);
  private readonly onceDrawn = injectOnceDrawn();
  protected readonly store = inject(SavedSearches);
  protected readonly may = inject(Session).may('favourites.keep');
  protected readonly words = injectSavedSearchWords();
  protected readonly t = injectTexts();
  protected readonly icon = mdiBookmarkOutline;
  protected readonly act = new Act();
  private readonly button = viewChild<unknown, ElementRef<HTMLElement>>('opener', { read: ElementRef });

  readonly page = input.required<SavedSearchPage>();
  /** What the address says of the search; null when nothing is searched for. */
  readonly query = input.required<SavedQuery | null>();
  /** Whether its hits are there. */
  readonly loaded = input.required<boolean>();
  /** What a new one might be called. */
  readonly proposal = input('');

  protected readonly searches = computed(() => this.store.items().filter(({ page }) => page === this.page()));
  protected readonly links = computed(() =>
    this.searches().map((search) => ({ ...search, path: savedSearchPath(search), address: savedSearchAddress(search) })),
  );
  protected readonly anyFresh = computed(() =>
    this.words.fresh({ fresh: this.searches().reduce((sum, { fresh }) => sum + (fresh ?? 0), 0) }),
  );
  private readonly look = injectSavedSearchLook(this.searches, this.loaded);
  /** The saved search on screen: the one that was opened, even if it was changed since, else one that says the same. */
  protected readonly current = computed(() => {
    const query = this.query();
    return query && (this.look.opened() ?? this.searches().find((search) => sameQuery(search.query, query)) ?? null);
  });
  protected readonly changed = computed(() => {
    const [current, query] = [this.current(), this.query()];
    return current !== null && query !== null && !sameQuery(current.query, query);
  });
  protected readonly asked = signal<Asked | null>(null);
  protected readonly removed = signal<SavedSearch | null>(null);
  protected readonly error = computed(() => (this.asked() ? null : (this.act.error() ?? this.look.error())));

  protected askNew(query: SavedQuery): void {
    this.ask({
      heading: this.t('savedSearches.saveThis'),
      search: { name: this.proposal().slice(0, longestName), digest: 'none' },
      query,
      of: null,
    });
  }

  protected askCopy({ name, digest }: SavedSearch, query: SavedQuery): void {
    const copy = this.t('savedSearches.copyOf', { name }).slice(0, longestName);
    this.ask({ heading: this.t('savedSearches.saveNew'), search: { name: copy, digest }, query, of: null });
  }

  protected askEdit(search: SavedSearch): void {
    this.ask({ heading: this.t('savedSearches.edit'), search, query: search.query, of: search });
  }

  protected async save(named: NamedSearch, { query, of }: Asked): Promise<void> {
    const saved = await this.act.run(() => {
      if (!of) return this.store.save({ ...named, page: this.page(), query });
      const held = this.held(of);
      return this.store.change(held, { ...named, query: held.query });
    });
    if (!saved) return;
    this.asked.set(null);
    this.tell(saved);
    if (!of) this.address(saved.id);
  }

  protected async saveAgain(search: SavedSearch, query: SavedQuery): Promise<void> {
    const { name, digest } = search;
    const saved = await this.act.run(() => this.store.change(search, { name, digest, query }));
    if (saved) this.tell(saved);
  }

  protected async remove(search: SavedSearch): Promise<void> {
    const removed = await this.act.run(() => this.store.remove(search));
    if (!removed) return;
    this.removed.set(removed);
    this.address(null);
  }

  protected async restore({ name, page, query, digest }: SavedSearch): Promise<void> {
    const saved = await this.act.run(() => this.store.save({ name, page, query, digest }));
    if (!saved) return;
    this.tell(saved);
    this.address(saved.id);
  }

  private tell({ name }: SavedSearch): void {
    this.removed.set(null);
    this.announcer.say(this.t('savedSearches.saved', { name }));
    // The button that was pressed goes, with or after the dialog.
    this.onceDrawn(() => this.button()?.nativeElement.focus());
  }

  private ask(about: Asked): void {
    this.act.forget();
    this.asked.set(about);
  }

  /** As it is held by now: after a conflict another version than the one asked about. */
  private held(search: SavedSearch): SavedSearch {
    return this.searches().find(({ id }) => id === search.id) ?? search;
  }

  private address(saved: string | null): void {
    void this.router.navigate([], { relativeTo: this.route, queryParams: { saved }, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
