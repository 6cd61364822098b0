import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Today } from '@kasvu/contracts';
import { StatusTag, injectTexts } from '@kasvu/ui';
import { folded } from '../../platform/list/folded';
import { savedSearchAddress } from '../../platform/saved-searches/saved-search-address';
import { injectSavedSearchWords } from '../../platform/saved-searches/saved-search-words';
import { Dismissals } from './dismissals';
import { TodayBlock, rowsAtFirst } from './today-block';
import { TodayItem } from './today-item';

/** One's saved searches that have hits one has not seen. */
@Component({
  selector: 'app-today-searches',
  imports: [RouterLink, StatusTag, TodayBlock, TodayItem],
  template: `
    <app-today-block
      [heading]="t('today.searches.heading')"
      [total]="left()"
      [more]="items().length - rows.visible().length"
      (unfolded)="rows.all.set(true)"
      [none]="t('today.searches.none')"
      path="/saved-searches"
      [all]="t('savedSearches.all')"
    >
      @for (search of rows.visible(); track search.key) {
        <li>
          <app-today-item [key]="search.key" [name]="search.name">
            <h3>
              <a [routerLink]="'/' + search.page" [queryParams]="search.address">{{ search.name }}</a>
              <kasvu-status-tag tone="notice">{{ words.fresh(search) }}</kasvu-status-tag>
            </h3>
          </app-today-item>
        </li>
      }
    </app-today-block>
  `,
  styleUrl: './today-rows.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TodaySearches {
  protected readonly t = injectTexts();
  protected readonly words = injectSavedSearchWords();
  private readonly dismissals = inject(Dismissals);
  /** Null until it is known. */
  readonly part = input.required<Today['searches'] | null>();
  protected readonly items = computed(() =>
    (this.part()?.items ?? []).map((search) => ({ ...search, address: savedSearchAddress(search) })),
  );
  protected readonly rows = folded(this.items, rowsAtFirst);
  protected readonly left = computed(() => this.dismissals.left(this.part()));
}
