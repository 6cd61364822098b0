import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { SidePanel, injectTexts } from '@kasvu/ui';
import { StudyDetails } from './study-details';

/** A study beside the list it was chosen from. */
@Component({
  selector: 'app-study-panel',
  imports: [SidePanel, StudyDetails],
  template: `<kasvu-side-panel [label]="t('studies.one')" [pageLink]="pageLink()" (closed)="closed.emit()">
    <app-study-details [id]="id()" />
  </kasvu-side-panel>`,
  styles: `
    :host {
      display: block;
      block-size: 100%;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StudyPanel {
  protected readonly t = injectTexts();
  readonly id = input.required<string>();
  readonly closed = output();
  protected readonly pageLink = computed(() => ['/studies', this.id()]);
}
