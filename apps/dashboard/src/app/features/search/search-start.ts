import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageFrame, injectTexts } from '@kasvu/ui';

/** Before anything is searched: what the search does, with words to try. */
@Component({
  selector: 'app-search-start',
  imports: [PageFrame, RouterLink],
  template: `
    <kasvu-page-frame [heading]="t('search.start.heading')">
      <div class="start">
        <p class="lead">{{ t('search.start.lead') }}</p>
        <h2>{{ t('search.start.try') }}</h2>
        <ul class="examples">
          @for (example of examples(); track example) {
            <li>
              <a routerLink="/search" [queryParams]="{ q: example }">{{ example }}</a>
            </li>
          }
        </ul>
        <h2>{{ t('search.start.how') }}</h2>
        <ul class="how">
          @for (point of points; track point) {
            <li>
              <strong>{{ t('search.start.points.' + point + '.name') }}</strong>
              {{ t('search.start.points.' + point + '.text') }}
            </li>
          }
        </ul>
      </div>
    </kasvu-page-frame>
  `,
  styleUrl: './search-start.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SearchStart {
  protected readonly t = injectTexts();
  protected readonly points = ['forms', 'languages', 'evidence'] as const;
  protected readonly examples = computed(() => this.t('search.start.examples').split(', '));
}
