import { Injectable, computed, inject } from '@angular/core';
import type { VacancyListItem } from '@kasvu/contracts';
import {
  ActiveLanguage,
  Formats,
  daysUntil,
  injectCountedTexts,
  injectLocalize,
  injectTexts,
  pickText,
  type GridCell,
  type GridColumn,
} from '@kasvu/ui';
import { SourceDirectory } from '../../platform/api/source-directory';
import { FavouriteColumn } from '../../platform/favourites/favourite-column';
import { NewHits } from '../../platform/saved-searches/new-hits';
import { isImplied, wantedSkillsFirst } from '../../platform/skills/wanted-skills';
import { deadlineTone } from './deadline';

/** The columns of the vacancies list in the interface's language. */
@Injectable()
export class VacancyColumns {
  private readonly t = injectTexts();
  private readonly counted = injectCountedTexts();
  private readonly localize = injectLocalize();
  private readonly language = inject(ActiveLanguage);
  private readonly formats = inject(Formats);
  private readonly directory = inject(SourceDirectory);
  private readonly favourite = inject(FavouriteColumn);
  private readonly hits = inject(NewHits);

  readonly columns = computed<GridColumn<VacancyListItem>[]>(() => [
    {
      id: 'title',
      header: this.t('vacancies.column.title'),
      cell: (row) => this.title(row),
      follows: this.hits.since,
      flex: 3,
      minWidth: 220,
      sort: { asc: 'title', desc: '-title' },
      narrow: true,
      narrowNote: (row) => [this.deadlineWords(row), row.employerName].join(' · '),
    },
    this.favourite.of(
      'vacancy',
      ({ id }) => id,
      ({ title }) => this.localize(title),
    ),
    {
      id: 'employer',
      header: this.t('vacancies.employer'),
      cell: (row) => this.employer(row),
      flex: 2,
      minWidth: 150,
      sort: { asc: 'employer', desc: '-employer' },
    },
    { id: 'municipality', header: this.t('vacancies.municipality'), cell: (row) => ({ text: this.places(row) }), width: 100 },
    {
      id: 'deadline',
      header: this.t('vacancies.column.deadline'),
      cell: (row) => this.deadline(row),
      width: 124,
      sort: { asc: 'applicationEndsOn', desc: '-applicationEndsOn' },
    },
    { id: 'left', header: this.t('vacancies.column.left'), cell: (row) => this.left(row), width: 116, narrow: true },
    { id: 'skills', header: this.t('vacancies.skills'), cell: (row) => this.skills(row), flex: 2, minWidth: 160 },
    { id: 'sources', header: this.t('vacancies.column.sources'), cell: (row) => this.sources(row), flex: 1, minWidth: 130 },
    {
      id: 'published',
      header: this.t('vacancies.published'),
      cell: (row) => ({ text: row.publishedAt ? this.formats.date(row.publishedAt) : '', soft: true }),
      width: 108,
      sort: { desc: '-publishedAt' },
    },
  ]);

  private title(row: VacancyListItem): GridCell {
    const picked = pickText(row.title, this.language.current());
    const foreign = picked && picked.language !== this.language.current() ? picked.language : null;
    return { text: picked?.text ?? '', language: foreign, href: `/vacancies/${row.id}`, mark: this.hits.mark(row.firstSeenAt) };
  }

  private places(row: VacancyListItem): string {
    return row.municipalities.map((name) => this.localize(name)).join(', ');
  }

  private deadline(row: VacancyListItem): GridCell {
    const day = row.applicationEndsOn;
    return day ? { text: this.formats.date(day) } : { text: this.t('vacancies.openUntilFilledShort'), soft: true };
  }

  private left(row: VacancyListItem): GridCell {
    const days = row.applicationEndsOn ? daysUntil(row.applicationEndsOn) : null;
    if (days === null) return { text: '' };
    const tone = deadlineTone(days);
    return tone === 'neutral' ? { text: this.daysWords(days), soft: true } : { text: this.daysWords(days), tone };
  }

  private daysWords(days: number): string {
    if (days < 0) return this.t('vacancies.ended');
    return days === 0 ? this.t('vacancies.today') : this.counted('vacancies.daysShort', days);
  }

  private deadlineWords(row: VacancyListItem): string {
    const day = row.applicationEndsOn;
    return day ? this.formats.date(day) : this.t('vacancies.openUntilFilledShort');
  }

  /** What is only implied by the occupation is weaker than what the ad says. */
  private skills(row: VacancyListItem): GridCell {
    const skills = wantedSkillsFirst(row.skills, new Set());
    const names = (of: typeof skills): string[] => of.map(({ labels }) => this.localize(labels));
    return { text: '', chips: names(skills.filter((skill) => !isImplied(skill))), weak: names(skills.filter(isImplied)) };
  }

  private employer({ employerName, employerLink }: VacancyListItem): GridCell {
    return employerLink === 'medium' ? { text: employerName, note: this.t('vacancies.employerLink.short') } : { text: employerName };
  }

  /** Their number, and a chip for each, when several have it: so what was joined stands out. */
  private sources(row: VacancyListItem): GridCell {
    const titles = row.sources.map(({ source }) => this.localize(this.directory.factsOf(source).sourceTitle) || source);
    return titles.length > 1
      ? { text: this.counted('vacancies.inSources', titles.length), chips: titles }
      : { text: titles.join(), soft: true };
  }
}
