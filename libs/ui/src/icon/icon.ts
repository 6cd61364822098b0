import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** An icon drawn from an `@mdi/js` path. Decorative always: the words are beside it, or in the label or tooltip of its button. */
@Component({
  selector: 'kasvu-icon',
  template: `<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path [attr.d]="path()" fill="currentColor" /></svg>`,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
      inline-size: 1.25em;
      block-size: 1.25em;
      font-size: var(--kasvu-icon-size, 1rem);
    }
    svg {
      inline-size: 100%;
      block-size: 100%;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Icon {
  readonly path = input.required<string>();
}
