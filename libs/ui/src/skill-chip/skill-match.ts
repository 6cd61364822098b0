import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiCheck, mdiMinus } from '@mdi/js';
import type { HeldSkill, NamedConcept } from '@kasvu/contracts';
import { Icon } from '../icon/icon';
import { Formats } from '../text/formats';
import { injectLocalize } from '../text/localized';
import { injectTexts } from '../text/texts';

/** Which of the skills asked for somebody has and which they lack, with the count; told by words and signs, not by colour alone. */
@Component({
  selector: 'kasvu-skill-match',
  imports: [Icon, RouterLink],
  template: `
    @if (asked() > 0) {
      <p class="k-small k-numbers">{{ t('ui.skillMatch.count', { has: formats.number(has().length), asked: formats.number(asked()) }) }}</p>
    }
    @if (has().length > 0) {
      <ul [attr.aria-label]="t('ui.skillMatch.has')">
        @for (skill of has(); track skill.id) {
          <li class="has">
            <kasvu-icon [path]="hasIcon" />
            <a [routerLink]="[skillsPath(), skill.id]">{{ localize(skill.labels) }}</a>
            @if (skill.origin === 'suggested') {
              <span class="k-soft">{{ t('ui.skillMatch.suggested') }}</span>
            }
          </li>
        }
      </ul>
    }
    @if (lacks().length > 0) {
      <ul [attr.aria-label]="t('ui.skillMatch.lacks')">
        @for (skill of lacks(); track skill.id) {
          <li class="lacks">
            <kasvu-icon [path]="lacksIcon" />
            <a [routerLink]="[skillsPath(), skill.id]">{{ localize(skill.labels) }}</a>
          </li>
        }
      </ul>
    }
  `,
  styleUrl: './skill-match.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SkillMatch {
  protected readonly t = injectTexts();
  protected readonly localize = injectLocalize();
  protected readonly formats = inject(Formats);
  protected readonly hasIcon = mdiCheck;
  protected readonly lacksIcon = mdiMinus;

  readonly has = input.required<readonly HeldSkill[]>();
  readonly lacks = input.required<readonly NamedConcept[]>();
  /** False when nothing was asked for, and `has` is only the first few. */
  readonly compared = input(true);
  /** The address before a skill's id; the app knows its routes. */
  readonly skillsPath = input.required<string>();
  protected readonly asked = computed(() => (this.compared() ? this.has().length + this.lacks().length : 0));
}
