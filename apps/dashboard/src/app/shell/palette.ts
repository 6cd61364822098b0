import { ChangeDetectionStrategy, Component, DOCUMENT, computed, effect, inject, linkedSignal, output, signal } from '@angular/core';
import { Router } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { parseSearch } from '@kasvu/skills/search-language';
import { Dialog, injectCountedTexts, injectTexts } from '@kasvu/ui';
import { conceptIds } from '../platform/search/edit-search';
import { RecentSearches } from '../platform/search/recent-searches';
import { ConceptNames } from '../platform/skills/concept-names';
import { injectAskedEntries } from './asked-entries';
import { injectKnownEntries, type PaletteEntry } from './palette-entries';

/** Leads anywhere by a few letters of its name. The focus stays in the field, arrows move in the list, Enter goes there. */
@Component({
  selector: 'app-palette',
  imports: [Dialog, MatButton],
  templateUrl: './palette.html',
  styleUrl: './palette.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Palette {
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  private readonly counted = injectCountedTexts();
  protected readonly t = injectTexts();
  readonly closed = output();

  protected readonly typed = signal('');
  private readonly known = injectKnownEntries(this.typed);
  private readonly asked = injectAskedEntries(this.typed);
  protected readonly groups = computed(() => {
    const search = this.known().filter(({ name }) => name === 'search');
    const places = this.known().filter(({ name }) => name !== 'search');
    return [...places, ...this.asked.groups(), ...search].filter(({ entries }) => entries.length > 0);
  });
  private readonly entries = computed(() => this.groups().flatMap(({ entries }) => entries));
  /** The first, until an arrow moves on; what comes later leaves it where it is. */
  private readonly chosen = linkedSignal<string, string | null>({ source: this.typed, computation: () => null });
  protected readonly active = computed(() => this.entries().find(({ id }) => id === this.chosen()) ?? this.entries()[0]);
  protected readonly activeId = computed(() => {
    const entry = this.active();
    return entry ? this.optionId(entry) : null;
  });
  /** Said in the dialog: the page's own live region is out of reach while it stands. */
  protected readonly state = computed(() => {
    if (this.asked.failed()) return this.t('palette.failed');
    if (this.asked.busy()) return this.t('palette.busy');
    return this.counted('palette.count', this.entries().length);
  });

  constructor() {
    const recent = inject(RecentSearches);
    const concepts = inject(ConceptNames);
    effect(() => void concepts.need(recent.items().flatMap((q) => conceptIds(parseSearch(q)))));
  }

  protected optionId({ id }: PaletteEntry): string {
    return `palette-entry-${id.replaceAll(/\s/g, '-')}`;
  }

  protected onKey(event: KeyboardEvent): void {
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault();
        this.move(event.key === 'ArrowDown' ? 1 : -1);
        break;
      case 'Enter': {
        event.preventDefault();
        const entry = this.active();
        if (entry) this.go(entry);
      }
    }
  }

  protected go({ path, query }: PaletteEntry): void {
    this.closed.emit();
    void this.router.navigate([path], { queryParams: query ?? {} });
  }

  private move(step: 1 | -1): void {
    const entries = this.entries();
    const place = entries.findIndex(({ id }) => id === this.active()?.id);
    this.chosen.set(entries.at((place + step) % entries.length)?.id ?? null);
    this.document.getElementById(this.activeId() ?? '')?.scrollIntoView({ block: 'nearest' });
  }
}
