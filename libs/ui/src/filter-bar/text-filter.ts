import { ChangeDetectionStrategy, Component, DestroyRef, ElementRef, effect, inject, input, output, viewChild } from '@angular/core';
import { mdiMagnify } from '@mdi/js';
import { Icon } from '../icon/icon';

const typingMilliseconds = 300;

/** A filter that is typed; tells its value when typing pauses, and at once on Enter. */
@Component({
  selector: 'kasvu-text-filter',
  imports: [Icon],
  template: `
    <kasvu-icon [path]="searchIcon" />
    <input
      #field
      type="search"
      autocomplete="off"
      maxlength="200"
      [attr.aria-label]="label()"
      [placeholder]="label()"
      [disabled]="disabled()"
      (input)="later(field.value)"
      (keydown.enter)="now(field.value)"
    />
  `,
  styles: `
    :host {
      --kasvu-icon-size: 0.9rem;
      position: relative;
      display: inline-flex;
      align-items: center;
      flex: 0 1 16rem;
      min-inline-size: 10rem;
    }
    @media (max-width: 700px) {
      :host {
        flex: 1 1 100%;
      }
    }
    kasvu-icon {
      position: absolute;
      inset-inline-start: 0.5rem;
      color: var(--k-text-soft);
      pointer-events: none;
    }
    input {
      inline-size: 100%;
      min-block-size: 2rem;
      padding: 0 0.5rem 0 1.875rem;
      border: 1px solid var(--k-line-strong);
      border-radius: var(--k-radius);
      background: var(--k-surface);
      font-size: 0.8125rem;
      text-overflow: ellipsis;
    }
    input::placeholder {
      color: var(--k-text-soft);
      opacity: 1;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TextFilter {
  protected readonly searchIcon = mdiMagnify;
  readonly label = input.required<string>();
  readonly value = input.required<string>();
  readonly disabled = input(false);
  readonly valueChange = output<string>();
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  private pending: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    // What is being typed stays as typed: a space before the next word is no new value.
    effect(() => {
      const field = this.field().nativeElement;
      if (field.value.trim() !== this.value()) field.value = this.value();
    });
    inject(DestroyRef).onDestroy(() => clearTimeout(this.pending));
  }

  protected later(value: string): void {
    clearTimeout(this.pending);
    this.pending = setTimeout(() => this.valueChange.emit(value.trim()), typingMilliseconds);
  }

  protected now(value: string): void {
    clearTimeout(this.pending);
    this.valueChange.emit(value.trim());
  }
}
