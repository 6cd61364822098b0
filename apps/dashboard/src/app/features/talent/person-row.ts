import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { TalentListItem } from '@kasvu/contracts';
import { SkillMatch, StatusTag, injectCountedTexts, injectLocalize, pseudonymLabel } from '@kasvu/ui';
import { FavouriteToggle } from '../../platform/favourites/favourite-toggle';
import { TalentWords } from './talent-words';

/** A person in a list of few, anonymous: by pseudonym, with the skills looked for, availability and experience. */
@Component({
  selector: 'app-person-row',
  imports: [FavouriteToggle, RouterLink, SkillMatch, StatusTag],
  template: `
    <article>
      <div class="name">
        <h3>
          <a [routerLink]="['/talent', person().pseudonym]">{{ label() }}</a>
        </h3>
        <app-favourite-toggle kind="talent" [id]="person().pseudonym" [name]="label()" />
      </div>
      <p>
        <kasvu-status-tag [tone]="person().availability === 'available' ? 'positive' : 'neutral'">{{
          words.availability(person())
        }}</kasvu-status-tag>
      </p>
      <p class="facts k-dots k-soft k-numbers">
        @for (fact of facts(); track fact) {
          <span>{{ fact }}</span>
        }
      </p>
      <kasvu-skill-match [has]="person().has" [lacks]="person().lacks" [compared]="compared()" skillsPath="/skills" />
    </article>
  `,
  styleUrl: '../row.css',
  styles: `
    kasvu-skill-match {
      grid-column: 1 / -1;
      margin-block-start: var(--k-1);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PersonRow {
  private readonly localize = injectLocalize();
  private readonly counted = injectCountedTexts();
  protected readonly words = inject(TalentWords);

  readonly person = input.required<TalentListItem>();
  /** Whether skills were looked for. */
  readonly compared = input.required<boolean>();

  protected readonly label = computed(() => pseudonymLabel(this.person().pseudonym));
  protected readonly facts = computed(() => {
    const { occupations, experienceYears, municipality } = this.person();
    return [this.localize(occupations[0]?.labels), this.counted('people.experience', experienceYears), this.localize(municipality)].filter(
      Boolean,
    );
  });
}
