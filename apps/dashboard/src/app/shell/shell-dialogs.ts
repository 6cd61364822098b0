import { Injectable, signal } from '@angular/core';

/** What stands over every page when it is asked for, by key or in a menu. */
@Injectable({ providedIn: 'root' })
export class ShellDialogs {
  readonly open = signal<'palette' | 'shortcuts' | null>(null);

  close(): void {
    this.open.set(null);
  }
}
