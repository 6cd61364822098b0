import { CdkDragHandle } from '@angular/cdk/drag-drop';
import { ChangeDetectionStrategy, Component, ElementRef, computed, inject, input, output, viewChild } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatTooltip } from '@angular/material/tooltip';
import { mdiArrowDown, mdiArrowUp, mdiClose, mdiDragVertical } from '@mdi/js';
import { itemStatuses, type ListItem } from '@kasvu/contracts';
import { Formats, Icon, injectTexts } from '@kasvu/ui';
import { Act } from '../../platform/api/act';
import { heldNow } from '../../platform/api/held-now';
import { injectOnceDrawn } from '../../platform/drawing/once-drawn';
import { FavouriteToggle } from '../../platform/favourites/favourite-toggle';
import { ProblemLine } from '../../platform/problem/problem-line';
import { UndoLine } from '../../platform/undo/undo-line';
import { ItemLine } from './item-line';
import { ItemNote } from './item-note';
import { ItemWords } from './item-words';
import { ListWork } from './list-work';

/** One thing on a list: how far the work with it has come, the note on it, who did what, its place, and the way off the list. */
@Component({
  selector: 'app-list-item-row',
  imports: [CdkDragHandle, FavouriteToggle, Icon, ItemLine, ItemNote, MatIconButton, MatTooltip, ProblemLine, UndoLine],
  templateUrl: './list-item-row.html',
  styleUrl: './list-item-row.css',
  host: { '(keydown.alt.arrowup)': 'byKey($event, "up")', '(keydown.alt.arrowdown)': 'byKey($event, "down")' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ListItemRow {
  private readonly words = inject(ItemWords);
  private readonly formats = inject(Formats);
  private readonly onceDrawn = injectOnceDrawn();
  private readonly off = viewChild('off', { read: ElementRef<HTMLElement> });
  protected readonly work = inject(ListWork);
  protected readonly t = injectTexts();
  protected readonly statuses = itemStatuses;
  protected readonly icons = { drag: mdiDragVertical, up: mdiArrowUp, down: mdiArrowDown, take: mdiClose };

  readonly item = input.required<ListItem>();
  readonly first = input.required<boolean>();
  readonly last = input.required<boolean>();
  readonly movedUp = output();
  readonly movedDown = output();

  protected readonly setting = new Act();
  protected readonly taking = new Act();
  protected readonly name = computed(() => this.words.name(this.item()));
  protected readonly who = computed(() => {
    const { addedBy, addedAt, changedBy, changedAt } = this.item();
    const somebody = this.t('lists.somebody');
    const added = this.t('lists.added', { who: addedBy ?? somebody, date: this.formats.date(addedAt) });
    return changedAt ? [added, this.t('lists.changedBy', { who: changedBy ?? somebody, date: this.formats.date(changedAt) })] : [added];
  });
  protected readonly conflict = computed(() => heldNow(this.setting.error()) !== null);

  protected async setStatus(select: HTMLSelectElement): Promise<void> {
    const status = itemStatuses.find((each) => each === select.value);
    if (status) await this.setting.run(() => this.work.change(this.item(), { status }));
    select.value = this.item().status;
  }

  protected take(): void {
    void this.taking.run(() => this.work.take(this.item()));
  }

  protected async putBack(): Promise<void> {
    await this.taking.run(() => this.work.putBack(this.item()));
    this.onceDrawn(() => this.off()?.nativeElement.focus());
  }

  protected byKey(event: Event, way: 'up' | 'down'): void {
    if (!this.work.mayEdit() || event.target instanceof HTMLSelectElement || event.target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    if (way === 'up' && !this.first()) this.movedUp.emit();
    if (way === 'down' && !this.last()) this.movedDown.emit();
  }
}
