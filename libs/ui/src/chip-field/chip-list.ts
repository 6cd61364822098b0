import { ChangeDetectionStrategy, Component, ElementRef, computed, input, linkedSignal, output, viewChildren } from '@angular/core';
import type { ClauseMode } from '@kasvu/contracts';
import { mdiClose } from '@mdi/js';
import { Icon } from '../icon/icon';
import { injectTexts } from '../text/texts';
import { chipActOf } from './chip-keys';
import { modeAfter, modeSigns, type FieldChip } from './field-chip';

let lists = 0;

/**
 * The things of a search. One stop of the tab key, by the WAI-ARIA toolbar pattern: arrows move between the chips, other keys change the
 * mode of a chip or take it away.
 */
@Component({
  selector: 'kasvu-chip-list',
  imports: [Icon],
  templateUrl: './chip-list.html',
  styleUrl: './chip-list.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChipList {
  protected readonly t = injectTexts();
  protected readonly closeIcon = mdiClose;
  protected readonly signs = modeSigns;
  protected readonly after = modeAfter;
  protected readonly hintId = `kasvu-chips-${++lists}`;
  private readonly buttons = viewChildren<string, ElementRef<HTMLButtonElement>>('chip', { read: ElementRef });

  readonly chips = input.required<readonly FieldChip[]>();
  readonly moded = output<{ index: number; mode: ClauseMode }>();
  readonly removed = output<number>();
  /** The focus wants to go on past the last chip. */
  readonly left = output();

  private readonly last = computed(() => this.chips().length - 1);
  protected readonly active = linkedSignal<number, number>({
    source: this.last,
    computation: (last, previous) => Math.max(0, Math.min(previous?.value ?? last, last)),
  });

  focusLast(): void {
    this.focus(this.last());
  }

  protected nameOf(chip: FieldChip): string {
    return chip.parts.map(({ name }) => name).join(` ${this.t('ui.chips.or')} `);
  }

  protected onKey(event: KeyboardEvent, index: number): void {
    const act = chipActOf(event);
    if (!act) return;
    event.preventDefault();
    if ('mode' in act) this.moded.emit({ index, mode: act.mode });
    else if ('remove' in act) this.remove(index);
    else this.focus({ left: Math.max(0, index - 1), right: index + 1, first: 0, last: this.last() }[act.go]);
  }

  /** The focus stays in its place, where the next chip comes; after the last it goes back by one. */
  protected remove(index: number): void {
    if (index === this.last()) this.focus(index === 0 ? this.chips().length : index - 1);
    this.removed.emit(index);
  }

  private focus(index: number): void {
    if (index > this.last()) this.left.emit();
    else this.buttons()[index]?.nativeElement.focus();
  }
}
