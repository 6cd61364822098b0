import { DOCUMENT, DestroyRef, Injectable, computed, inject, signal, type Signal } from '@angular/core';

/** Texts that are being written: nobody loses one by leaving it before they are asked. */
@Injectable({ providedIn: 'root' })
export class UnsavedText {
  private readonly texts = new Set<Signal<boolean>>();
  private readonly waiting = signal<((lose: boolean) => void) | null>(null);

  /** Whether an answer is waited for. */
  readonly asking = computed(() => this.waiting() !== null);

  constructor() {
    const view = inject(DOCUMENT).defaultView;
    const ask = (event: Event): void => void (this.any() && event.preventDefault());
    view?.addEventListener('beforeunload', ask);
    inject(DestroyRef).onDestroy(() => view?.removeEventListener('beforeunload', ask));
  }

  /** `written` tells whether there is a text that would be lost with what holds it. Call it where injection is possible. */
  hold(written: Signal<boolean>): void {
    this.texts.add(written);
    inject(DestroyRef).onDestroy(() => {
      this.texts.delete(written);
      if (!this.any()) this.answer(false);
    });
  }

  /** Whether one may go on; where that loses a text it is asked first. */
  mayBeLost(): Promise<boolean> {
    this.answer(false); // an earlier question gives way
    if (!this.any()) return Promise.resolve(true);
    return new Promise((resolve) => this.waiting.set(resolve));
  }

  answer(lose: boolean): void {
    this.waiting()?.(lose);
    this.waiting.set(null);
  }

  /** Gives up what is written, for who leaves the service altogether. */
  forget(): void {
    this.texts.clear();
  }

  private any(): boolean {
    return [...this.texts].some((written) => written());
  }
}
