import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MatchedPerson, SkillEvidence } from '@kasvu/contracts';
import { StatusTag, injectCountedTexts, injectLocalize, pseudonymLabel } from '@kasvu/ui';
import { FavouriteToggle } from '../../platform/favourites/favourite-toggle';
import { MatchSkills } from './match-skills';
import { MatchWords } from './match-words';

/** A person beside a vacancy, anonymous: by pseudonym, with all that the order goes by. What else can be done with the row goes inside. */
@Component({
  selector: 'app-matched-person-row',
  imports: [FavouriteToggle, MatchSkills, RouterLink, StatusTag],
  template: `
    <article>
      <div class="name">
        <h3>
          <a [routerLink]="['/talent', person().pseudonym]">{{ label() }}</a>
        </h3>
        <app-favourite-toggle kind="talent" [id]="person().pseudonym" [name]="label()" />
        <ng-content />
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
      <app-match-skills [comparison]="person().comparison" [asks]="asks()" />
    </article>
  `,
  styleUrl: '../row.css',
  styles: `
    :host {
      display: block;
      container-type: inline-size;
    }
    article {
      gap: var(--k-1) var(--k-3);
    }
    .name {
      flex-wrap: wrap;
      align-items: center;
    }
    app-match-skills {
      grid-column: 1 / -1;
    }
    @container (max-width: 30rem) {
      article {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MatchedPersonRow {
  private readonly localize = injectLocalize();
  private readonly counted = injectCountedTexts();
  protected readonly words = inject(MatchWords);

  readonly person = input.required<MatchedPerson>();
  readonly asks = input.required<readonly SkillEvidence[]>();

  protected readonly label = computed(() => pseudonymLabel(this.person().pseudonym));
  protected readonly facts = computed(() => {
    const { comparison, experienceYears, municipality } = this.person();
    return [...this.words.meeting(comparison), this.localize(municipality), this.counted('people.experience', experienceYears)].filter(
      Boolean,
    );
  });
}
