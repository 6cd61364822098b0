import { Injectable, inject, signal } from '@angular/core';
import { ApiClient } from '../../platform/api/api-client';

const path = '/api/today/dismissals';

/** What was put aside since the page was opened: it stays in its place, ready to be brought back. */
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
    this.aside.update((keys) => new Set(keys).add(key));
  }

  async bringBack(key: string): Promise<void> {
    await this.api.send('dismissal', 'DELETE', `${path}/${encodeURIComponent(key)}`);
    this.aside.update((keys) => new Set([...keys].filter((each) => each !== key)));
  }
}
