import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output } from '@angular/core';
import { parseSearch } from '@kasvu/skills/search-language';
import { RemovableFilter, injectTexts } from '@kasvu/ui';
import { ConceptNames } from '../skills/concept-names';
import { conceptIds } from './edit-search';
import { noSearchFilter, type SearchFilter } from './search-filter';
import { injectSearchNames } from './search-names';

/** The search a list came with, among its filters: told in words, and taken away with one press. */
@Component({
  selector: 'app-list-search',
  imports: [RemovableFilter],
  template: `@if (filter().search) {
    <kasvu-removable-filter [label]="t('search.filter')" [value]="words()" (removed)="changed.emit(none)" />
  }`,
  styles: `
    :host {
      display: contents;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ListSearch {
  protected readonly t = injectTexts();
  private readonly names = injectSearchNames();
  private readonly concepts = inject(ConceptNames);
  protected readonly none = noSearchFilter;

  readonly filter = input.required<SearchFilter>();
  readonly changed = output<SearchFilter>();

  private readonly clauses = computed(() => parseSearch(this.filter().search));
  protected readonly words = computed(() => {
    const words = this.names.search(this.clauses());
    return this.filter().narrower === 'false' ? this.t('search.filterExact', { words }) : words;
  });

  constructor() {
    effect(() => void this.concepts.need(conceptIds(this.clauses())));
  }
}
