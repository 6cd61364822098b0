import { Injectable, computed, inject, linkedSignal, resource } from '@angular/core';
import type { Digest } from '@kasvu/contracts';
import { ApiClient } from '../api/api-client';
import { Session } from '../session/session';

const path = '/api/digests';

/** The digests of who is signed in, newest first: read once per session, and again on demand. */
@Injectable({ providedIn: 'root' })
export class Digests {
  private readonly api = inject(ApiClient);
  private readonly session = inject(Session);

  private readonly list = resource({
    params: () => (this.session.may('favourites.keep') ? this.session.me()?.user.id : undefined),
    loader: ({ abortSignal }) => this.api.get('digests', path, {}, abortSignal),
  });
  private readonly held = linkedSignal<readonly Digest[] | null>(() => (this.list.hasValue() ? this.list.value().items : null));

  readonly known = computed(() => this.held() !== null);
  readonly items = computed(() => (this.held() ?? []).toSorted((left, right) => Date.parse(right.madeAt) - Date.parse(left.madeAt)));
  readonly unread = computed(() => this.items().filter(({ readAt }) => readAt === null).length);
  readonly error = this.list.error;

  reload(): void {
    this.list.reload();
  }

  async read(id: string): Promise<void> {
    const read = await this.api.send('digest', 'POST', `${path}/${id}/read`);
    this.held.update((items) => (items ?? []).map((digest) => (digest.id === id ? read : digest)));
  }
}
