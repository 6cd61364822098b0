import { LiveAnnouncer } from '@angular/cdk/a11y';
import { DestroyRef, Injectable, inject } from '@angular/core';

const quietMilliseconds = 400;

/** The one polite live region: says results of filtering, sorting and navigation once things have settled. */
@Injectable({ providedIn: 'root' })
export class Announcer {
  private readonly live = inject(LiveAnnouncer);
  private readonly pending = new Map<string, string>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  /** What is said of a topic takes the place of what was to be said of it; that of other topics is said with it. */
  say(message: string, topic = ''): void {
    this.pending.delete(topic);
    this.pending.set(topic, message);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.announce(), quietMilliseconds);
  }

  private announce(): void {
    const messages = [...this.pending.values()];
    this.pending.clear();
    void this.live.announce(messages.join(' '), 'polite');
  }
}
