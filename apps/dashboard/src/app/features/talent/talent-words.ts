import { Injectable, inject } from '@angular/core';
import { starts, type HeldSkill, type TalentListItem } from '@kasvu/contracts';
import { injectCountedTexts, injectLocalize, injectTexts } from '@kasvu/ui';
import { CodeWords } from '../../platform/codes/code-words';

type Education = NonNullable<TalentListItem['education']>;

/** What a person's data is called in the interface's language. */
@Injectable({ providedIn: 'root' })
export class TalentWords {
  private readonly t = injectTexts();
  private readonly counted = injectCountedTexts();
  private readonly localize = injectLocalize();
  private readonly codes = inject(CodeWords);

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
    return [level && this.codes.educationLevel(level), field && this.codes.educationField(field)].filter(Boolean).join(', ');
  }

  languages(languages: TalentListItem['languages']): string {
    return languages.map(({ code, level }) => `${this.codes.languageName(code)} ${level}`).join(', ');
  }
}
