import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { injectTexts } from '@kasvu/ui';
import { RecentSearches } from '../../platform/search/recent-searches';
import { KeptSearches } from './kept-searches';
import { UnmetNeeds } from './unmet-needs';

/** Before anything is searched: what the search does, with words to try, one's last searches and what the city lacks. */
@Component({
  selector: 'app-search-start',
  imports: [KeptSearches, RouterLink, UnmetNeeds],
  template: `
    <p class="lead">{{ t('search.start.lead') }}</p>
    <h2>{{ t('search.start.try') }}</h2>
    <ul class="examples">
      @for (example of examples(); track example) {
        <li>
          <a routerLink="/search" [queryParams]="{ q: example }">{{ example }}</a>
        </li>
      }
    </ul>
    @if (lately().length > 0) {
      <app-kept-searches [heading]="t('search.recent')" [kept]="lately()" (removed)="recent.remove($event)" />
    }
    <app-unmet-needs />
    <h2>{{ t('search.start.how') }}</h2>
    <ul class="how">
      @for (point of points; track point) {
        <li>
          <strong>{{ t('search.start.points.' + point + '.name') }}</strong>
          {{ t('search.start.points.' + point + '.text') }}
        </li>
      }
    </ul>
  `,
  styleUrl: './search-start.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SearchStart {
  protected readonly t = injectTexts();
  protected readonly recent = inject(RecentSearches);
  protected readonly points = ['forms', 'languages', 'evidence'] as const;
  protected readonly examples = computed(() => this.t('search.start.examples').split(', '));
  protected readonly lately = computed(() => this.recent.items().map((q) => ({ id: q, q, note: '', removable: true })));
}
