import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { PageTitles } from '../../platform/titles/page-titles';
import { TalentDetails } from './talent-details';

/** A person's anonymous profile on a page of its own. */
@Component({
  selector: 'app-talent-page',
  imports: [TalentDetails],
  template: `<app-talent-details [pseudonym]="pseudonym()" [page]="true" (named)="titles.name($event)" />`,
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
export class TalentPage {
  protected readonly titles = inject(PageTitles);
  readonly pseudonym = input.required<string>();
}
