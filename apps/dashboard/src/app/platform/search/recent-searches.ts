import { Injectable, computed, inject, signal } from '@angular/core';
import { BrowserMemory, ownMemory } from '@kasvu/ui';
import { Session } from '../session/session';

const most = 10;

/** What somebody searched for lately in this browser, newest first. Signing out forgets it. */
@Injectable({ providedIn: 'root' })
export class RecentSearches {
  private readonly memory = inject(BrowserMemory);
  private readonly session = inject(Session);
  private readonly changes = signal(0);
  private readonly key = computed(() => {
    const user = this.session.me()?.user.id;
    return user === undefined ? null : `${ownMemory}searches.${user}`;
  });

  /** In the search language. */
  readonly items = computed<readonly string[]>(() => {
    this.changes();
    const key = this.key();
    return key === null ? [] : (this.memory.read(key)?.split('\n').filter(Boolean) ?? []);
  });

  add(search: string): void {
    this.write([search, ...this.items().filter((each) => each !== search)].slice(0, most));
  }

  remove(search: string): void {
    this.write(this.items().filter((each) => each !== search));
  }

  private write(items: readonly string[]): void {
    const key = this.key();
    if (key !== null) this.memory.write(key, items.join('\n'));
    this.changes.update((count) => count + 1);
  }
}
