import { Injectable } from '@angular/core';

/** What time it is for the server. Ends of sessions are its instants; the clock of this machine may be minutes off. */
@Injectable({ providedIn: 'root' })
export class ServerClock {
  private aheadMilliseconds = 0;

  now(): number {
    return Date.now() + this.aheadMilliseconds;
  }

  /** Takes the time from the `Date` header of an answer; nothing when there is none. */
  set(header: string | null): void {
    const told = Date.parse(header ?? '');
    if (!Number.isNaN(told)) this.aheadMilliseconds = told - Date.now();
  }
}
