import { Injectable, inject } from '@angular/core';
import { mdiPlaylistCheck, mdiStar, mdiStarOutline } from '@mdi/js';
import type { FavouriteKind, ItemRef } from '@kasvu/contracts';
import { injectTexts, type GridCell, type GridColumn } from '@kasvu/ui';
import { Act } from '../api/act';
import { Lists } from '../lists/lists';
import { Favourites } from './favourites';

/** The column of a list in which its rows are made favourites, and which tells on what lists they stand. */
@Injectable({ providedIn: 'root' })
export class FavouriteColumn {
  private readonly favourites = inject(Favourites);
  private readonly lists = inject(Lists);
  private readonly t = injectTexts();
  /** Why the last press failed; the list says it, since a cell has no room. */
  readonly act = new Act();

  /** `name`: what a row is called. */
  of<Row>(kind: FavouriteKind, id: (row: Row) => string, name: (row: Row) => string): GridColumn<Row> {
    return {
      id: 'favourite',
      header: this.t('favourites.column'),
      cell: (row) => this.cell({ kind, id: id(row) }, name(row)),
      follows: () => [this.favourites.marks(), this.lists.marks(), this.lists.all()],
      width: 80,
    };
  }

  private cell(item: ItemRef, name: string): GridCell {
    if (!this.favourites.known()) return { text: '' };
    const on = this.favourites.has(item.kind, item.id);
    const names = this.lists.of(item).map((list) => list.name);
    return {
      text: '',
      button: {
        icon: on ? mdiStar : mdiStarOutline,
        words: `${this.t(`ui.favourite.keep.${on ? 'on' : 'off'}`)} ${name}`,
        on,
        press: () => void this.act.run(() => this.favourites.toggle(item.kind, item.id)),
      },
      ...(names.length > 0 && { sign: { icon: mdiPlaylistCheck, words: this.t('lists.mark.names', { names: names.join(', ') }) } }),
    };
  }
}
