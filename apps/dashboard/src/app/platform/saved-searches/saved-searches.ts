import { Injectable, computed, inject, linkedSignal, resource } from '@angular/core';
import type { ChangeSearch, SaveSearch, SavedSearch } from '@kasvu/contracts';
import { ApiClient } from '../api/api-client';
import { heldNow } from '../api/held-now';
import { Session } from '../session/session';

const path = '/api/saved-searches';

/** The saved searches of who is signed in: read once per session, again on demand, and changed here as the API answers. */
@Injectable({ providedIn: 'root' })
export class SavedSearches {
  private readonly api = inject(ApiClient);
  private readonly session = inject(Session);

  private readonly list = resource({
    params: () => (this.session.may('favourites.keep') ? this.session.me()?.user.id : undefined),
    loader: ({ abortSignal }) => this.api.get('savedSearches', path, {}, abortSignal),
  });
  private readonly held = linkedSignal<readonly SavedSearch[] | null, readonly SavedSearch[] | null>({
    source: () => (this.list.hasValue() ? this.list.value().items : null),
    computation: (items, previous) => items ?? (this.list.isLoading() ? (previous?.value ?? null) : null),
  });

  readonly known = computed(() => this.held() !== null);
  readonly items = computed(() => this.held() ?? []);
  readonly error = this.list.error;

  /** Counts them anew. */
  reload(): void {
    this.list.reload();
  }

  /** @throws ApiProblem, a conflict when one has a search of this name already */
  async save(search: SaveSearch): Promise<SavedSearch> {
    const saved = await this.api.send('savedSearch', 'POST', path, search);
    this.held.update((items) => [...(items ?? []), saved]);
    return saved;
  }

  /** @throws ApiProblem, a conflict when it was changed elsewhere since it was read; what is held now is then known here */
  async change({ id, version }: SavedSearch, change: Omit<ChangeSearch, 'version'>): Promise<SavedSearch> {
    try {
      return this.take(await this.api.send('savedSearch', 'PUT', `${path}/${id}`, { ...change, version }));
    } catch (error) {
      const held = heldNow<SavedSearch>(error);
      if (held) this.take(held);
      throw error;
    }
  }

  /** Ninety more days of its digest. */
  async renew({ id }: Pick<SavedSearch, 'id'>): Promise<SavedSearch> {
    return this.take(await this.api.send('savedSearch', 'POST', `${path}/${id}/renew`));
  }

  /** Its hits of today are no longer new the next time. */
  async seen({ id }: SavedSearch): Promise<SavedSearch> {
    return this.take(await this.api.send('savedSearch', 'POST', `${path}/${id}/seen`));
  }

  /** Answers what was removed, for undoing it: saved anew it is the same search, looked at now. */
  async remove(removed: SavedSearch): Promise<SavedSearch> {
    await this.api.send('savedSearchRemoved', 'DELETE', `${path}/${removed.id}`);
    this.held.update((items) => (items ?? []).filter(({ id }) => id !== removed.id));
    return removed;
  }

  private take(changed: SavedSearch): SavedSearch {
    this.held.update((items) => (items ?? []).map((search) => (search.id === changed.id ? changed : search)));
    return changed;
  }
}
