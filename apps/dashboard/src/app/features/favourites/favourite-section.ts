import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { FavouriteKind, ShownItem } from '@kasvu/contracts';
import { DataBlock, Formats, injectCountedTexts, injectTexts } from '@kasvu/ui';
import { Favourites } from '../../platform/favourites/favourites';
import { keyOf } from '../../platform/favourites/key-of';
import { folded } from '../../platform/list/folded';
import { FavouriteRow } from './favourite-row';

const first = 10;

/** The favourites of one kind, newest first. */
@Component({
  selector: 'app-favourite-section',
  imports: [DataBlock, FavouriteRow, MatButton],
  template: `
    <kasvu-data-block [heading]="t('favourites.kinds.' + kind())" [count]="count()">
      <ul #list tabindex="-1" [attr.aria-label]="t('favourites.kinds.' + kind())">
        @for (item of shown.visible(); track keyOf(item)) {
          <li><app-favourite-row [item]="item" /></li>
        }
      </ul>
      @if (shown.folds()) {
        <button matButton="text" type="button" (click)="shown.all.set(true); list.focus()">
          {{ counted('favourites.all', items().length) }}
        </button>
      }
    </kasvu-data-block>
  `,
  styles: `
    :host {
      display: block;
      min-inline-size: 0;
    }
    ul:focus {
      outline: none;
    }
    li + li {
      border-block-start: 1px solid var(--k-line);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FavouriteSection {
  private readonly favourites = inject(Favourites);
  private readonly formats = inject(Formats);
  protected readonly counted = injectCountedTexts();
  protected readonly t = injectTexts();
  protected readonly keyOf = keyOf;

  readonly kind = input.required<FavouriteKind>();
  readonly items = input.required<readonly ShownItem[]>();

  protected readonly shown = folded(this.items, first);
  /** Without those whose star has been taken off since. */
  protected readonly count = computed(() => {
    const kept = this.favourites.known() ? this.items().filter(({ kind, id }) => this.favourites.has(kind, id)) : this.items();
    return this.formats.number(kept.length);
  });
}
