import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { StudyListItem } from '@kasvu/contracts';
import { LocalText, SkillChip, StatusTag, injectLocalize, injectTexts } from '@kasvu/ui';
import { FavouriteToggle } from '../../platform/favourites/favourite-toggle';
import { wantedSkillsFirst } from '../../platform/skills/wanted-skills';
import { StudyWords } from './study-words';

const shownSkills = 6;

/**
 * A study in a list of few: name, provider, place, extent, start, whether one can apply, and what of the wanted skills it teaches. What else
 * is to be said goes inside.
 */
@Component({
  selector: 'app-study-row',
  imports: [FavouriteToggle, LocalText, RouterLink, SkillChip, StatusTag],
  template: `
    <article>
      <div class="name">
        <h3>
          <a [routerLink]="['/studies', study().id]"><kasvu-local-text [value]="study().names" /></a>
        </h3>
        <app-favourite-toggle kind="study" [id]="study().id" [name]="localize(study().names)" />
        <ng-content select="[rowMark]" />
      </div>
      @if (study().applicationOpen) {
        <p>
          <kasvu-status-tag tone="positive">{{ words.application(study()) }}</kasvu-status-tag>
        </p>
      }
      <ng-content />
      <p class="facts k-dots k-soft k-numbers">
        @for (fact of facts(); track $index) {
          <span>{{ fact }}</span>
        }
      </p>
      @if (taught().length > 0) {
        <ul [attr.aria-label]="t('studies.teaches')">
          @for (skill of taught(); track skill.skillId) {
            <li><kasvu-skill-chip [skill]="skill" [link]="['/skills', skill.skillId]" [emphasised]="true" [taught]="true" /></li>
          }
        </ul>
      }
    </article>
  `,
  styleUrl: '../row.css',
  styles: `
    :host {
      display: block;
      container-type: inline-size;
    }
    ul {
      grid-column: 1 / -1;
      display: flex;
      flex-wrap: wrap;
      gap: 0.375rem;
      margin-block-start: var(--k-1);
    }
    @container (max-width: 30rem) {
      article {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StudyRow {
  protected readonly t = injectTexts();
  protected readonly localize = injectLocalize();
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
