import { A11yModule } from '@angular/cdk/a11y';
import { CdkConnectedOverlay, CdkOverlayOrigin } from '@angular/cdk/overlay';
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { mdiChevronDown } from '@mdi/js';
import { Icon } from '../icon/icon';
import { Formats } from '../text/formats';
import { injectTexts } from '../text/texts';
import type { FacetOption } from './facet-option';

const searchableFrom = 9;

/** A filter as a chip: says what is chosen, and opens a list of values with how many rows each has. */
@Component({
  selector: 'kasvu-facet-filter',
  imports: [A11yModule, CdkConnectedOverlay, CdkOverlayOrigin, Icon],
  templateUrl: './facet-filter.html',
  styleUrls: ['./filter-chip.css', './facet-filter.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FacetFilter {
  protected readonly t = injectTexts();
  protected readonly formats = inject(Formats);
  protected readonly chevron = mdiChevronDown;

  readonly label = input.required<string>();
  readonly options = input.required<readonly FacetOption[]>();
  readonly selected = input.required<readonly string[]>();
  /** Only one value at a time. */
  readonly single = input(false);
  /** Counts are rounded down and small ones are not told, so that they single nobody out. */
  readonly atLeast = input(false);
  /** What to know of the values, below them. */
  readonly note = input('');
  readonly selectedChange = output<string[]>();

  protected readonly open = signal(false);
  protected readonly term = signal('');

  /** Every name seen so far: a chosen value keeps its name when no row has it any more. */
  private readonly names = linkedSignal<readonly FacetOption[], ReadonlyMap<string, string>>({
    source: this.options,
    computation: (options, previous) =>
      new Map([...(previous?.value ?? []), ...options.map(({ value, label }) => [value, label] as const)]),
  });

  protected readonly all = computed<readonly FacetOption[]>(() => {
    const known = new Set(this.options().map((option) => option.value));
    const missing = this.selected().filter((value) => !known.has(value));
    const count = this.atLeast() ? undefined : 0;
    return [...this.options(), ...missing.map((value) => ({ value, label: this.names().get(value) ?? value, count }))];
  });
  protected readonly searchable = computed(() => this.all().length >= searchableFrom);
  protected readonly visible = computed(() => {
    const term = this.term().trim().toLocaleLowerCase();
    return term ? this.all().filter((option) => `${option.value} ${option.label}`.toLocaleLowerCase().includes(term)) : this.all();
  });
  protected readonly summary = computed(() => {
    const [first, ...more] = this.selected();
    if (first === undefined) return '';
    if (more.length > 0) return this.formats.number(more.length + 1);
    return this.all().find((option) => option.value === first)?.label ?? first;
  });

  private readonly chip = viewChild.required<ElementRef<HTMLElement>>('chip');
  private readonly list = viewChild<ElementRef<HTMLElement>>('list');

  constructor() {
    effect(() => this.list()?.nativeElement.querySelector('input')?.focus());
  }

  protected toggle(value: string, checked: boolean): void {
    const others = this.single() ? [] : this.selected().filter((chosen) => chosen !== value);
    this.selectedChange.emit(checked ? [...others, value] : others);
  }

  protected close(): void {
    if (!this.open()) return;
    this.open.set(false);
    this.term.set('');
    this.chip().nativeElement.focus();
  }

  protected onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.close();
  }
}
