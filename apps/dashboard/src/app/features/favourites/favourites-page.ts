import { ChangeDetectionStrategy, Component, computed, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiStarOutline } from '@mdi/js';
import { favouriteKinds } from '@kasvu/contracts';
import { EmptyState, PageFrame, Skeleton, injectCountedTexts, injectTexts } from '@kasvu/ui';
import { ApiClient } from '../../platform/api/api-client';
import { ProblemState } from '../../platform/problem/problem-state';
import { FavouriteSection } from './favourite-section';
import { ListsBlock } from './lists-block';

/** One's favourites by kind, and beside them the lists: one's own and those shared with one. */
@Component({
  selector: 'app-favourites-page',
  imports: [EmptyState, FavouriteSection, ListsBlock, PageFrame, ProblemState, RouterLink, Skeleton],
  templateUrl: './favourites-page.html',
  styleUrl: './favourites-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FavouritesPage {
  private readonly api = inject(ApiClient);
  protected readonly counted = injectCountedTexts();
  protected readonly t = injectTexts();
  protected readonly icon = mdiStarOutline;

  protected readonly favourites = resource({
    loader: ({ abortSignal }) => this.api.get('shownFavourites', '/api/favourites/shown', {}, abortSignal),
  });
  protected readonly sections = computed(() => {
    const byKind = Map.groupBy(this.favourites.hasValue() ? this.favourites.value().items : [], ({ kind }) => kind);
    return favouriteKinds.flatMap((kind) => {
      const items = byKind.get(kind);
      return items ? [{ kind, items }] : [];
    });
  });
  protected readonly departed = computed(() => (this.favourites.hasValue() ? this.favourites.value().noLongerAvailable : 0));
}
