import { Injectable, inject } from '@angular/core';
import type { FavouriteKind, ShownItem } from '@kasvu/contracts';
import { Formats, injectLocalize, injectTexts, pseudonymLabel } from '@kasvu/ui';

const paths: Record<FavouriteKind, string> = {
  company: '/companies',
  vacancy: '/vacancies',
  talent: '/talent',
  study: '/studies',
  skill: '/skills',
};

/** What a favourite or a thing on a list is called, where it leads, and what is told of it in one line. */
@Injectable({ providedIn: 'root' })
export class ItemWords {
  private readonly t = injectTexts();
  private readonly localize = injectLocalize();
  private readonly formats = inject(Formats);

  link({ kind, id }: ShownItem): string[] {
    return [paths[kind], id];
  }

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

/** What tells one thing from every other. */
export const keyOfItem = ({ kind, id }: Pick<ShownItem, 'kind' | 'id'>): string => `${kind} ${id}`;
