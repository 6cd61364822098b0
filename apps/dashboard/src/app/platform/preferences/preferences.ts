import { Injectable, computed, inject, linkedSignal, resource } from '@angular/core';
import type { Preferences } from '@kasvu/contracts';
import { ApiClient } from '../api/api-client';
import { InTurn } from '../api/in-turn';
import { Session } from '../session/session';

const path = '/api/preferences';
const byDefault: Preferences = { quietAfterMonths: 6, shortcuts: true, mail: true };

/** What who is signed in has set for themselves; as by default until it is read. */
@Injectable({ providedIn: 'root' })
export class OwnPreferences {
  private readonly api = inject(ApiClient);
  private readonly session = inject(Session);

  private readonly read = resource({
    params: () => (this.session.may('favourites.keep') ? this.session.me()?.user.id : undefined),
    loader: ({ abortSignal }) => this.api.get('preferences', path, {}, abortSignal),
  });
  private readonly held = linkedSignal<Preferences | null>(() => (this.read.hasValue() ? this.read.value() : null));

  private readonly turn = new InTurn();

  /** Whether it is known what is set. */
  readonly known = computed(() => this.held() !== null);
  readonly now = computed(() => this.held() ?? byDefault);
  readonly error = this.read.error;

  reload(): void {
    this.read.reload();
  }

  /**
   * Sets some of them; the others stay. One change after another, so that none undoes one that is under way.
   * @throws ApiProblem when the API refuses; they are then as before
   */
  change(change: Partial<Preferences>): Promise<void> {
    return this.turn.run(() => this.put(change));
  }

  private async put(change: Partial<Preferences>): Promise<void> {
    const before = this.held() ?? (await this.api.get('preferences', path));
    this.held.set(await this.api.send('preferences', 'PUT', path, { ...before, ...change }));
  }
}
