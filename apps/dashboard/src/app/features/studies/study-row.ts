import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { StudyListItem } from '@kasvu/contracts';
import { LocalText, SkillChip, StatusTag, injectTexts } from '@kasvu/ui';
import { wantedSkillsFirst } from '../../platform/skills/wanted-skills';
import { StudyWords } from './study-words';

const shownSkills = 6;

/** A study in a list of few: name, provider, place, extent, start, whether one can apply, and what of the wanted skills it teaches. */
@Component({
  selector: 'app-study-row',
  imports: [LocalText, RouterLink, SkillChip, StatusTag],
  template: `
    <article>
      <h3>
        <a [routerLink]="['/studies', study().id]"><kasvu-local-text [value]="study().names" /></a>
      </h3>
      @if (study().applicationOpen) {
        <p>
          <kasvu-status-tag tone="positive">{{ words.application(study()) }}</kasvu-status-tag>
        </p>
      }
      <p class="facts k-dots k-soft k-numbers">
        @for (fact of facts(); track $index) {
          <span>{{ fact }}</span>
        }
      </p>
      @if (taught().length > 0) {
        <ul [attr.aria-label]="t('studies.teaches')">
          @for (skill of taught(); track skill.skillId) {
            <li><kasvu-skill-chip [skill]="skill" [emphasised]="true" /></li>
          }
        </ul>
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
    h3 a {
      display: inline-block;
      padding-block: 0.125rem;
      color: var(--k-text);
      text-decoration: none;
      overflow-wrap: anywhere;
    }
    h3 a:hover {
      color: var(--k-accent);
      text-decoration: underline;
    }
    .facts,
    ul {
      grid-column: 1 / -1;
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0.375rem;
      margin-block-start: var(--k-1);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StudyRow {
  protected readonly t = injectTexts();
  protected readonly words = inject(StudyWords);

  readonly study = input.required<StudyListItem>();
  /** Ids of the skills that are looked for. */
  readonly wanted = input.required<ReadonlySet<string>>();

  protected readonly facts = computed(() =>
    [
      this.words.providers(this.study()),
      this.words.places(this.study()),
      this.words.extent(this.study()),
      this.words.start(this.study()),
    ].filter(Boolean),
  );
  protected readonly taught = computed(() =>
    wantedSkillsFirst(this.study().skills, this.wanted())
      .filter(({ skillId }) => this.wanted().has(skillId))
      .slice(0, shownSkills),
  );
}
