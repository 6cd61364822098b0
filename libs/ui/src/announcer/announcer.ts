import { LiveAnnouncer } from '@angular/cdk/a11y';
import { DestroyRef, Injectable, inject } from '@angular/core';

const quietMilliseconds = 400;

/** The one polite live region: says results of filtering, sorting and navigation once things have settled. */
@Injectable({ providedIn: 'root' })
export class Announcer {
  private readonly live = inject(LiveAnnouncer);
  private pending: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.pending));
  }

  say(message: string): void {
    clearTimeout(this.pending);
    this.pending = setTimeout(() => void this.live.announce(message, 'polite'), quietMilliseconds);
  }
}
