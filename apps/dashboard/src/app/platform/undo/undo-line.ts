import { ChangeDetectionStrategy, Component, ElementRef, afterRenderEffect, input, output, viewChild } from '@angular/core';
import { injectTexts } from '@kasvu/ui';

/** Stands where something was taken away, for as long as the page does: what it was and the way back. It takes the focus the pressed button had. */
@Component({
  selector: 'app-undo-line',
  template: `
    <span class="k-soft" aria-hidden="true">{{ what() }}</span>
    <button #undo type="button" (click)="undone.emit()">
      {{ t('undo.act') }}<span class="k-hidden">: {{ what() }}</span>
    </button>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 var(--k-3);
      padding: var(--k-1) var(--k-3);
      border-radius: var(--k-radius);
      background: var(--k-surface-sunken);
      overflow-wrap: anywhere;
    }
    button {
      min-block-size: 2rem;
      padding: 0;
      border: 0;
      background: none;
      color: var(--k-accent);
      font-weight: 550;
      cursor: pointer;
    }
    button:hover {
      text-decoration: underline;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UndoLine {
  protected readonly t = injectTexts();
  private readonly button = viewChild.required<ElementRef<HTMLElement>>('undo');
  /** What was taken away, in words. */
  readonly what = input.required<string>();
  /** What it undoes, where one thing done follows another: each takes the focus anew, so that it is heard. */
  readonly of = input<unknown>();
  readonly undone = output();

  constructor() {
    afterRenderEffect(() => {
      this.of();
      this.button().nativeElement.focus({ preventScroll: true });
    });
  }
}
