import { ChangeDetectionStrategy, Component, ElementRef, computed, inject, input, viewChild } from '@angular/core';
import { MatTooltip } from '@angular/material/tooltip';
import { mdiClose } from '@mdi/js';
import { Icon, injectTexts } from '@kasvu/ui';
import { Act } from '../../platform/api/act';
import { injectOnceDrawn } from '../../platform/drawing/once-drawn';
import { ProblemLine } from '../../platform/problem/problem-line';
import { UndoLine } from '../../platform/undo/undo-line';
import { Dismissals } from './dismissals';

/** One thing of the day, told inside, that can be put aside and brought back. */
@Component({
  selector: 'app-today-item',
  imports: [Icon, MatTooltip, ProblemLine, UndoLine],
  template: `
    @if (aside()) {
      <app-undo-line [what]="t('today.dismissed', { name: name() })" (undone)="bringBack()" />
    } @else {
      <div class="content"><ng-content /></div>
      <button
        #dismissal
        type="button"
        [attr.aria-label]="t('today.dismiss', { name: name() })"
        [matTooltip]="t('today.dismissHint')"
        (click)="dismiss()"
      >
        <kasvu-icon [path]="icon" />
      </button>
    }
    <app-problem-line [error]="act.error()" />
  `,
  styleUrl: './today-item.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TodayItem {
  private readonly dismissals = inject(Dismissals);
  private readonly onceDrawn = injectOnceDrawn();
  private readonly button = viewChild<ElementRef<HTMLElement>>('dismissal');
  protected readonly t = injectTexts();
  protected readonly icon = mdiClose;
  protected readonly act = new Act();

  /** What it is put aside by. */
  readonly key = input.required<string>();
  readonly name = input.required<string>();
  protected readonly aside = computed(() => this.dismissals.has(this.key()));

  protected dismiss(): void {
    void this.act.run(() => this.dismissals.dismiss(this.key()));
  }

  protected async bringBack(): Promise<void> {
    await this.act.run(() => this.dismissals.bringBack(this.key()));
    this.onceDrawn(() => this.button()?.nativeElement.focus());
  }
}
