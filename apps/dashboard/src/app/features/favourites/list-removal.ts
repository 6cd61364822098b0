import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import type { FavouriteListSummary } from '@kasvu/contracts';
import { Announcer, ConfirmDialog, injectCountedTexts, injectTexts } from '@kasvu/ui';
import { Act } from '../../platform/api/act';
import { Lists } from '../../platform/lists/lists';
import { ProblemLine } from '../../platform/problem/problem-line';

/** Asks before a list is deleted for good. */
@Component({
  selector: 'app-list-removal',
  imports: [ConfirmDialog, ProblemLine],
  template: `
    <kasvu-confirm-dialog
      [heading]="t('lists.remove.heading', { name: list().name })"
      [act]="t('lists.remove.act')"
      [busy]="act.busy()"
      (confirmed)="remove()"
      (closed)="closed.emit()"
    >
      <p>{{ counted('lists.remove.help', list().count) }}</p>
      <app-problem-line [error]="act.error()" />
    </kasvu-confirm-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ListRemoval {
  private readonly lists = inject(Lists);
  private readonly announcer = inject(Announcer);
  protected readonly counted = injectCountedTexts();
  protected readonly t = injectTexts();
  protected readonly act = new Act();

  readonly list = input.required<FavouriteListSummary>();
  readonly removed = output();
  readonly closed = output();

  protected async remove(): Promise<void> {
    const { id, name } = this.list();
    const removed = await this.act.run(async () => {
      await this.lists.remove(id);
      return true;
    });
    if (!removed) return;
    this.announcer.say(this.t('lists.remove.done', { name }));
    this.closed.emit();
    this.removed.emit();
  }
}
