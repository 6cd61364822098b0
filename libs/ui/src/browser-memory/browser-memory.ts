import { DOCUMENT, Injectable, inject } from '@angular/core';

/** What keys begin with whose values are somebody's own, and are forgotten when they sign out. */
export const ownMemory = 'kasvu.own.';

/** Small choices kept in this browser. Where the browser forbids storage, choices last until the page is closed. */
@Injectable({ providedIn: 'root' })
export class BrowserMemory {
  private readonly storage = openStorage(inject(DOCUMENT).defaultView);
  private readonly fallback = new Map<string, string>();

  read(key: string): string | null {
    return this.storage ? this.storage.getItem(key) : (this.fallback.get(key) ?? null);
  }

  write(key: string, value: string): void {
    if (this.storage) this.storage.setItem(key, value);
    else this.fallback.set(key, value);
  }

  forget(key: string): void {
    this.storage?.removeItem(key);
    this.fallback.delete(key);
  }

  forgetOwn(): void {
    for (const key of [...Object.keys(this.storage ?? {}), ...this.fallback.keys()]) if (key.startsWith(ownMemory)) this.forget(key);
  }
}

function openStorage(view: Window | null): Storage | null {
  try {
    return view?.localStorage ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'SecurityError') return null;
    throw error;
  }
}
