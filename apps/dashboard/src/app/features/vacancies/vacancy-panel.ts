import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { SidePanel, injectTexts } from '@kasvu/ui';
import { VacancyDetails } from './vacancy-details';

/** A vacancy beside the list it was chosen from. */
@Component({
  selector: 'app-vacancy-panel',
  imports: [SidePanel, VacancyDetails],
  template: `<kasvu-side-panel [label]="t('vacancies.one')" [pageLink]="pageLink()" (closed)="closed.emit()">
    <app-vacancy-details [id]="id()" />
  </kasvu-side-panel>`,
  styles: `
    :host {
      display: block;
      block-size: 100%;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VacancyPanel {
  protected readonly t = injectTexts();
  readonly id = input.required<string>();
  readonly closed = output();
  protected readonly pageLink = computed(() => ['/vacancies', this.id()]);
}
