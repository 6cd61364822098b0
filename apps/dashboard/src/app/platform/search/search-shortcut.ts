import { DOCUMENT, Injectable, inject, signal } from '@angular/core';
import { BrowserMemory } from '@kasvu/ui';

const storageKey = 'kasvu.shortcut';

/** The key that leads to the search from anywhere. It can be switched off (WCAG 2.1.4: speech users say keys by accident). */
@Injectable({ providedIn: 'root' })
export class SearchShortcut {
  readonly key = '/';
  private readonly memory = inject(BrowserMemory);
  private readonly document = inject(DOCUMENT);
  private readonly on = signal(this.memory.read(storageKey) !== 'off');

  readonly enabled = this.on.asReadonly();

  toggle(): void {
    this.on.update((on) => !on);
    this.memory.write(storageKey, this.on() ? 'on' : 'off');
  }

  /** Whether this key press asks for the search: the bare key, outside of fields and dialogs. */
  isAskedBy(event: KeyboardEvent): boolean {
    if (!this.on() || event.key !== this.key || event.ctrlKey || event.metaKey || event.altKey) return false;
    const target = event.target instanceof Element ? event.target : this.document.body;
    return !target.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="menu"]');
  }
}
