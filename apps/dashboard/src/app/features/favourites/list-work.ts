import { Injectable, computed, inject, linkedSignal, resource, signal } from '@angular/core';
import type { FavouriteListDetail, FavouriteListSummary, ItemRef, ItemWork, ListItem } from '@kasvu/contracts';
import { Act } from '../../platform/api/act';
import { ApiClient } from '../../platform/api/api-client';
import { heldNow } from '../../platform/api/held-now';
import { Lists } from '../../platform/lists/lists';
import { keyOfItem } from './item-words';

type Change = Partial<Pick<ListItem, 'status' | 'note'>>;

const refOf = ({ kind, id }: ItemRef): ItemRef => ({ kind, id });

/** One list while it is worked on: what is on it in its order, and every change to it. Each change is sent at once. */
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
  readonly moving = new Act();

  isOff(item: ListItem): boolean {
    return this.off().has(keyOfItem(item));
  }

  /** Takes over what became of its name and sharing. */
  rename(summary: FavouriteListSummary): void {
    const items = this.items().filter((item) => !this.isOff(item));
    this.list.update((list) => list && { ...list, ...summary, items });
  }

  /**
   * Sets the status or the note of an item. Of a conflict the item takes over what is held now, so that the next change is made from it; that
   * somebody has changed only the other of the two is none.
   * @throws ApiProblem when the API refuses
   */
  async change(item: ListItem, change: Change): Promise<void> {
    const path = `${this.path()}/items/${item.kind}/${encodeURIComponent(item.id)}`;
    const { status, note, version } = { ...item, ...change };
    try {
      this.hold(await this.api.send('itemWork', 'PUT', path, { status, note, version }));
    } catch (error) {
      const held = heldNow<ItemWork>(error);
      if (!held) throw error;
      this.hold(held);
      const untouched = Object.keys(change).every((field) => held[field as keyof Change] === item[field as keyof Change]);
      if (!untouched) throw error;
      await this.change({ ...item, ...held }, change);
    }
  }

  /** Puts the item at one place to another; where it was again when that fails. */
  async move(from: number, to: number): Promise<boolean> {
    const before = this.items();
    const [item] = before.slice(from, from + 1);
    if (!item || to < 0 || to >= before.length) return false;
    const after = before.toSpliced(from, 1).toSpliced(to, 0, item);
    this.items.set(after);
    const moved = await this.moving.run(() => this.place(item));
    if (!moved) this.items.set(before);
    return moved !== undefined;
  }

  /** @throws ApiProblem when the API refuses */
  async take(item: ListItem): Promise<void> {
    await this.lists.take(this.id(), [refOf(item)]);
    this.off.update((before) => new Set([...before, keyOfItem(item)]));
  }

  /**
   * Puts an item back where it was, with its status and note.
   * @throws ApiProblem when the API refuses
   */
  async putBack(item: ListItem): Promise<void> {
    await this.lists.add(this.id(), [refOf(item)]);
    this.off.update((before) => new Set([...before].filter((key) => key !== keyOfItem(item))));
    this.hold({ ...item, version: 1 });
    await this.place(item);
    const { status, note } = item;
    if (status !== 'new' || note) await this.change({ ...item, status: 'new', note: '', version: 1 }, { status, note });
  }

  /** Sends where an item stands: before the next that is still on the list. */
  private place(item: ListItem): Promise<{ moved: boolean }> {
    const at = this.items().findIndex((each) => keyOfItem(each) === keyOfItem(item));
    const next = this.items()
      .slice(at + 1)
      .find((each) => !this.isOff(each));
    return this.api.send('itemMoved', 'POST', `${this.path()}/move`, { item: refOf(item), before: next ? refOf(next) : null });
  }

  private hold({ kind, id, status, note, version, changedBy, changedAt }: ItemWork): void {
    const key = keyOfItem({ kind, id });
    this.items.update((items) =>
      items.map((item) => (keyOfItem(item) === key ? { ...item, status, note, version, changedBy, changedAt } : item)),
    );
  }

  private path(id = this.id()): string {
    return `/api/lists/${encodeURIComponent(id)}`;
  }
}
