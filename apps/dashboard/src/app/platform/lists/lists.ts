import { Injectable, computed, inject, linkedSignal, resource } from '@angular/core';
import type { FavouriteListSummary, ItemRef } from '@kasvu/contracts';
import { ApiClient } from '../api/api-client';
import { keyOf } from '../favourites/key-of';
import { Session } from '../session/session';

type Marks = ReadonlyMap<string, ReadonlySet<string>>;

/** The lists one may see, and what stands on them; read once per session, and kept up with what is done here. */
@Injectable({ providedIn: 'root' })
export class Lists {
  private readonly api = inject(ApiClient);
  private readonly session = inject(Session);

  private readonly who = computed(() => (this.session.may('favourites.keep') ? this.session.me()?.user.id : undefined));
  private readonly summaries = resource({
    params: () => this.who(),
    loader: ({ abortSignal }) => this.api.get('lists', '/api/lists', {}, abortSignal),
  });
  private readonly marked = resource({
    params: () => this.who(),
    loader: ({ abortSignal }) => this.api.get('listMarks', '/api/lists/marks', {}, abortSignal),
  });
  private readonly listed = linkedSignal<Marks>(
    () => new Map((this.marked.hasValue() ? this.marked.value().items : []).map((item) => [keyOf(item), new Set(item.lists)])),
  );

  /** The ids of the lists each thing stands on. */
  readonly marks = this.listed.asReadonly();
  /** Whether it is known both which lists there are and what stands on them. */
  readonly known = computed(() => this.summaries.hasValue() && this.marked.hasValue());
  readonly error = computed(() => this.summaries.error() ?? this.marked.error());
  readonly all = computed<readonly FavouriteListSummary[]>(() => (this.summaries.hasValue() ? this.summaries.value().items : []));
  /** Those one may put things on. */
  readonly open = computed(() => this.all().filter(({ access }) => access !== 'viewer'));

  /** The lists a thing stands on. */
  of(item: ItemRef): FavouriteListSummary[] {
    const ids = this.listed().get(keyOf(item));
    return ids ? this.all().filter(({ id }) => ids.has(id)) : [];
  }

  /** Reads the lists again; also what stands on them, which is kept up here otherwise, when it could not be read. */
  reload(): void {
    this.summaries.reload();
    if (this.marked.error()) this.marked.reload();
  }

  /**
   * Puts things on a list; answers with those that were not on it.
   * @throws ApiProblem when the API refuses, as do all acts here
   */
  async add(list: string, items: readonly ItemRef[]): Promise<readonly ItemRef[]> {
    const { added } = await this.api.send('itemsAdded', 'POST', `/api/lists/${list}/items`, { items });
    this.note(list, added, true);
    return added;
  }

  async take(list: string, items: readonly ItemRef[]): Promise<void> {
    if (items.length === 0) return;
    await this.api.send('itemsRemoved', 'DELETE', `/api/lists/${list}/items`, { items });
    this.note(list, items, false);
  }

  async create(name: string, items: readonly ItemRef[] = []): Promise<FavouriteListSummary> {
    const made = await this.api.send('listSummary', 'POST', '/api/lists', { name, items });
    this.note(made.id, items, true);
    return made;
  }

  async remove(list: string): Promise<void> {
    await this.api.send('listRemoved', 'DELETE', `/api/lists/${list}`);
    this.reload();
  }

  /** Of a list shared by name: what the team may do with it stays. */
  async leave(list: string): Promise<void> {
    await this.api.send('listLeft', 'DELETE', `/api/lists/${list}/members/me`);
    this.reload();
  }

  private note(list: string, items: readonly ItemRef[], on: boolean): void {
    this.listed.update((before) => {
      const after = new Map(before);
      for (const item of items) {
        const lists = new Set(after.get(keyOf(item)));
        if (on) lists.add(list);
        else lists.delete(list);
        after.set(keyOf(item), lists);
      }
      return after;
    });
    this.reload();
  }
}
