import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiMagnifyClose } from '@mdi/js';
import { EmptyState, injectTexts } from '@kasvu/ui';

/** Nothing was found: what may help. */
@Component({
  selector: 'app-search-help',
  imports: [EmptyState, RouterLink],
  template: `
    <kasvu-empty-state [icon]="icon" [heading]="t('search.nothing', { q: keyword() })">
      <ul>
        <li>{{ t('search.help.shorter') }}</li>
        <li>{{ t('search.help.otherLanguage') }}</li>
        <li>{{ t('search.help.suggestions') }}</li>
      </ul>
      <p>
        {{ t('search.help.try') }}
        @for (example of examples(); track example; let last = $last) {
          <a routerLink="/search" [queryParams]="{ q: example }">{{ example }}</a>{{ last ? '' : ', ' }}
        }
      </p>
      <p>
        <a routerLink="/companies" [queryParams]="{ q: keyword() }">{{ t('search.help.companies', { q: keyword() }) }}</a>
      </p>
    </kasvu-empty-state>
  `,
  styles: `
    ul {
      padding-inline-start: 1.25rem;
      list-style: disc;
      text-align: start;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SearchHelp {
  protected readonly t = injectTexts();
  protected readonly icon = mdiMagnifyClose;
  readonly keyword = input.required<string>();
  protected readonly examples = computed(() => this.t('search.start.examples').split(', ').slice(0, 3));
}
