import { ChangeDetectionStrategy, Component, computed, input, linkedSignal } from '@angular/core';
import type { Concept } from '@kasvu/contracts';
import { injectLocalize, injectTexts } from '@kasvu/ui';

const shownAtFirst = 6;

/** What the keyword was taken to mean, and why. */
@Component({
  selector: 'app-concept-list',
  template: `
    <h2 class="k-hidden">{{ t('search.understood') }}</h2>
    <ul [attr.aria-label]="t('search.understood')">
      <li class="lead k-soft" aria-hidden="true">{{ t('search.understood') }}</li>
      @for (concept of visible(); track concept.id) {
        <li class="concept">
          <span class="name">{{ concept.name }}</span>
          <span class="why">{{ concept.why }}</span>
        </li>
      }
      @if (concepts().length > visible().length) {
        <li>
          <button type="button" (click)="all.set(true)">
            {{ t('search.showConcepts', { count: concepts().length - visible().length }) }}
          </button>
        </li>
      }
    </ul>
  `,
  styleUrl: './concept-list.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ConceptList {
  protected readonly t = injectTexts();
  private readonly localize = injectLocalize();
  readonly concepts = input.required<readonly Concept[]>();
  protected readonly all = linkedSignal({ source: this.concepts, computation: () => false });

  protected readonly visible = computed(() =>
    this.concepts()
      .slice(0, this.all() ? undefined : shownAtFirst)
      .map((concept) => ({ id: concept.id, name: this.localize(concept.labels), why: this.why(concept) })),
  );

  private why({ kind, match }: Concept): string {
    const how = this.t(`search.how.${match.how}`);
    const kindName = kind === 'occupation' ? `${this.t('search.occupation')}, ` : '';
    return `${kindName}${match.words} → ${match.label} (${how})`;
  }
}
