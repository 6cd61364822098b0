import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  ElementRef,
  afterNextRender,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';

let dialogs = 0;

/**
 * A question over the page, in the browser's own dialog: the rest of the page is out of reach while it stands, Escape closes it, and
 * the focus goes back to where it was. Put it in the template while it is open; acts go to `[dialogActs]`.
 */
@Component({
  selector: 'kasvu-dialog',
  template: `
    <dialog #dialog [attr.aria-labelledby]="id" (cancel)="cancel($event)">
      <h2 [id]="id" tabindex="-1" #title>{{ heading() }}</h2>
      <div class="content"><ng-content /></div>
      <div class="acts"><ng-content select="[dialogActs]" /></div>
    </dialog>
  `,
  styleUrl: './dialog.css',
  // Escape is the dialog's own: a panel it stands in stays open.
  host: { '[class.wide]': 'wide()', '(keydown.escape)': '$event.stopPropagation()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Dialog {
  readonly heading = input.required<string>();
  readonly wide = input(false);
  /** Escape was pressed. The owner takes the dialog out of its template. */
  readonly closed = output();

  protected readonly id = `kasvu-dialog-${++dialogs}`;
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  private readonly title = viewChild.required<ElementRef<HTMLElement>>('title');
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  constructor() {
    const before = this.host.ownerDocument.activeElement;
    afterNextRender(() => {
      this.dialog().nativeElement.showModal();
      const first = this.host.querySelector<HTMLElement>('input, textarea, select') ?? this.title().nativeElement;
      first.focus();
    });
    inject(DestroyRef).onDestroy(() => {
      this.dialog().nativeElement.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    });
  }

  protected cancel(event: Event): void {
    event.preventDefault();
    this.closed.emit();
  }
}
