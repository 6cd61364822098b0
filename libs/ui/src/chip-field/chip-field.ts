import { ChangeDetectionStrategy, Component, input, output, viewChild } from '@angular/core';
import type { ClauseMode } from '@kasvu/contracts';
import { mdiMagnify } from '@mdi/js';
import { Combobox } from '../combobox/combobox';
import type { ComboboxOption } from '../combobox/combobox-option';
import { Icon } from '../icon/icon';
import { ChipList } from './chip-list';
import type { FieldChip } from './field-chip';

/** A search field that holds what is searched for as chips, with a place to type the next. Acts beside it are projected. */
@Component({
  selector: 'kasvu-chip-field',
  imports: [ChipList, Combobox, Icon],
  template: `
    <div class="box">
      <kasvu-icon [path]="searchIcon" />
      <kasvu-chip-list [chips]="chips()" (moded)="moded.emit($event)" (removed)="removed.emit($event)" (left)="focus()" />
      <kasvu-combobox
        [bare]="true"
        [label]="label()"
        [placeholder]="placeholder()"
        [value]="value()"
        [maxLength]="maxLength()"
        [options]="options()"
        [shortcut]="shortcut()"
        (typed)="typed.emit($event)"
        (chosen)="chosen.emit($event)"
        (submitted)="submitted.emit($event)"
        (wentBack)="list().focusLast()"
      />
    </div>
  `,
  styleUrl: './chip-field.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChipField {
  protected readonly searchIcon = mdiMagnify;
  protected readonly list = viewChild.required(ChipList);
  private readonly combobox = viewChild.required(Combobox);

  readonly label = input.required<string>();
  readonly placeholder = input('');
  readonly chips = input<readonly FieldChip[]>([]);
  /** The text to start from; a new value replaces what is typed. */
  readonly value = input('');
  readonly maxLength = input.required<number>();
  readonly options = input<readonly ComboboxOption[]>([]);
  readonly shortcut = input<string | null>(null);

  readonly typed = output<string>();
  readonly chosen = output<ComboboxOption>();
  readonly submitted = output<string>();
  readonly moded = output<{ index: number; mode: ClauseMode }>();
  readonly removed = output<number>();

  focus(): void {
    this.combobox().focus();
  }

  clear(): void {
    this.combobox().clear();
  }
}
