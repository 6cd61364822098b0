import { ChangeDetectionStrategy, Component, computed, input, model } from '@angular/core';

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
    <select
      #select
      [id]="id"
      [disabled]="disabled()"
      [attr.aria-invalid]="error() ? true : null"
      [attr.aria-describedby]="describedBy()"
      (change)="value.set(select.value)"
    >
      @for (choice of choices(); track choice.value) {
        <option [value]="choice.value" [selected]="choice.value === value()">{{ choice.label }}</option>
      }
    </select>
    @if (error(); as text) {
      <p class="error" [id]="id + '-error'">{{ text }}</p>
    }
  `,
  styleUrl: './field.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SelectField {
  readonly label = input.required<string>();
  readonly value = model.required<string>();
  readonly choices = input.required<readonly Choice[]>();
  readonly hint = input<string>();
  readonly error = input<string | null>(null);
  readonly disabled = input(false);

  protected readonly id = `kasvu-select-${++fields}`;
  protected readonly describedBy = computed(() => {
    const ids = [this.hint() ? `${this.id}-hint` : '', this.error() ? `${this.id}-error` : ''].filter(Boolean);
    return ids.join(' ') || null;
  });
}
