import { Injectable, inject, signal } from '@angular/core';
import { ApiClient } from '../../platform/api/api-client';

const path = '/api/today/dismissals';

/** What was put aside or done since the page was opened: it stays in its place, ready to be brought back, and counts no more. */
@Injectable()
export class Dismissals {
  private readonly api = inject(ApiClient);
  private readonly aside = signal<ReadonlySet<string>>(new Set());

  has(key: string): boolean {
    return this.aside().has(key);
  }

  /** How many of a part are not put aside; null until the part is known. */
  left(part: { total: number; items: readonly { key: string }[] } | null): number | null {
    return part && part.total - part.items.filter(({ key }) => this.has(key)).length;
  }

  async dismiss(key: string): Promise<void> {
    await this.api.send('dismissal', 'POST', path, { key });
    this.note(key, true);
  }

  async bringBack(key: string): Promise<void> {
    await this.api.send('dismissal', 'DELETE', `${path}/${encodeURIComponent(key)}`);
    this.note(key, false);
  }

  /** Of what leaves the day otherwise than by being dismissed. */
  note(key: string, aside: boolean): void {
    this.aside.update((keys) => new Set(aside ? [...keys, key] : [...keys].filter((each) => each !== key)));
  }
}
