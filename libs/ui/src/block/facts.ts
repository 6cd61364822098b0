import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { injectTexts } from '../text/texts';

/** A list of facts: put `<kasvu-fact>` in it. */
@Component({
  selector: 'kasvu-facts',
  template: `<ng-content />`,
  styles: `
    :host {
      display: grid;
      gap: 0.375rem;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Facts {}

/** A name and its value; what is not known is said, not left out. */
@Component({
  selector: 'kasvu-fact',
  template: `
    <dl>
      <dt>{{ name() }}</dt>
      <dd>
        @if (known()) {
          <ng-content />
        } @else {
          <span class="missing">{{ t('ui.unknown') }}</span>
        }
      </dd>
    </dl>
  `,
  styles: `
    :host {
      display: block;
    }
    dl {
      display: grid;
      grid-template-columns: min(9.5rem, 40%) minmax(0, 1fr);
      gap: 0 var(--k-4);
    }
    dt {
      color: var(--k-text-soft);
      overflow-wrap: anywhere;
      hyphens: auto;
    }
    dd {
      overflow-wrap: anywhere;
      font-variant-numeric: tabular-nums;
    }
    .missing {
      color: var(--k-text-soft);
      font-style: italic;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Fact {
  protected readonly t = injectTexts();
  readonly name = input.required<string>();
  /** Whether there is a value to show. */
  readonly known = input(true, { transform: Boolean });
}
