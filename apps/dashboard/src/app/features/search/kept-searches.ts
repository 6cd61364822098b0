import { ChangeDetectionStrategy, Component, ElementRef, computed, effect, inject, input, output, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiClose } from '@mdi/js';
import { parseSearch } from '@kasvu/skills/search-language';
import { Icon, injectTexts } from '@kasvu/ui';
import { conceptIds } from '../../platform/search/edit-search';
import { searchAddress } from '../../platform/search/search-address';
import { injectSearchNames } from '../../platform/search/search-names';
import { ConceptNames } from '../../platform/skills/concept-names';

export interface KeptSearch {
  id: string;
  /** In the search language. */
  q: string;
  note: string;
  removable: boolean;
}

/** Searches that were kept: each leads to its results, and one's own can be taken away. */
@Component({
  selector: 'app-kept-searches',
  imports: [Icon, RouterLink],
  template: `
    <h2 #title tabindex="-1">{{ heading() }}</h2>
    <ng-content />
    <ul [attr.aria-label]="heading()">
      @for (search of searches(); track search.id) {
        <li>
          <a routerLink="/search" [queryParams]="search.address">{{ search.words }}</a>
          @if (search.note) {
            <span class="k-soft k-small k-numbers">{{ search.note }}</span>
          }
          @if (search.removable) {
            <button type="button" [attr.aria-label]="t('search.removeKept', { words: search.words })" (click)="remove(search.id)">
              <kasvu-icon [path]="closeIcon" />
            </button>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    :host {
      --kasvu-icon-size: 0.8rem;
      display: grid;
      gap: var(--k-2);
    }
    h2:focus {
      outline: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 var(--k-3);
      min-block-size: 2rem;
      overflow-wrap: anywhere;
    }
    button {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      min-block-size: 1.75rem;
      min-inline-size: 1.75rem;
      padding: 0;
      border: 0;
      border-radius: var(--k-radius);
      background: none;
      color: var(--k-text-soft);
      cursor: pointer;
    }
    button:hover {
      background: var(--k-surface-hover);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class KeptSearches {
  protected readonly t = injectTexts();
  protected readonly closeIcon = mdiClose;
  private readonly names = injectSearchNames();
  private readonly concepts = inject(ConceptNames);
  private readonly title = viewChild.required<ElementRef<HTMLElement>>('title');

  readonly heading = input.required<string>();
  readonly kept = input.required<readonly KeptSearch[]>();
  readonly removed = output<string>();

  private readonly parsed = computed(() => this.kept().map((search) => ({ ...search, clauses: parseSearch(search.q) })));
  protected readonly searches = computed(() =>
    this.parsed().map(({ clauses, ...search }) => ({
      ...search,
      words: this.names.search(clauses),
      address: searchAddress({ clauses, narrower: true }),
    })),
  );

  constructor() {
    effect(() => void this.concepts.need(this.parsed().flatMap(({ clauses }) => conceptIds(clauses))));
  }

  /** The pressed button goes with its row: the focus stays with the list. */
  protected remove(id: string): void {
    this.title().nativeElement.focus();
    this.removed.emit(id);
  }
}
