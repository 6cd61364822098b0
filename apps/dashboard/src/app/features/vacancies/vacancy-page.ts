import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { PageTitles } from '../../platform/titles/page-titles';
import { VacancyDetails } from './vacancy-details';

/** A vacancy on a page of its own. */
@Component({
  selector: 'app-vacancy-page',
  imports: [VacancyDetails],
  template: `<app-vacancy-details [id]="id()" [page]="true" (named)="titles.name($event)" />`,
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
export class VacancyPage {
  protected readonly titles = inject(PageTitles);
  readonly id = input.required<string>();
}
