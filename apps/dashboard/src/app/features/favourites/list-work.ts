import { Injectable, computed, inject, linkedSignal, resource, signal } from '@angular/core';
import type { FavouriteListDetail, ItemRef, ItemWork, ListItem } from '@kasvu/contracts';
import { ApiClient } from '../../platform/api/api-client';
import { heldNow } from '../../platform/api/held-now';
import { InTurn } from '../../platform/api/in-turn';
import { keyOf } from '../../platform/favourites/key-of';
import { Lists } from '../../platform/lists/lists';
import { afterMove, type Move } from './list-moves';

type Change = Partial<Pick<ListItem, 'status' | 'note'>>;

const refOf = ({ kind, id }: ItemRef): ItemRef => ({ kind, id });

/** One list while it is worked on: what is on it in its order, and every change to it. Changes are sent as they are made. */
@Injectable()
export class ListWork {
  private readonly api = inject(ApiClient);
  private readonly lists = inject(Lists);

  readonly id = signal('');
  readonly list = resource({
    params: () => this.id() || undefined,
    loader: ({ params, abortSignal }) => this.api.get('list', this.path(params), {}, abortSignal),
  });
  private readonly value = computed<FavouriteListDetail | null>(() => (this.list.hasValue() ? this.list.value() : null));
  /** Also those taken off since, in the place where they can be put back. */
  readonly items = linkedSignal<readonly ListItem[]>(() => this.value()?.items ?? []);
  private readonly off = linkedSignal<FavouriteListDetail | null, ReadonlySet<string>>({
    source: this.value,
    computation: () => new Set(),
  });

  readonly mayEdit = computed(() => (this.value()?.access ?? 'viewer') !== 'viewer');
  readonly count = computed(() => this.items().length - this.off().size);

  private readonly turn = new InTurn();
  /** What is on its way to its new place, in the order of the moves. */
  private readonly moves = linkedSignal<string, readonly Move[]>({ source: this.id, computation: () => [] });
  /** The order as it is stored, while something is on its way. */
  private stored: readonly string[] = [];
  private readonly moveFailure = linkedSignal<string, unknown>({ source: this.id, computation: () => null });
  /** Why a move could not be stored; null when it could. */
  readonly moveError = this.moveFailure.asReadonly();

  isOff(item: ListItem): boolean {
    return this.off().has(keyOf(item));
  }

  /** Takes over what became of its name and its sharing. */
  adopt(change: Partial<FavouriteListDetail>): void {
    const items = this.items().filter((item) => !this.isOff(item));
    this.list.update((list) => list && { ...list, ...change, items });
  }

  /**
   * Sets the status or the note of an item. Of a conflict the item takes over what is held now, so that the next change is made from it; that
   * somebody has changed only the other of the two is none.
   * @throws ApiProblem when the API refuses
   */
  async change(item: ListItem, change: Change, list = this.id()): Promise<void> {
    const path = `${this.path(list)}/items/${item.kind}/${encodeURIComponent(item.id)}`;
    const { status, note, version } = { ...item, ...change };
    try {
      this.hold(list, await this.api.send('itemWork', 'PUT', path, { status, note, version }));
    } catch (error) {
      const held = heldNow<ItemWork>(error);
      if (!held) throw error;
      this.hold(list, held);
      const untouched = Object.keys(change).every((field) => held[field as keyof Change] === item[field as keyof Change]);
      if (!untouched) throw error;
      await this.change({ ...item, ...held }, change, list);
    }
  }

  /**
   * Puts the item at one place to another at once; moves are stored one after another. What could not be stored is where it was again, and
   * stays of no matter to another list that was opened since.
   */
  async move(from: number, to: number): Promise<boolean> {
    const before = this.items();
    const [item] = before.slice(from, from + 1);
    if (!item || to < 0 || to >= before.length) return false;
    if (this.moves().length === 0) {
      this.stored = before.map(keyOf);
      this.moveFailure.set(null);
    }
    this.items.set(before.toSpliced(from, 1).toSpliced(to, 0, item));
    const next = this.after(item);
    const move: Move = { key: keyOf(item), before: next && keyOf(next) };
    this.moves.update((moves) => [...moves, move]);
    const path = this.path();
    try {
      await this.turn.run(() => this.place(path, item, next));
      this.settle(move, true);
      return true;
    } catch (error) {
      if (this.moves().includes(move)) this.moveFailure.set(error);
      this.settle(move, false);
      return false;
    }
  }

  /** @throws ApiProblem when the API refuses */
  async take(item: ListItem): Promise<void> {
    const list = this.id();
    await this.lists.take(list, [refOf(item)]);
    if (list === this.id()) this.off.update((before) => new Set([...before, keyOf(item)]));
  }

  /**
   * Puts an item back where it was, with its status and note. It counts as taken off until all of that is stored, unless somebody has worked
   * with it in between: then it is as they left it.
   * @throws ApiProblem when the API refuses
   */
  async putBack(item: ListItem): Promise<void> {
    const list = this.id();
    const next = this.after(item);
    await this.lists.add(list, [refOf(item)]);
    await this.place(this.path(list), item, next);
    const { status, note } = item;
    const asNew: ListItem = { ...item, status: 'new', note: '', version: 1, changedBy: null, changedAt: null };
    try {
      if (status !== 'new' || note) await this.change(asNew, { status, note }, list);
      else this.hold(list, asNew);
    } catch (error) {
      if (heldNow(error)) this.setOn(list, item);
      throw error;
    }
    this.setOn(list, item);
  }

  private setOn(list: string, item: ListItem): void {
    if (list !== this.id()) return;
    this.off.update((before) => new Set([...before].filter((key) => key !== keyOf(item))));
  }

  /** The next after an item that is still on the list; null when it is the last. */
  private after(item: ListItem): ListItem | null {
    const at = this.items().findIndex((each) => keyOf(each) === keyOf(item));
    return (
      this.items()
        .slice(at + 1)
        .find((each) => !this.isOff(each)) ?? null
    );
  }

  private place(path: string, item: ListItem, next: ListItem | null): Promise<{ moved: boolean }> {
    return this.api.send('itemMoved', 'POST', `${path}/move`, { item: refOf(item), before: next && refOf(next) });
  }

  /** A move is stored, or is undone: then those after it that are still on their way stay. */
  private settle(move: Move, stored: boolean): void {
    if (!this.moves().includes(move)) return; // of another list
    this.moves.update((moves) => moves.filter((each) => each !== move));
    if (stored) {
      this.stored = afterMove(this.stored, move);
      return;
    }
    const order = this.moves().reduce(afterMove, [...this.stored]);
    this.items.update((items) => items.toSorted((left, right) => order.indexOf(keyOf(left)) - order.indexOf(keyOf(right))));
  }

  /** What is answered after another list was opened is none of its things. */
  private hold(list: string, { kind, id, status, note, version, changedBy, changedAt }: ItemWork): void {
    if (list !== this.id()) return;
    const key = keyOf({ kind, id });
    this.items.update((items) =>
      items.map((item) => (keyOf(item) === key ? { ...item, status, note, version, changedBy, changedAt } : item)),
    );
  }

  private path(id = this.id()): string {
    return `/api/lists/${encodeURIComponent(id)}`;
  }
}
