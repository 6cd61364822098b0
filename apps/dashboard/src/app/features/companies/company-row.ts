import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CompanyListItem } from '@kasvu/contracts';
import { injectCountedTexts, injectLocalize } from '@kasvu/ui';
import { FavouriteToggle } from '../../platform/favourites/favourite-toggle';

/** A company behind vacancies: its name, line of business and how many of the vacancies are its own. What else is to be said goes inside. */
@Component({
  selector: 'app-company-row',
  imports: [FavouriteToggle, RouterLink],
  template: `
    <article>
      <div class="name">
        <h3>
          <a [routerLink]="['/companies', company().businessId]">{{ company().name }}</a>
        </h3>
        <app-favourite-toggle kind="company" [id]="company().businessId" [name]="company().name" />
        <ng-content select="[rowMark]" />
      </div>
      @if (company().matchingVacancies > 0) {
        <p class="figure k-small k-numbers">{{ counted('companies.matching', company().matchingVacancies) }}</p>
      }
      <p class="k-soft facts">{{ facts() }}</p>
      <ng-content />
    </article>
  `,
  styleUrl: '../row.css',
  styles: `
    .facts {
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
  readonly company = input.required<CompanyListItem & { matchingVacancies: number }>();

  protected readonly facts = computed(() => {
    const { industry, municipality } = this.company();
    return [this.localize(industry?.label), this.localize(municipality)].filter(Boolean).join(' · ');
  });
}
