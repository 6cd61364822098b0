import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import type { FavouriteListSummary } from '@kasvu/contracts';
import { Announcer, ConfirmDialog, injectTexts } from '@kasvu/ui';
import { Act } from '../../platform/api/act';
import { Lists } from '../../platform/lists/lists';
import { ProblemLine } from '../../platform/problem/problem-line';

/** Asks before one leaves a list that was shared with one by name. */
@Component({
  selector: 'app-list-leaving',
  imports: [ConfirmDialog, ProblemLine],
  template: `
    <kasvu-confirm-dialog
      [heading]="t('lists.leave.heading', { name: list().name })"
      [act]="t('lists.leave.act')"
      [busy]="act.busy()"
      (confirmed)="leave()"
      (closed)="closed.emit()"
    >
      <p>{{ t('lists.leave.help', { owner: list().owner }) }}</p>
      <app-problem-line [error]="act.error()" />
    </kasvu-confirm-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ListLeaving {
  private readonly lists = inject(Lists);
  private readonly announcer = inject(Announcer);
  protected readonly t = injectTexts();
  protected readonly act = new Act();

  readonly list = input.required<FavouriteListSummary>();
  readonly left = output();
  readonly closed = output();

  protected async leave(): Promise<void> {
    const { id, name } = this.list();
    const left = await this.act.run(async () => {
      await this.lists.leave(id);
      return true;
    });
    if (!left) return;
    this.announcer.say(this.t('lists.leave.done', { name }));
    this.closed.emit();
    this.left.emit();
  }
}
