import { ChangeDetectionStrategy, Component, input, output, signal } from '@angular/core';
import { mdiFileUploadOutline } from '@mdi/js';
import { Icon } from '../icon/icon';

let fields = 0;

/** Takes one file: chosen by the browser's own dialog, which keys reach too, or dropped on the field. */
@Component({
  selector: 'kasvu-file-field',
  imports: [Icon],
  template: `
    <div class="area" [class.over]="over()" (dragover)="hover($event, true)" (dragleave)="hover($event, false)" (drop)="drop($event)">
      <kasvu-icon [path]="icon" />
      <label [for]="id">{{ label() }}</label>
      <p class="hint" [id]="id + '-hint'">{{ hint() }}</p>
      <input
        #field
        type="file"
        [id]="id"
        [accept]="accept()"
        [attr.aria-describedby]="id + '-hint'"
        (change)="take(field.files); field.value = ''"
      />
    </div>
  `,
  styleUrls: ['./field.css', './file-field.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FileField {
  protected readonly icon = mdiFileUploadOutline;
  protected readonly id = `kasvu-file-${++fields}`;
  readonly label = input.required<string>();
  /** What may be chosen, and how large it may be. */
  readonly hint = input.required<string>();
  /** Endings of names, for the browser's dialog: `.csv,.xlsx`. */
  readonly accept = input.required<string>();
  readonly chosen = output<File>();
  protected readonly over = signal(false);

  protected hover(event: Event, over: boolean): void {
    event.preventDefault(); // says that a drop is welcome
    this.over.set(over);
  }

  protected drop(event: DragEvent): void {
    this.hover(event, false);
    this.take(event.dataTransfer?.files ?? null);
  }

  protected take(files: FileList | null): void {
    const file = files?.[0];
    if (file) this.chosen.emit(file);
  }
}
