import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { PageTitles } from '../../platform/titles/page-titles';
import { StudyDetails } from './study-details';

/** A study on a page of its own. */
@Component({
  selector: 'app-study-page',
  imports: [StudyDetails],
  template: `<app-study-details [id]="id()" [page]="true" (named)="titles.name($event)" />`,
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
export class StudyPage {
  protected readonly titles = inject(PageTitles);
  readonly id = input.required<string>();
}
