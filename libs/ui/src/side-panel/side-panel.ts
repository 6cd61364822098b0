import { ChangeDetectionStrategy, Component, ElementRef, afterNextRender, input, output, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatIconButton } from '@angular/material/button';
import { MatTooltip } from '@angular/material/tooltip';
import { mdiArrowExpand, mdiClose } from '@mdi/js';
import { Icon } from '../icon/icon';
import { injectTexts } from '../text/texts';

/** What a row opens beside its list. Takes the focus when it opens; Escape closes it; it grows to a page of its own. */
@Component({
  selector: 'kasvu-side-panel',
  imports: [RouterLink, Icon, MatIconButton, MatTooltip],
  template: `
    <aside #panel [attr.aria-label]="label()" tabindex="-1" (keydown.escape)="closed.emit()">
      <div class="bar">
        <span class="k-soft k-small">{{ label() }}</span>
        <a matIconButton [routerLink]="pageLink()" [attr.aria-label]="t('ui.panel.toPage')" [matTooltip]="t('ui.panel.toPage')">
          <kasvu-icon [path]="growIcon" />
        </a>
        <button
          matIconButton
          type="button"
          [attr.aria-label]="t('ui.panel.close')"
          [matTooltip]="t('ui.panel.close')"
          (click)="closed.emit()"
        >
          <kasvu-icon [path]="closeIcon" />
        </button>
      </div>
      <div class="content" tabindex="0" role="group" [attr.aria-label]="label()"><ng-content /></div>
    </aside>
  `,
  styleUrl: './side-panel.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SidePanel {
  protected readonly t = injectTexts();
  protected readonly growIcon = mdiArrowExpand;
  protected readonly closeIcon = mdiClose;
  private readonly panel = viewChild.required<ElementRef<HTMLElement>>('panel');

  readonly label = input.required<string>();
  readonly pageLink = input.required<readonly string[]>();
  readonly closed = output();

  constructor() {
    afterNextRender(() => this.panel().nativeElement.focus({ preventScroll: true }));
  }
}
