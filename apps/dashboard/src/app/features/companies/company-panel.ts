import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { SidePanel, injectTexts } from '@kasvu/ui';
import { CompanyDetails } from './company-details';

/** A company beside the list it was chosen from. */
@Component({
  selector: 'app-company-panel',
  imports: [CompanyDetails, SidePanel],
  template: `<kasvu-side-panel [label]="t('companies.one')" [pageLink]="pageLink()" (closed)="closed.emit()">
    <app-company-details [businessId]="businessId()" />
  </kasvu-side-panel>`,
  styles: `
    :host {
      display: block;
      block-size: 100%;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CompanyPanel {
  protected readonly t = injectTexts();
  readonly businessId = input.required<string>();
  readonly closed = output();
  protected readonly pageLink = computed(() => ['/companies', this.businessId()]);
}
