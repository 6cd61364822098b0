import { Injectable, inject } from '@angular/core';
import { starts, type HeldSkill, type TalentListItem } from '@kasvu/contracts';
import { ActiveLanguage, injectCountedTexts, injectLocalize, injectTexts } from '@kasvu/ui';

/** Narrow fields of education that have a name of their own; the others go by their broad field. */
const narrowFields = new Set('021 022 023 031 032 041 042 051 052 053 054 071 072 073 081 082 083 084 091 092 101 103 104'.split(' '));
const broadFields = new Set('00 01 02 03 04 05 06 07 08 09 10 99'.split(' '));
/** Where each line of business begins in the two digits of TOL, the same in 2008 and 2025. */
const industryStarts = '01 05 10 35 36 41 45 49 55 58 64 68 69 77 84 85 86 90 94 97 99'.split(' ');
const regions = new Set('01 02 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 21'.split(' '));

type Education = NonNullable<TalentListItem['education']>;

/** What the codes and steps of a person's data are called in the interface's language. */
@Injectable({ providedIn: 'root' })
export class TalentWords {
  private readonly t = injectTexts();
  private readonly counted = injectCountedTexts();
  private readonly localize = injectLocalize();
  private readonly language = inject(ActiveLanguage);

  /** Whether they look for work, and from when. */
  availability({ availability, starts: start }: Pick<TalentListItem, 'availability' | 'starts'>): string {
    const state = this.t(`talent.availabilities.${availability}`);
    return availability === 'not-looking' ? state : `${state}, ${this.start(start)}`;
  }

  start(start: (typeof starts)[number]): string {
    return this.t(`talent.starts.${start}`);
  }

  /** A skill and how well it is held. */
  skill({ labels, level }: HeldSkill): string {
    return level ? `${this.localize(labels)} · ${this.t(`talent.levels.${level}`)}` : this.localize(labels);
  }

  experience(years: number): string {
    return years === 0 ? this.t('talent.noExperience') : this.counted('talent.years', years);
  }

  /** Level and field, what there is of them. */
  education({ level, field }: Pick<Education, 'level' | 'field'>): string {
    return [level && this.educationLevel(level), field && this.educationField(field)].filter(Boolean).join(', ');
  }

  educationLevel(level: string): string {
    return this.t(`talent.educationLevels.${level}`);
  }

  /** The narrowest name there is; with the code when the name is a broader field's. */
  educationField(code: string): string {
    const narrow = code.slice(0, 3);
    const broad = code.slice(0, 2);
    const named = narrowFields.has(narrow) ? narrow : broadFields.has(broad) ? broad : '99';
    const name = this.t(`talent.educationFields.${named}`);
    return named === code ? name : `${name} (${code})`;
  }

  /** Whether this very field has a name, so that it is worth offering. */
  namesField(code: string): boolean {
    return narrowFields.has(code) || broadFields.has(code);
  }

  languageName(code: string): string {
    return new Intl.DisplayNames([this.language.tag()], { type: 'language' }).of(code) ?? code;
  }

  languages(languages: TalentListItem['languages']): string {
    return languages.map(({ code, level }) => `${this.languageName(code)} ${level}`).join(', ');
  }

  /** The line of business two digits of TOL belong to, with them. */
  industry(code: string): string {
    const start = industryStarts.findLast((each) => each <= code);
    return start ? `${this.t(`talent.industries.${start}`)} (${code})` : code;
  }

  region(code: string): string {
    return regions.has(code) ? this.t(`talent.regions.${code}`) : code;
  }
}
