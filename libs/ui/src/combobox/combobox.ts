import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  computed,
  effect,
  input,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { mdiMagnify } from '@mdi/js';
import { Icon } from '../icon/icon';
import type { ComboboxOption } from './combobox-option';

let comboboxes = 0;

/** A search field with suggestions, by the WAI-ARIA combobox pattern: the focus stays in the field, arrows move in the list. */
@Component({
  selector: 'kasvu-combobox',
  imports: [Icon],
  templateUrl: './combobox.html',
  styleUrl: './combobox.css',
  host: { '[class.bare]': 'bare()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Combobox {
  protected readonly searchIcon = mdiMagnify;
  protected readonly id = `kasvu-combobox-${++comboboxes}`;
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');

  readonly label = input.required<string>();
  readonly placeholder = input('');
  /** The text to start from; a new value replaces what is typed. */
  readonly value = input('');
  readonly options = input<readonly ComboboxOption[]>([]);
  /** A key that leads to the field, shown as a hint. */
  readonly shortcut = input<string | null>(null);
  readonly maxLength = input(200);
  /** Without a frame and an icon of its own, for a field that has them; the suggestions are as wide as that field. */
  readonly bare = input(false);

  readonly typed = output<string>();
  readonly chosen = output<ComboboxOption>();
  readonly submitted = output<string>();
  /** A key wants to go back past the beginning of what is typed. */
  readonly wentBack = output();

  protected readonly text = signal('');
  protected readonly expanded = signal(false);
  protected readonly active = signal(-1);
  protected readonly open = computed(() => this.expanded() && this.options().length > 0);
  protected readonly activeId = computed(() => (this.open() && this.active() >= 0 ? this.optionId(this.active()) : null));

  constructor() {
    effect(() => this.text.set(this.value()));
    effect(() => {
      this.options();
      untracked(() => this.active.set(-1));
    });
  }

  focus(): void {
    this.field().nativeElement.focus();
    this.field().nativeElement.select();
  }

  clear(): void {
    this.text.set('');
    this.expanded.set(false);
  }

  protected optionId(index: number): string {
    return `${this.id}-option-${index}`;
  }

  protected onInput(text: string): void {
    this.text.set(text);
    this.expanded.set(true);
    this.typed.emit(text);
  }

  protected onKey(event: KeyboardEvent): void {
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault();
        this.move(event.key === 'ArrowDown' ? 1 : -1);
        break;
      case 'Enter':
        event.preventDefault();
        this.accept();
        break;
      case 'ArrowLeft':
      case 'Backspace':
        if (this.atBeginning()) this.wentBack.emit();
        break;
      case 'Escape':
        if (!this.open()) return;
        event.preventDefault();
        event.stopPropagation(); // a panel or a dialog around the field stays open
        this.expanded.set(false);
    }
  }

  protected choose(option: ComboboxOption): void {
    this.text.set(option.label);
    this.expanded.set(false);
    this.chosen.emit(option);
  }

  private atBeginning(): boolean {
    const { selectionStart, selectionEnd } = this.field().nativeElement;
    return selectionStart === 0 && selectionEnd === 0;
  }

  private move(step: 1 | -1): void {
    const count = this.options().length;
    if (count === 0) return;
    if (!this.expanded()) {
      this.expanded.set(true);
      return;
    }
    const next = this.active() + step;
    this.active.set(next < -1 ? count - 1 : next >= count ? -1 : next);
    document.getElementById(this.activeId() ?? '')?.scrollIntoView({ block: 'nearest' });
  }

  private accept(): void {
    const option = this.open() ? this.options()[this.active()] : undefined;
    if (option) return this.choose(option);
    const text = this.text().trim();
    this.expanded.set(false);
    if (text) this.submitted.emit(text);
  }
}
