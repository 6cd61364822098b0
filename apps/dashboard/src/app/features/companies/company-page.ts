import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { PageTitles } from '../../platform/titles/page-titles';
import { CompanyDetails } from './company-details';

/** A company on a page of its own. */
@Component({
  selector: 'app-company-page',
  imports: [CompanyDetails],
  template: `<app-company-details [businessId]="businessId()" [page]="true" (named)="titles.name($event)" />`,
  styles: `
    :host {
      display: block;
      max-inline-size: 75rem;
      margin-inline: auto;
      padding: var(--k-6);
      container-type: inline-size;
    }
    @media (max-width: 700px) {
      :host {
        padding: var(--k-4);
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CompanyPage {
  protected readonly titles = inject(PageTitles);
  readonly businessId = input.required<string>();
}
