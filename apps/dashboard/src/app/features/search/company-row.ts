import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SearchAnswer } from '@kasvu/contracts';
import { injectCountedTexts, injectLocalize } from '@kasvu/ui';

/** A company behind vacancies: its name, line of business and how many of the vacancies are its own. */
@Component({
  selector: 'app-company-row',
  imports: [RouterLink],
  template: `
    <article>
      <h3>
        <a [routerLink]="['/companies', company().businessId]">{{ company().name }}</a>
      </h3>
      @if (company().matchingVacancies > 0) {
        <p class="figure k-small k-numbers">{{ counted('search.matching', company().matchingVacancies) }}</p>
      }
      <p class="k-soft facts">{{ facts() }}</p>
    </article>
  `,
  styles: `
    article {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0.125rem var(--k-3);
      padding-block: var(--k-3);
    }
    h3 a {
      display: inline-block;
      padding-block: 0.125rem;
      color: var(--k-text);
      text-decoration: none;
      overflow-wrap: anywhere;
    }
    h3 a:hover {
      color: var(--k-accent);
      text-decoration: underline;
    }
    .facts {
      grid-column: 1 / -1;
      overflow-wrap: anywhere;
    }
    .figure {
      color: var(--k-text-soft);
      line-height: 1.4rem;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CompanyRow {
  private readonly localize = injectLocalize();
  protected readonly counted = injectCountedTexts();
  readonly company = input.required<SearchAnswer['companies']['items'][number]>();

  protected readonly facts = computed(() => {
    const { industry, municipality } = this.company();
    return [this.localize(industry?.label), this.localize(municipality)].filter(Boolean).join(' · ');
  });
}
