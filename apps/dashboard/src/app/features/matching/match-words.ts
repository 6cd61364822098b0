import { Injectable, inject } from '@angular/core';
import type { Comparison, MatchedPerson, NamedConcept, SkillComparison, SkillEvidence } from '@kasvu/contracts';
import { Formats, injectLocalize, injectTexts } from '@kasvu/ui';

export type SkillState = keyof SkillComparison;
/** From what is stated to what is missing. */
export const skillStates = ['has', 'claimed', 'lacks'] as const satisfies readonly SkillState[];

/** A skill asked for, as somebody has it or not. */
export type ComparedSkill = NamedConcept & Partial<SkillComparison['has'][number]>;

/** What a comparison of a person and a vacancy is called in the interface's language. */
@Injectable({ providedIn: 'root' })
export class MatchWords {
  private readonly t = injectTexts();
  private readonly localize = injectLocalize();
  private readonly formats = inject(Formats);

  /** k of n; what was recognised in a text counts as what is stated, as in the order. */
  count(weight: SkillEvidence['weight'], { has, claimed, lacks }: SkillComparison): string {
    const held = has.length + claimed.length;
    return this.t(`matching.count.${weight}`, {
      has: this.formats.number(held),
      asked: this.formats.number(held + lacks.length),
    });
  }

  /** Why a skill stands where it stands: what the profile says, how well, by which narrower skill, and the words that ask for it. */
  why({ level, by }: ComparedSkill, state: SkillState, asked: SkillEvidence | undefined): string {
    return [
      this.t(`matching.why.${state}`),
      level && this.t(`talent.levels.${level}`),
      by && this.t('matching.why.by', { skill: this.localize(by.labels) }),
      asked && this.t('matching.why.asked', { evidence: this.t(`ui.evidence.${asked.field}`, { words: asked.words }) }),
    ]
      .filter(Boolean)
      .join('\n');
  }

  /** Occupation and place, each in words. */
  meeting({ occupation, region }: Comparison): string[] {
    return [this.occupation(occupation), this.t(`matching.regions.${region}`)];
  }

  occupation(occupation: Comparison['occupation']): string {
    return occupation
      ? this.t('matching.occupation.same', { name: this.localize(occupation.labels) })
      : this.t('matching.occupation.other');
  }

  availability({ availability, starts }: Pick<MatchedPerson, 'availability' | 'starts'>): string {
    const state = this.t(`talent.availabilities.${availability}`);
    return availability === 'not-looking' ? state : `${state}, ${this.t(`talent.starts.${starts}`)}`;
  }
}
