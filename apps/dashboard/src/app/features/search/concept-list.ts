import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Concept } from '@kasvu/contracts';
import { injectLocalize, injectTexts } from '@kasvu/ui';
import { Session } from '../../platform/session/session';

const shownAtFirst = 6;

/** What the keyword was taken to mean, and why; for those who may see people, a way to those who have it. */
@Component({
  selector: 'app-concept-list',
  imports: [RouterLink],
  template: `
    <h2 class="k-hidden">{{ t('search.understood') }}</h2>
    <ul [attr.aria-label]="t('search.understood')">
      <li class="lead k-soft" aria-hidden="true">{{ t('search.understood') }}</li>
      @for (concept of visible(); track concept.id) {
        <li class="concept">
          <span class="name">{{ concept.name }}</span>
          <span class="why">{{ concept.why }}</span>
          @if (maySeePeople()) {
            <a class="people" routerLink="/talent" [queryParams]="concept.people">{{ t('search.people', { name: concept.name }) }}</a>
          }
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
  private readonly session = inject(Session);
  readonly concepts = input.required<readonly Concept[]>();
  protected readonly all = linkedSignal({ source: this.concepts, computation: () => false });

  protected readonly maySeePeople = computed(() => this.session.may('talent.read'));
  protected readonly visible = computed(() =>
    this.concepts()
      .slice(0, this.all() ? undefined : shownAtFirst)
      .map((concept) => ({
        id: concept.id,
        name: this.localize(concept.labels),
        why: this.why(concept),
        people: { [concept.kind]: concept.id },
      })),
  );

  private why({ kind, match }: Concept): string {
    const how = this.t(`search.how.${match.how}`);
    const kindName = kind === 'occupation' ? `${this.t('search.occupation')}, ` : '';
    return `${kindName}${match.words} → ${match.label} (${how})`;
  }
}
