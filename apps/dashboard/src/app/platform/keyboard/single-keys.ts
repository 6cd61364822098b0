import { DOCUMENT, Injectable, computed, inject } from '@angular/core';
import { OwnPreferences } from '../preferences/preferences';

/** The key that leads to the search from anywhere. */
export const searchKey = '/';

const typing = 'input, textarea, select, [contenteditable]';
/** Parts of a page that take keys themselves, and in which screen readers hand them over. */
const widgets = ['grid', 'treegrid', 'combobox', 'listbox', 'menu', 'menubar', 'tablist', 'radiogroup', 'slider', 'tree', 'application'];
const open = 'dialog[open], [role="dialog"], [role="alertdialog"], [role="menu"]';
const taken = [typing, ...widgets.map((role) => `[role="${role}"]`)].join(', ');

/** Keys that do something without another key beside them. They can be switched off (WCAG 2.1.4: speech users say keys by accident). */
@Injectable({ providedIn: 'root' })
export class SingleKeys {
  private readonly preferences = inject(OwnPreferences);
  private readonly document = inject(DOCUMENT);

  /** Off too while it cannot be known what somebody has chosen. */
  readonly enabled = computed(() => this.preferences.known() && this.preferences.now().shortcuts);

  /** @throws ApiProblem when the choice could not be kept */
  toggle(): Promise<void> {
    return this.preferences.change({ shortcuts: !this.enabled() });
  }

  /** Whether this press is one of a bare key that nothing else on the page waits for. */
  isMeant(event: KeyboardEvent): boolean {
    if (!this.enabled() || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return false;
    const target = event.target instanceof Element ? event.target : this.document.body;
    return !target.closest(taken) && !this.isDialogOpen();
  }

  isDialogOpen(): boolean {
    return this.document.querySelector(open) !== null;
  }
}
