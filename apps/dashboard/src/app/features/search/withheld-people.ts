import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Clause } from '@kasvu/skills/search-language';
import { injectTexts } from '@kasvu/ui';
import { withoutClause } from '../../platform/search/edit-search';
import { searchAddress } from '../../platform/search/search-address';
import { injectSearchNames } from '../../platform/search/search-names';

/** Too few people fit to show any: why that is, and what to leave out for a larger group. */
@Component({
  selector: 'app-withheld-people',
  imports: [RouterLink],
  template: `
    <p>{{ t('talent.withheld.heading', { k: k() }) }}</p>
    <p class="k-soft">{{ t('talent.withheld.why') }}</p>
    @if (broader().length > 0) {
      <p>{{ t('search.tryWithout') }}</p>
      <ul>
        @for (choice of broader(); track $index) {
          <li>
            <a [routerLink]="[]" [queryParams]="choice.address">{{ choice.words }}</a>
          </li>
        }
      </ul>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--k-2);
    }
    ul {
      display: grid;
      gap: var(--k-1);
      padding-inline-start: 1.25rem;
      list-style: disc;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WithheldPeople {
  protected readonly t = injectTexts();
  private readonly names = injectSearchNames();

  readonly k = input.required<number>();
  readonly clauses = input.required<readonly Clause[]>();
  readonly narrower = input.required<boolean>();

  /** What keeps people out: exactness, and each clause but the last one left. */
  protected readonly broader = computed(() => {
    const [clauses, narrower] = [this.clauses(), this.narrower()];
    const exact = { words: this.t('search.narrower'), address: searchAddress({ clauses, narrower: true }) };
    const without = clauses.flatMap((clause, index) =>
      clauses.length === 1 || clause.mode === 'nice'
        ? []
        : {
            words: this.t('search.without', { words: this.names.clause(clause) }),
            address: searchAddress({ clauses: withoutClause(clauses, index), narrower }),
          },
    );
    return narrower ? without : [exact, ...without];
  });
}
