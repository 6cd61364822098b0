import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ShownItem } from '@kasvu/contracts';
import { LocalText, StatusTag, injectTexts } from '@kasvu/ui';
import { placeOf } from '../../platform/favourites/place-of';
import { ItemWords } from './item-words';

/** A thing by its name, which leads to it, with what is told of it and whether it is still there. What can be done with it goes inside. */
@Component({
  selector: 'app-item-line',
  imports: [LocalText, RouterLink, StatusTag],
  template: `
    <div class="name">
      <h3>
        <a [routerLink]="placeOf(item())">
          @if (item().kind === 'talent') {
            {{ words.name(item()) }}
          } @else {
            <kasvu-local-text [value]="item().title" />
          }
        </a>
      </h3>
      <ng-content />
    </div>
    <p class="k-dots k-soft k-numbers">
      @if (item().gone) {
        <span
          ><kasvu-status-tag>{{ t('favourites.gone.' + item().kind) }}</kasvu-status-tag></span
        >
      }
      @for (fact of facts(); track fact) {
        <span>{{ fact }}</span>
      }
    </p>
  `,
  styles: `
    :host {
      display: block;
      min-inline-size: 0;
    }
    .name {
      display: flex;
      align-items: flex-start;
      gap: var(--k-1);
    }
    h3 {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    a {
      display: inline-block;
      padding-block: 0.125rem;
      color: var(--k-text);
      text-decoration: none;
    }
    a:hover {
      color: var(--k-accent);
      text-decoration: underline;
    }
    p {
      overflow-wrap: anywhere;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ItemLine {
  protected readonly t = injectTexts();
  protected readonly words = inject(ItemWords);
  protected readonly placeOf = placeOf;
  readonly item = input.required<ShownItem>();
  protected readonly facts = computed(() => this.words.facts(this.item()));
}
