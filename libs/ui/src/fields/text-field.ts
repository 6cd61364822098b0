import { ChangeDetectionStrategy, Component, computed, input, model } from '@angular/core';

let fields = 0;

/** A field to write in, of one line or (with `rows`) more, with its label, hint and error tied to it. */
@Component({
  selector: 'kasvu-text-field',
  template: `
    <label [for]="id">{{ label() }}</label>
    @if (hint(); as text) {
      <p class="hint" [id]="id + '-hint'">{{ text }}</p>
    }
    @if (rows(); as lines) {
      <textarea
        #area
        [id]="id"
        [rows]="lines"
        [value]="value()"
        [readOnly]="readOnly()"
        [attr.maxlength]="maxLength()"
        [attr.lang]="language()"
        [attr.aria-invalid]="error() ? true : null"
        [attr.aria-required]="required() || null"
        [attr.aria-describedby]="describedBy()"
        (input)="value.set(area.value)"
      ></textarea>
    } @else {
      <input
        #line
        [id]="id"
        [type]="type()"
        [value]="value()"
        [readOnly]="readOnly()"
        [attr.min]="min()"
        [attr.max]="max()"
        [attr.maxlength]="maxLength()"
        [attr.autocomplete]="autocomplete()"
        [attr.aria-invalid]="error() ? true : null"
        [attr.aria-required]="required() || null"
        [attr.aria-describedby]="describedBy()"
        (input)="value.set(line.value)"
      />
    }
    @if (error(); as text) {
      <p class="error" [id]="id + '-error'">{{ text }}</p>
    }
  `,
  styleUrl: './field.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TextField {
  readonly label = input.required<string>();
  readonly value = model.required<string>();
  readonly type = input<'text' | 'number' | 'date' | 'datetime-local'>('text');
  /** Lines of a longer text; one line when not given. */
  readonly rows = input<number>();
  readonly hint = input<string>();
  readonly error = input<string | null>(null);
  readonly required = input(false);
  readonly readOnly = input(false);
  readonly maxLength = input<number | null>(null);
  readonly min = input<number | string | null>(null);
  readonly max = input<number | string | null>(null);
  readonly autocomplete = input<string>('off');
  /** The language of what is written, when it is not the interface's. */
  readonly language = input<string | null>(null);

  protected readonly id = `kasvu-field-${++fields}`;
  protected readonly describedBy = computed(() => {
    const ids = [this.hint() ? `${this.id}-hint` : '', this.error() ? `${this.id}-error` : ''].filter(Boolean);
    return ids.join(' ') || null;
  });
}
