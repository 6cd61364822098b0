import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Applicant } from '@kasvu/contracts';
import { Formats, SkillMatch, StatusTag, injectCountedTexts, injectTexts, pseudonymLabel } from '@kasvu/ui';
import { stageTones } from './applicant-stage';

/** Somebody who applied, by pseudonym: stage, dates, experience and what they have and lack of what the vacancy asks for. */
@Component({
  selector: 'app-applicant-row',
  imports: [RouterLink, SkillMatch, StatusTag],
  template: `
    <article>
      <h3>
        @if (applicant().profile) {
          <a [routerLink]="['/talent', applicant().applicant]">{{ label() }}</a>
        } @else {
          {{ label() }} <span class="none k-soft k-small">{{ t('applicants.noProfile') }}</span>
        }
      </h3>
      <p>
        <kasvu-status-tag [tone]="tones[applicant().stage]">{{ t('applicants.stages.' + applicant().stage) }}</kasvu-status-tag>
      </p>
      <p class="facts k-dots k-soft k-numbers">
        @for (fact of facts(); track fact) {
          <span>{{ fact }}</span>
        }
      </p>
      @if (silent()) {
        <p class="facts k-soft k-small">{{ t('applicants.noSkillsTold') }}</p>
      } @else {
        <kasvu-skill-match [has]="applicant().has" [lacks]="applicant().lacks" skillsPath="/skills" />
      }
    </article>
  `,
  styles: `
    article {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0.125rem var(--k-3);
      padding-block: var(--k-3);
    }
    .none {
      font-weight: 400;
    }
    .facts,
    kasvu-skill-match {
      grid-column: 1 / -1;
    }
    kasvu-skill-match {
      margin-block-start: var(--k-1);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ApplicantRow {
  private readonly counted = injectCountedTexts();
  private readonly formats = inject(Formats);
  protected readonly t = injectTexts();
  protected readonly tones = stageTones;

  readonly applicant = input.required<Applicant>();

  /** What somebody without a profile has not told of is not known to be lacking. */
  protected readonly silent = computed(() => {
    const { profile, has, lacks } = this.applicant();
    return !profile && has.length === 0 && lacks.length > 0;
  });
  protected readonly label = computed(() => pseudonymLabel(this.applicant().applicant));
  protected readonly facts = computed(() => {
    const { appliedOn, stageChangedOn, yearsOfExperience } = this.applicant();
    return [
      this.t('applicants.appliedOn', { date: this.formats.date(appliedOn) }),
      stageChangedOn && this.t('applicants.stageChangedOn', { date: this.formats.date(stageChangedOn) }),
      yearsOfExperience !== null && this.counted('people.experience', yearsOfExperience),
    ].filter(Boolean);
  });
}
