import { Injectable, computed, inject, type Signal } from '@angular/core';
import type { StudyListItem } from '@kasvu/contracts';
import { ActiveLanguage, injectLocalize, injectTexts, pickText, type GridCell, type GridColumn } from '@kasvu/ui';
import { FavouriteColumn } from '../../platform/favourites/favourite-column';
import { NewHits } from '../../platform/saved-searches/new-hits';
import { wantedSkillsFirst } from '../../platform/skills/wanted-skills';
import { StudyWords } from './study-words';

/** The columns of the studies list in the interface's language. */
@Injectable()
export class StudyColumns {
  private readonly t = injectTexts();
  private readonly localize = injectLocalize();
  private readonly language = inject(ActiveLanguage);
  private readonly words = inject(StudyWords);
  private readonly favourite = inject(FavouriteColumn);
  private readonly hits = inject(NewHits);

  /** `wanted`: the ids of the skills looked for, which are shown first. */
  columns(wanted: Signal<ReadonlySet<string>>): Signal<GridColumn<StudyListItem>[]> {
    return computed(() => [
      {
        id: 'name',
        header: this.t('studies.column.name'),
        cell: (row) => this.name(row),
        follows: this.hits.since,
        flex: 3,
        minWidth: 220,
        sort: { asc: 'name', desc: '-name' },
        narrow: true,
        narrowNote: (row) => [this.words.start(row), this.words.providers(row)].filter(Boolean).join(' · '),
      },
      this.favourite.of(
        'study',
        ({ id }) => id,
        ({ names }) => this.localize(names),
      ),
      {
        id: 'provider',
        header: this.t('studies.provider'),
        cell: (row) => this.known(this.words.providers(row)),
        flex: 2,
        minWidth: 150,
      },
      {
        id: 'place',
        header: this.t('studies.column.place'),
        cell: (row) => this.known(this.words.places(row)),
        flex: 1,
        minWidth: 110,
      },
      {
        id: 'teaches',
        header: this.t('studies.teaches'),
        cell: (row) => ({ text: '', chips: wantedSkillsFirst(row.skills, wanted()).map((skill) => this.localize(skill.labels)) }),
        flex: 2,
        minWidth: 170,
        sort: { desc: '-matches' },
      },
      {
        id: 'start',
        header: this.t('studies.starts'),
        cell: (row) => this.known(this.words.start(row)),
        width: 124,
        sort: { asc: 'start' },
      },
      {
        id: 'application',
        header: this.t('studies.column.application'),
        cell: (row) => this.application(row),
        width: 176,
        sort: { asc: 'applicationEnds' },
        narrow: true,
      },
      {
        id: 'type',
        header: this.t('studies.type'),
        cell: (row) => ({ text: this.t(`studies.types.${row.type}`) }),
        flex: 1,
        minWidth: 140,
      },
      { id: 'extent', header: this.t('studies.extent'), cell: (row) => this.known(this.words.extent(row)), width: 110 },
      {
        id: 'language',
        header: this.t('studies.column.language'),
        cell: (row) => this.known(this.words.languages(row.languages)),
        width: 110,
      },
    ]);
  }

  private name({ id, names, firstSeenAt }: StudyListItem): GridCell {
    const picked = pickText(names, this.language.current());
    const foreign = picked && picked.language !== this.language.current() ? picked.language : null;
    return { text: picked?.text ?? '', language: foreign, href: `/studies/${id}`, mark: this.hits.mark(firstSeenAt) };
  }

  private application(row: StudyListItem): GridCell {
    const text = this.words.application(row);
    return row.applicationOpen ? { text, tone: 'positive' } : { text, soft: true };
  }

  private known(text: string): GridCell {
    return text ? { text } : { text: this.t('ui.unknown'), soft: true };
  }
}
