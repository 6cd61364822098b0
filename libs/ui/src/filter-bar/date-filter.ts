import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';

/** A filter by day, as a chip with the browser's own calendar. Empty when no day is chosen. */
@Component({
  selector: 'kasvu-date-filter',
  template: `
    <label class="chip" [class.chip-active]="value() !== ''">
      <span class="chip-name">{{ label() }}</span>
      <input #field type="date" [value]="value()" (change)="valueChange.emit(field.value)" />
    </label>
  `,
  styles: `
    input {
      min-inline-size: 0;
      padding: 0;
      border: 0;
      background: none;
      font-size: 0.8125rem;
    }
  `,
  styleUrl: './filter-chip.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DateFilter {
  readonly label = input.required<string>();
  /** `2026-11-22` */
  readonly value = input.required<string>();
  readonly valueChange = output<string>();
}
