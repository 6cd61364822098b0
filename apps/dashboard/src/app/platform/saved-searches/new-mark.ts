import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { StatusTag } from '@kasvu/ui';
import { NewHits } from './new-hits';

/** Says of a hit that it is new since its saved search was last looked at; nothing of any other. */
@Component({
  selector: 'app-new-mark',
  imports: [StatusTag],
  template: `@if (mark(); as word) {
    <kasvu-status-tag tone="notice">{{ word }}</kasvu-status-tag>
  }`,
  styles: `
    :host {
      display: contents;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NewMark {
  private readonly hits = inject(NewHits);
  readonly firstSeenAt = input.required<string>();
  protected readonly mark = computed(() => this.hits.mark(this.firstSeenAt()));
}
