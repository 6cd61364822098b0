import { Injectable, computed, inject, linkedSignal, resource } from '@angular/core';
import type { FavouriteKind, ItemRef } from '@kasvu/contracts';
import { ApiClient } from '../api/api-client';
import { InTurn } from '../api/in-turn';
import { Session } from '../session/session';
import { keyOf } from './key-of';

/** What who is signed in has marked as a favourite; read once per session and changed here at once, before the API has answered. */
@Injectable({ providedIn: 'root' })
export class Favourites {
  private readonly api = inject(ApiClient);
  private readonly session = inject(Session);

  private readonly list = resource({
    params: () => (this.session.may('favourites.keep') ? this.session.me()?.user.id : undefined),
    loader: ({ abortSignal }) => this.api.get('favouriteList', '/api/favourites', {}, abortSignal),
  });
  private readonly marked = linkedSignal<ReadonlySet<string> | null>(() =>
    this.list.hasValue() ? new Set(this.list.value().items.map(keyOf)) : null,
  );

  /** Presses on the same thing reach the API one after another: the last of them counts. */
  private readonly turns = new Map<string, InTurn>();

  readonly marks = this.marked.asReadonly();
  /** Whether it is known what is marked. */
  readonly known = computed(() => this.marked() !== null);
  readonly error = this.list.error;

  has(kind: FavouriteKind, id: string): boolean {
    return this.marked()?.has(keyOf({ kind, id })) ?? false;
  }

  reload(): void {
    this.list.reload();
  }

  /**
   * Marks a thing, or takes its mark away.
   * @throws ApiProblem when the API refuses; the mark is then as it was before
   */
  async toggle(kind: FavouriteKind, id: string): Promise<void> {
    const path = `/api/favourites/${kind}/${encodeURIComponent(id)}`;
    const mark = !this.has(kind, id);
    this.set([{ kind, id }], mark);
    try {
      await this.turnOf({ kind, id }).run<unknown>(() =>
        mark ? this.api.send('favourite', 'PUT', path) : this.api.send('favouriteRemoved', 'DELETE', path),
      );
    } catch (error) {
      this.set([{ kind, id }], !mark);
      throw error;
    }
  }

  /**
   * Marks many things; answers with those that were not marked.
   * @throws ApiProblem when the API refuses
   */
  async mark(items: readonly ItemRef[]): Promise<readonly ItemRef[]> {
    const { added } = await this.api.send('itemsAdded', 'POST', '/api/favourites', { items });
    this.set(added, true);
    return added;
  }

  /** @throws ApiProblem when the API refuses */
  async unmark(items: readonly ItemRef[]): Promise<void> {
    if (items.length === 0) return;
    await this.api.send('itemsRemoved', 'DELETE', '/api/favourites', { items });
    this.set(items, false);
  }

  private turnOf(item: ItemRef): InTurn {
    const turn = this.turns.get(keyOf(item)) ?? new InTurn();
    this.turns.set(keyOf(item), turn);
    return turn;
  }

  private set(items: readonly ItemRef[], mark: boolean): void {
    this.marked.update((before) => {
      const after = new Set(before);
      for (const item of items) {
        if (mark) after.add(keyOf(item));
        else after.delete(keyOf(item));
      }
      return after;
    });
  }
}
