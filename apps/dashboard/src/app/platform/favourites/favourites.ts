import { Injectable, computed, inject, linkedSignal, resource } from '@angular/core';
import type { FavouriteKind } from '@kasvu/contracts';
import { ApiClient } from '../api/api-client';
import { Session } from '../session/session';

const keyOf = (kind: FavouriteKind, id: string): string => `${kind} ${id}`;

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
    this.list.hasValue() ? new Set(this.list.value().items.map(({ kind, id }) => keyOf(kind, id))) : null,
  );

  /** Whether it is known what is marked. */
  readonly known = computed(() => this.marked() !== null);
  readonly error = this.list.error;

  has(kind: FavouriteKind, id: string): boolean {
    return this.marked()?.has(keyOf(kind, id)) ?? false;
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
    this.set(keyOf(kind, id), mark);
    try {
      await (mark ? this.api.send('favourite', 'PUT', path) : this.api.send('favouriteRemoved', 'DELETE', path));
    } catch (error) {
      this.set(keyOf(kind, id), !mark);
      throw error;
    }
  }

  private set(key: string, mark: boolean): void {
    this.marked.update((before) => {
      const after = new Set(before);
      if (mark) after.add(key);
      else after.delete(key);
      return after;
    });
  }
}
