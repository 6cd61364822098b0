import { DOCUMENT, Injectable, inject, signal } from '@angular/core';
import { BrowserMemory } from '../browser-memory/browser-memory';

export const colorSchemes = ['light', 'dark', 'system'] as const;
export type ColorSchemeChoice = (typeof colorSchemes)[number];

const storageKey = 'kasvu.scheme';

/** Light, dark or as the system says; remembered in this browser. `data-scheme` on the root element switches the tokens. */
@Injectable({ providedIn: 'root' })
export class ColorScheme {
  private readonly document = inject(DOCUMENT);
  private readonly memory = inject(BrowserMemory);
  private readonly chosen = signal<ColorSchemeChoice>(this.remembered());

  readonly choice = this.chosen.asReadonly();

  constructor() {
    this.apply(this.chosen());
  }

  choose(choice: ColorSchemeChoice): void {
    this.chosen.set(choice);
    this.memory.write(storageKey, choice);
    this.apply(choice);
  }

  private remembered(): ColorSchemeChoice {
    const stored = this.memory.read(storageKey);
    return colorSchemes.find((scheme) => scheme === stored) ?? 'system';
  }

  private apply(choice: ColorSchemeChoice): void {
    const root = this.document.documentElement;
    if (choice === 'system') delete root.dataset['scheme'];
    else root.dataset['scheme'] = choice;
  }
}
