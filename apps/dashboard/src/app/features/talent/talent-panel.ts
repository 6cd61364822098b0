import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { SidePanel, injectTexts } from '@kasvu/ui';
import { TalentDetails } from './talent-details';

/** A person's anonymous profile beside the list it was chosen from. */
@Component({
  selector: 'app-talent-panel',
  imports: [SidePanel, TalentDetails],
  template: `<kasvu-side-panel [label]="t('talent.one')" [pageLink]="pageLink()" (closed)="closed.emit()">
    <app-talent-details [pseudonym]="pseudonym()" />
  </kasvu-side-panel>`,
  styles: `
    :host {
      display: block;
      block-size: 100%;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TalentPanel {
  protected readonly t = injectTexts();
  readonly pseudonym = input.required<string>();
  readonly closed = output();
  protected readonly pageLink = computed(() => ['/talent', this.pseudonym()]);
}
