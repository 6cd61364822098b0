import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Vacancy } from '@kasvu/contracts';
import { DataBlock, Formats, SkillChip, injectTexts } from '@kasvu/ui';
import { MuteSkill } from '../../platform/skills/mute-skill';
import { isImplied, wantedSkillsFirst } from '../../platform/skills/wanted-skills';

const weights = ['required', 'appreciated'] as const;

/** What a vacancy requires and what it appreciates, each with the words that say so; apart and weaker what its occupation usually needs. */
@Component({
  selector: 'app-vacancy-skills',
  imports: [DataBlock, MuteSkill, SkillChip],
  template: `
    <kasvu-data-block [heading]="t('vacancies.skills')" [count]="formats.number(asked().length)" [provenance]="vacancy().provenance">
      @for (part of parts(); track part.weight) {
        <h3>{{ t('vacancies.weights.' + part.weight) }}</h3>
        <ul class="evidence" [attr.aria-label]="t('vacancies.weights.' + part.weight)">
          @for (skill of part.skills; track skill.skillId) {
            <li>
              <kasvu-skill-chip [skill]="skill" [link]="['/skills', skill.skillId]" [emphasised]="part.weight === 'required'" />
              <span class="k-soft k-small">{{ t('ui.evidence.' + skill.field, { words: skill.words }) }}</span>
              <app-mute-skill [skill]="skill" />
            </li>
          }
        </ul>
      } @empty {
        <p class="k-soft">{{ t('vacancies.noSkills') }}</p>
      }
      @if (implied().length > 0) {
        <h3>{{ t('vacancies.implied') }}</h3>
        <p class="k-soft k-small">{{ t('vacancies.impliedHelp') }}</p>
        <ul class="implied" [attr.aria-label]="t('vacancies.implied')">
          @for (skill of implied(); track skill.skillId) {
            <li><kasvu-skill-chip [skill]="skill" [link]="['/skills', skill.skillId]" /></li>
          }
        </ul>
      }
    </kasvu-data-block>
  `,
  styleUrl: './vacancy-skills.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VacancySkills {
  protected readonly t = injectTexts();
  protected readonly formats = inject(Formats);
  readonly vacancy = input.required<Vacancy>();

  private readonly skills = computed(() => wantedSkillsFirst(this.vacancy().skills, new Set()));
  protected readonly asked = computed(() => this.skills().filter((skill) => !isImplied(skill)));
  protected readonly parts = computed(() =>
    weights
      .map((weight) => ({ weight, skills: this.asked().filter((skill) => skill.weight === weight) }))
      .filter(({ skills }) => skills.length > 0),
  );
  protected readonly implied = computed(() => this.skills().filter(isImplied));
}
