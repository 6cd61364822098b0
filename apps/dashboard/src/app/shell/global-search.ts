import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import type { Clause } from '@kasvu/skills/search-language';
import { searchAddress } from '../platform/search/search-address';
import { SearchField } from '../platform/search/search-field';
import { SearchPlace } from '../platform/search/search-place';

/** The way to search from every page. The search page has a field of its own, with the whole search in it. */
@Component({
  selector: 'app-global-search',
  imports: [SearchField],
  template: `@if (!place.here()) {
    <app-search-field (searched)="search($event)" />
  }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GlobalSearch {
  private readonly router = inject(Router);
  protected readonly place = inject(SearchPlace);

  protected search(clauses: Clause[]): void {
    void this.router.navigate(['/search'], { queryParams: searchAddress({ clauses, narrower: true }) });
  }
}
