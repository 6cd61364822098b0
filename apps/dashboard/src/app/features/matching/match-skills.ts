import { ChangeDetectionStrategy, Component, ElementRef, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatTooltip } from '@angular/material/tooltip';
import { mdiCheck, mdiMinus, mdiTextBoxSearchOutline } from '@mdi/js';
import type { Comparison, SkillEvidence } from '@kasvu/contracts';
import { Icon, injectLocalize, injectTexts } from '@kasvu/ui';
import { MatchWords, skillStates, type ComparedSkill } from './match-words';

const shownAtFirst = 6;
const weights = ['required', 'appreciated'] as const;
export const skillIcons = { has: mdiCheck, claimed: mdiTextBoxSearchOutline, lacks: mdiMinus };

/** Which of the skills asked for somebody has, claims and lacks, told by words and signs; each says why on hover and focus. */
@Component({
  selector: 'app-match-skills',
  imports: [Icon, MatTooltip, RouterLink],
  templateUrl: './match-skills.html',
  styleUrl: './match-skills.css',
  host: { tabindex: '-1' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MatchSkills {
  protected readonly t = injectTexts();
  protected readonly localize = injectLocalize();
  protected readonly words = inject(MatchWords);
  protected readonly icons = skillIcons;
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly comparison = input.required<Comparison>();
  /** What is asked for, with the words that say so. */
  readonly asks = input.required<readonly SkillEvidence[]>();

  protected readonly all = signal(false);
  private readonly askedBy = computed(() => new Map(this.asks().map((ask) => [ask.skillId, ask])));
  protected readonly parts = computed(() =>
    weights.flatMap((weight) => {
      const side = this.comparison()[weight];
      const groups = skillStates.map((state) => ({ state, skills: side[state] as readonly ComparedSkill[] }));
      const asked = groups.some(({ skills }) => skills.length > 0);
      return asked ? [{ weight, count: this.words.count(weight, side), groups: groups.filter(({ skills }) => skills.length > 0) }] : [];
    }),
  );
  protected readonly folds = computed(
    () => !this.all() && this.parts().some(({ groups }) => groups.some(({ skills }) => skills.length > shownAtFirst)),
  );

  /** The pressed button goes: the focus stays with the skills. */
  protected showAll(): void {
    this.all.set(true);
    this.host.nativeElement.focus();
  }

  protected visible(skills: readonly ComparedSkill[]): readonly ComparedSkill[] {
    return this.all() ? skills : skills.slice(0, shownAtFirst);
  }

  protected why(skill: ComparedSkill, state: (typeof skillStates)[number]): string {
    return this.words.why(skill, state, this.askedBy().get(skill.id));
  }
}
