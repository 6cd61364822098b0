import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { LinkedConcept } from '@kasvu/contracts';
import { Formats, LocalText, injectCountedTexts, injectTexts } from '@kasvu/ui';
import { folded } from '../../platform/list/folded';

const shownAtFirst = 8;

/** Skills and occupations near to this one, each with its open vacancies and a way to its page. */
@Component({
  selector: 'app-concept-links',
  imports: [LocalText, RouterLink],
  template: `
    <h2>{{ heading() }}</h2>
    <ul #rows tabindex="-1" [attr.aria-label]="heading()">
      @for (concept of list.visible(); track concept.id) {
        <li>
          <a class="concept" [routerLink]="['/skills', concept.id]" queryParamsHandling="preserve">
            <kasvu-local-text [value]="concept.labels" />
            @if (concept.kind === 'occupation') {
              <span class="k-soft">{{ t('skills.kinds.occupation') }}</span>
            }
            <span class="k-soft k-numbers" aria-hidden="true">{{ formats.number(concept.openVacancies) }}</span>
            <span class="k-hidden">{{ counted('companies.matching', concept.openVacancies) }}</span>
          </a>
        </li>
      }
      @if (list.folds()) {
        <li>
          <button type="button" (click)="list.all.set(true); rows.focus()">
            {{ t('skills.showAll', { count: formats.number(concepts().length) }) }}
          </button>
        </li>
      }
    </ul>
  `,
  styleUrl: './concept-links.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ConceptLinks {
  protected readonly t = injectTexts();
  protected readonly counted = injectCountedTexts();
  protected readonly formats = inject(Formats);

  readonly heading = input.required<string>();
  readonly concepts = input.required<readonly LinkedConcept[]>();

  protected readonly list = folded(this.concepts, shownAtFirst);
}
