import { Injectable, computed, inject, type Signal } from '@angular/core';
import type { TalentListItem } from '@kasvu/contracts';
import { injectLocalize, injectTexts, pseudonymLabel, type GridCell, type GridColumn } from '@kasvu/ui';
import { FavouriteColumn } from '../../platform/favourites/favourite-column';
import { TalentWords } from './talent-words';

/** The columns of the people list in the interface's language. Nobody is named. */
@Injectable()
export class TalentColumns {
  private readonly t = injectTexts();
  private readonly localize = injectLocalize();
  private readonly words = inject(TalentWords);
  private readonly favourite = inject(FavouriteColumn);

  /** `searched`: whether skills were looked for, so that has and lacks mean something. */
  columns(searched: Signal<boolean>): Signal<GridColumn<TalentListItem>[]> {
    return computed(() => [
      {
        id: 'profile',
        header: this.t('talent.column.profile'),
        cell: (row) => ({ text: pseudonymLabel(row.pseudonym), href: `/talent/${row.pseudonym}` }),
        flex: 1,
        minWidth: 112,
        narrow: true,
        narrowNote: (row) => [searched() ? this.figure(row) : '', this.wish(row), this.words.availability(row)].filter(Boolean).join(' · '),
      },
      this.favourite.of(
        'talent',
        ({ pseudonym }) => pseudonym,
        ({ pseudonym }) => pseudonymLabel(pseudonym),
      ),
      {
        id: 'skills',
        header: this.t('talent.column.skills'),
        cell: (row) => this.skills(row, searched()),
        flex: 4,
        minWidth: 248,
        sort: { desc: '-matches' },
      },
      {
        id: 'availability',
        header: this.t('talent.column.availability'),
        cell: (row) => this.availability(row),
        width: 180,
        sort: { asc: 'availability' },
      },
      {
        id: 'occupations',
        header: this.t('talent.column.occupations'),
        cell: (row) => ({ text: row.occupations.map(({ labels }) => this.localize(labels)).join(', ') }),
        flex: 2,
        minWidth: 140,
      },
      {
        id: 'municipality',
        header: this.t('talent.column.municipality'),
        cell: (row) => (row.municipality ? { text: this.localize(row.municipality) } : this.missing()),
        width: 100,
      },
      {
        id: 'education',
        header: this.t('talent.column.education'),
        cell: (row) => this.education(row),
        flex: 2,
        minWidth: 124,
      },
      {
        id: 'experience',
        header: this.t('talent.column.experience'),
        cell: (row) => ({ text: this.words.experience(row.experienceYears), soft: row.experienceYears === 0 }),
        width: 96,
        sort: { desc: '-experience' },
      },
      {
        id: 'languages',
        header: this.t('talent.column.languages'),
        cell: (row) => ({ text: this.words.languages(row.languages) }),
        flex: 2,
        minWidth: 130,
      },
      {
        id: 'updated',
        header: this.t('talent.column.updated'),
        cell: (row) => ({ text: this.t(`talent.updated.${row.updated}`), soft: true }),
        width: 150,
        sort: { desc: '-updated' },
      },
    ]);
  }

  private skills({ has, lacks, skillCount }: TalentListItem, searched: boolean): GridCell {
    const chips = has.map((skill) => this.words.skill(skill));
    if (!searched) {
      const more = skillCount - has.length;
      return { text: '', chips: more > 0 ? [...chips, this.t('talent.moreSkills', { count: more })] : chips };
    }
    const missing = lacks.map(({ labels }) => this.t('talent.lacks', { skill: this.localize(labels) }));
    return { text: this.figure({ has, lacks }), chips, missing };
  }

  private figure({ has, lacks }: Pick<TalentListItem, 'has' | 'lacks'>): string {
    return this.t('talent.matched', { has: has.length, asked: has.length + lacks.length });
  }

  /** The work wished for first. */
  private wish({ occupations }: TalentListItem): string {
    return this.localize(occupations[0]?.labels);
  }

  private availability(row: TalentListItem): GridCell {
    const text = this.words.availability(row);
    return row.availability === 'available' ? { text, tone: 'positive' } : { text, soft: row.availability === 'not-looking' };
  }

  private education({ education }: TalentListItem): GridCell {
    const text = education ? this.words.education(education) : '';
    return text ? { text } : this.missing();
  }

  private missing(): GridCell {
    return { text: this.t('ui.unknown'), soft: true };
  }
}
