import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Vacancy } from '@kasvu/contracts';
import { DataBlock, Formats, SkillChip, injectTexts } from '@kasvu/ui';
import { isImplied, wantedSkillsFirst } from '../../platform/skills/wanted-skills';

/** What a vacancy asks for, each with the words that say so; apart and weaker what its occupation cannot do without. */
@Component({
  selector: 'app-vacancy-skills',
  imports: [DataBlock, SkillChip],
  template: `
    <kasvu-data-block [heading]="t('vacancies.skills')" [count]="formats.number(asked().length)" [provenance]="vacancy().provenance">
      @if (asked().length > 0) {
        <ul class="evidence">
          @for (skill of asked(); track skill.skillId) {
            <li>
              <kasvu-skill-chip [skill]="skill" [emphasised]="true" />
              <span class="k-soft k-small">{{ t('ui.evidence.' + skill.field, { words: skill.words }) }}</span>
            </li>
          }
        </ul>
      } @else {
        <p class="k-soft">{{ t('vacancies.noSkills') }}</p>
      }
      @if (implied().length > 0) {
        <div class="implied">
          <h3>{{ t('vacancies.implied') }}</h3>
          <p class="k-soft k-small">{{ t('vacancies.impliedHelp') }}</p>
          <ul [attr.aria-label]="t('vacancies.implied')">
            @for (skill of implied(); track skill.skillId) {
              <li><kasvu-skill-chip [skill]="skill" /></li>
            }
          </ul>
        </div>
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
  protected readonly implied = computed(() => this.skills().filter(isImplied));
}
