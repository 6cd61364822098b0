import { Injectable, inject } from '@angular/core';
import type { ShownItem } from '@kasvu/contracts';
import { Formats, injectLocalize, injectTexts, pseudonymLabel } from '@kasvu/ui';

/** What a favourite or a thing on a list is called, and what is told of it in one line. */
@Injectable({ providedIn: 'root' })
export class ItemWords {
  private readonly t = injectTexts();
  private readonly localize = injectLocalize();
  private readonly formats = inject(Formats);

  name({ kind, id, title }: ShownItem): string {
    return kind === 'talent' ? this.t('talent.named', { label: pseudonymLabel(id) }) : this.localize(title);
  }

  facts({ detail, until, person }: ShownItem): string[] {
    const told = person
      ? [
          this.t(`talent.availabilities.${person.availability}`),
          this.localize(person.occupations[0]?.labels),
          this.localize(person.municipality),
        ]
      : [this.localize(detail), until ? this.t('favourites.until', { date: this.formats.date(until) }) : ''];
    return told.filter(Boolean);
  }
}
