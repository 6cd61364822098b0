import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiBookmarkOutline } from '@mdi/js';
import type { SavedSearch } from '@kasvu/contracts';
import { Announcer, EmptyState, Formats, PageFrame, Skeleton, injectCountedTexts, injectTexts } from '@kasvu/ui';
import { Act } from '../../platform/api/act';
import { ProblemLine } from '../../platform/problem/problem-line';
import { ProblemState } from '../../platform/problem/problem-state';
import { SavedSearches } from '../../platform/saved-searches/saved-searches';
import { UndoLine } from '../../platform/undo/undo-line';
import { SavedSearchRow } from './saved-search-row';

/** All one's saved searches by name; a removed one stays in its place, to be brought back. */
@Component({
  selector: 'app-saved-searches-page',
  imports: [EmptyState, PageFrame, ProblemLine, ProblemState, RouterLink, SavedSearchRow, Skeleton, UndoLine],
  templateUrl: './saved-searches-page.html',
  styleUrl: './saved-searches-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SavedSearchesPage {
  private readonly announcer = inject(Announcer);
  private readonly formats = inject(Formats);
  protected readonly store = inject(SavedSearches);
  protected readonly t = injectTexts();
  protected readonly counted = injectCountedTexts();
  protected readonly icon = mdiBookmarkOutline;
  protected readonly act = new Act();
  private readonly removed = signal<readonly SavedSearch[]>([]);

  protected readonly rows = computed(() =>
    [...this.store.items().map((search) => ({ search, gone: false })), ...this.removed().map((search) => ({ search, gone: true }))].sort(
      (left, right) => this.formats.compare(left.search.name, right.search.name),
    ),
  );

  constructor() {
    this.store.reload();
  }

  protected async remove(search: SavedSearch): Promise<void> {
    const removed = await this.act.run(() => this.store.remove(search));
    if (removed) this.removed.update((searches) => [...searches, removed]);
  }

  protected async restore({ id, name, page, query, digest }: SavedSearch): Promise<void> {
    const saved = await this.act.run(() => this.store.save({ name, page, query, digest }));
    if (!saved) return;
    this.removed.update((searches) => searches.filter((search) => search.id !== id));
    this.announcer.say(this.t('savedSearches.saved', { name }));
  }
}
