import { ChangeDetectionStrategy, Component, ElementRef, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { mdiCheck, mdiPlaylistPlus, mdiPlus } from '@mdi/js';
import type { FavouriteListSummary, ItemRef } from '@kasvu/contracts';
import { Dialog, Icon, TextField, injectCountedTexts, injectTexts } from '@kasvu/ui';
import { Act } from '../api/act';
import { ProblemLine } from '../problem/problem-line';
import { UndoLine } from '../undo/undo-line';
import type { Undoable } from '../undo/undoable';
import { Lists } from './lists';

/**
 * Puts things on lists: each press does so at once, and can be undone here. What stood on a list before is only told: taken off it loses its
 * status and its note, and so that is done where they are seen.
 */
@Component({
  selector: 'app-list-dialog',
  imports: [Dialog, Icon, MatButton, ProblemLine, TextField, UndoLine],
  templateUrl: './list-dialog.html',
  styleUrl: './list-dialog.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ListDialog {
  private readonly lists = inject(Lists);
  private readonly counted = injectCountedTexts();
  private readonly close = viewChild.required<unknown, ElementRef<HTMLElement>>('close', { read: ElementRef });
  protected readonly t = injectTexts();
  protected readonly act = new Act();
  protected readonly icons = { on: mdiCheck, off: mdiPlaylistPlus, create: mdiPlus };

  readonly items = input.required<readonly ItemRef[]>();
  /** What the things are called together. */
  readonly name = input.required<string>();
  /** Told what was done, for who closes the dialog then and offers to undo it elsewhere. */
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
  protected readonly onAny = computed(() => this.rows().some(({ all }) => all));
  /** Held also while there is no list, so that the form stays when one comes while it is filled in. */
  protected readonly creating = signal(this.lists.open().length === 0);
  protected readonly nameError = computed(() => (this.tried() && !this.newName().trim() ? this.t('lists.needsName') : null));
  /** What was done last here. */
  protected readonly done = signal<Undoable | null>(null);
  protected readonly undone = signal(false);

  protected async add({ id, name }: FavouriteListSummary): Promise<void> {
    const added = await this.act.run(() => this.lists.add(id, this.items()));
    if (added) this.tell({ what: this.counted('lists.done.added', added.length, { list: name }), undo: () => this.lists.take(id, added) });
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
    this.creating.set(false);
    this.tell({
      what: this.counted('lists.done.created', this.items().length, { list: made.name }),
      undo: () => this.lists.remove(made.id),
    });
  }

  protected async undo({ undo }: Undoable): Promise<void> {
    const undone = await this.act.run(async () => {
      await undo();
      return true;
    });
    if (!undone) return;
    this.close().nativeElement.focus(); // the button that was pressed goes
    this.done.set(null);
    this.undone.set(true);
  }

  private tell(done: Undoable): void {
    this.undone.set(false);
    this.done.set(done);
    this.acted.emit(done);
  }
}
