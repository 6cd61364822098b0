import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { mdiCheck, mdiPlaylistPlus, mdiPlus } from '@mdi/js';
import type { FavouriteListSummary, ItemRef } from '@kasvu/contracts';
import { Dialog, Icon, TextField, injectCountedTexts, injectTexts } from '@kasvu/ui';
import { Act } from '../api/act';
import { ProblemLine } from '../problem/problem-line';
import type { Undoable } from '../undo/undoable';
import { Lists } from './lists';

/** Puts things on lists, or takes them from them: each press does so at once. */
@Component({
  selector: 'app-list-dialog',
  imports: [Dialog, Icon, MatButton, ProblemLine, TextField],
  templateUrl: './list-dialog.html',
  styleUrl: './list-dialog.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ListDialog {
  private readonly lists = inject(Lists);
  private readonly counted = injectCountedTexts();
  protected readonly t = injectTexts();
  protected readonly act = new Act();
  protected readonly icons = { on: mdiCheck, off: mdiPlaylistPlus, create: mdiPlus };

  readonly items = input.required<readonly ItemRef[]>();
  /** What the things are called together. */
  readonly name = input.required<string>();
  readonly acted = output<Undoable>();
  readonly closed = output();

  protected readonly newName = signal('');
  protected readonly tried = signal(false);
  protected readonly rows = computed(() =>
    this.lists.open().map((list) => {
      const on = this.items().filter((item) => this.lists.of(item).some(({ id }) => id === list.id)).length;
      const all = on === this.items().length;
      return { list, all, note: on > 0 && !all ? this.t('lists.add.some', { on, of: this.items().length }) : '' };
    }),
  );
  protected readonly creating = linkedSignal(() => this.rows().length === 0);
  protected readonly nameError = computed(() => (this.tried() && !this.newName().trim() ? this.t('lists.needsName') : null));

  protected async toggle({ list, all }: { list: FavouriteListSummary; all: boolean }): Promise<void> {
    const done = await this.act.run(() => (all ? this.take(list) : this.add(list)));
    if (done) this.acted.emit(done);
  }

  protected async create(event: Event): Promise<void> {
    event.preventDefault();
    this.tried.set(true);
    const name = this.newName().trim();
    if (!name) return;
    const made = await this.act.run(() => this.lists.create(name, this.items()));
    if (!made) return;
    this.newName.set('');
    this.tried.set(false);
    this.acted.emit({
      what: this.counted('lists.done.created', this.items().length, { list: made.name }),
      undo: () => this.lists.remove(made.id),
    });
  }

  private async add({ id, name }: FavouriteListSummary): Promise<Undoable> {
    const added = await this.lists.add(id, this.items());
    return { what: this.counted('lists.done.added', added.length, { list: name }), undo: () => this.lists.take(id, added) };
  }

  private async take({ id, name }: FavouriteListSummary): Promise<Undoable> {
    const items = this.items();
    await this.lists.take(id, items);
    return { what: this.counted('lists.done.taken', items.length, { list: name }), undo: () => this.lists.add(id, items) };
  }
}
