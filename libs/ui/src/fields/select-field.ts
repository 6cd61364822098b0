import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';

let fields = 0;

export interface Choice {
  value: string;
  label: string;
}

/** One of a few values, chosen in the browser's own list. */
@Component({
  selector: 'kasvu-select-field',
  template: `
    <label [for]="id">{{ label() }}</label>
    @if (hint(); as text) {
      <p class="hint" [id]="id + '-hint'">{{ text }}</p>
    }
    <select #select [id]="id" [attr.aria-describedby]="hint() ? id + '-hint' : null" (change)="value.set(select.value)">
      @for (choice of choices(); track choice.value) {
        <option [value]="choice.value" [selected]="choice.value === value()">{{ choice.label }}</option>
      }
    </select>
  `,
  styleUrl: './field.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SelectField {
  readonly label = input.required<string>();
  readonly value = model.required<string>();
  readonly choices = input.required<readonly Choice[]>();
  readonly hint = input<string>();
  protected readonly id = `kasvu-select-${++fields}`;
}
