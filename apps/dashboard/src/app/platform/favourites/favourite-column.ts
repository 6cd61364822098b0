import { Injectable, inject, signal } from '@angular/core';
import { mdiPlaylistCheck, mdiStar, mdiStarOutline } from '@mdi/js';
import type { FavouriteKind, ItemRef } from '@kasvu/contracts';
import { Announcer, injectTexts, type GridCell, type GridColumn } from '@kasvu/ui';
import { Lists } from '../lists/lists';
import { Favourites } from './favourites';
import { keyOf } from './key-of';

/** The column of a list in which its rows are made favourites, and which tells on what lists they stand. */
@Injectable({ providedIn: 'root' })
export class FavouriteColumn {
  private readonly favourites = inject(Favourites);
  private readonly lists = inject(Lists);
  private readonly announcer = inject(Announcer);
  private readonly t = injectTexts();
  private readonly failure = signal<unknown>(null);
  /** Why a press failed, null when the last did not; the list says it, since a cell has no room. */
  readonly error = this.failure.asReadonly();

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

  forget(): void {
    this.failure.set(null);
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
        press: () => void this.press(item, name),
      },
      ...(names.length > 0 && { sign: { icon: mdiPlaylistCheck, words: this.t('lists.mark.names', { names: names.join(', ') }) } }),
    };
  }

  /** Rows are pressed one after another without waiting. The focus is on the cell, which tells nothing by itself. */
  private async press(item: ItemRef, name: string): Promise<void> {
    const on = !this.favourites.has(item.kind, item.id);
    this.forget();
    try {
      await this.favourites.toggle(item.kind, item.id);
    } catch (error) {
      this.failure.set(error);
      return;
    }
    this.announcer.say(on ? this.t('shortcuts.marked', { name }) : this.t('shortcuts.unmarked', { name }), keyOf(item));
  }
}
