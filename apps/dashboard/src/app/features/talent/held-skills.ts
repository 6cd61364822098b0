import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { HeldSkill } from '@kasvu/contracts';
import { Formats, injectLocalize, injectTexts } from '@kasvu/ui';

const levelOrder = ['master', 'intermediate', 'beginner', null];

/** What a person knows and how well, the best known first; what was only recognised in a text is marked. */
@Component({
  selector: 'app-held-skills',
  imports: [RouterLink],
  template: `
    <ul>
      @for (skill of ordered(); track skill.id) {
        <li>
          <a [routerLink]="['/skills', skill.id]">{{ skill.name }}</a>
          <span class="k-soft k-small k-dots">
            @if (skill.level; as level) {
              <span>{{ t('talent.levels.' + level) }}</span>
            }
            @if (skill.origin === 'suggested') {
              <span class="suggested">{{ t('talent.suggested') }}</span>
            }
          </span>
        </li>
      } @empty {
        <li class="k-soft">{{ t('talent.noSkills') }}</li>
      }
    </ul>
    @if (anySuggested()) {
      <p class="k-soft k-small">{{ t('talent.suggestedHelp') }}</p>
    }
  `,
  styles: `
    ul {
      display: grid;
      gap: 0.375rem;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 0 var(--k-4);
      overflow-wrap: anywhere;
    }
    a {
      color: var(--k-text);
      text-decoration: none;
    }
    a:hover {
      color: var(--k-accent);
      text-decoration: underline;
    }
    .suggested {
      font-style: italic;
    }
    p {
      margin-block-start: var(--k-3);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HeldSkills {
  protected readonly t = injectTexts();
  private readonly localize = injectLocalize();
  private readonly formats = inject(Formats);
  readonly skills = input.required<readonly HeldSkill[]>();

  protected readonly ordered = computed(() =>
    this.skills()
      .map((skill) => ({ ...skill, name: this.localize(skill.labels) }))
      .sort(
        (left, right) => levelOrder.indexOf(left.level) - levelOrder.indexOf(right.level) || this.formats.compare(left.name, right.name),
      ),
  );
  protected readonly anySuggested = computed(() => this.skills().some(({ origin }) => origin === 'suggested'));
}
