import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Today } from '@kasvu/contracts';
import { injectTexts } from '@kasvu/ui';
import { folded } from '../../platform/list/folded';
import { Dismissals } from './dismissals';
import { FollowUp } from './follow-up';
import { TodayBlock, rowsAtFirst } from './today-block';

/** Next steps of notes that are due, with what is overdue first. */
@Component({
  selector: 'app-today-follow-ups',
  imports: [FollowUp, TodayBlock],
  template: `
    <app-today-block
      [heading]="t('today.followUps.heading')"
      [total]="left()"
      [more]="items().length - rows.visible().length"
      (unfolded)="rows.all.set(true)"
      [none]="t('today.followUps.none')"
      path="/notes"
      [all]="t('today.followUps.all')"
    >
      @for (item of rows.visible(); track item.key) {
        <li><app-follow-up [item]="item" /></li>
      }
    </app-today-block>
  `,
  styleUrl: './today-rows.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TodayFollowUps {
  protected readonly t = injectTexts();
  private readonly dismissals = inject(Dismissals);
  /** Null until it is known. */
  readonly part = input.required<Today['followUps'] | null>();
  protected readonly items = computed(() => this.part()?.items ?? []);
  protected readonly rows = folded(this.items, rowsAtFirst);
  protected readonly left = computed(() => this.dismissals.left(this.part()));
}
