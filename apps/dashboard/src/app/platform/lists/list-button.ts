import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatTooltip } from '@angular/material/tooltip';
import { mdiPlaylistCheck, mdiPlaylistPlus } from '@mdi/js';
import type { FavouriteKind } from '@kasvu/contracts';
import { Icon, injectTexts } from '@kasvu/ui';
import { ListDialog } from './list-dialog';
import { Lists } from './lists';

/** Tells whether a thing stands on lists, and on which, and puts it on one. */
@Component({
  selector: 'app-list-button',
  imports: [Icon, ListDialog, MatTooltip],
  template: `
    @if (lists.known()) {
      <button
        type="button"
        aria-haspopup="dialog"
        [class.worded]="worded()"
        [class.listed]="names()"
        [matTooltip]="hint()"
        (click)="asking.set(true)"
      >
        <kasvu-icon [path]="names() ? icons.on : icons.off" />
        <span [class.k-hidden]="!worded()">{{ state() }}</span>
        <span class="k-hidden">{{ name() }}</span>
      </button>
    }
    @if (asking()) {
      <app-list-dialog [items]="[item()]" [name]="name()" (closed)="asking.set(false)" />
    }
  `,
  styleUrl: './list-button.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ListButton {
  protected readonly lists = inject(Lists);
  protected readonly t = injectTexts();
  protected readonly icons = { on: mdiPlaylistCheck, off: mdiPlaylistPlus };

  readonly kind = input.required<FavouriteKind>();
  readonly id = input.required<string>();
  /** What the thing is called. */
  readonly name = input.required<string>();
  /** With its words on screen, as in the head of a page. */
  readonly worded = input(false);

  protected readonly asking = signal(false);
  protected readonly item = computed(() => ({ kind: this.kind(), id: this.id() }));
  protected readonly names = computed(() =>
    this.lists
      .of(this.item())
      .map(({ name }) => name)
      .join(', '),
  );
  protected readonly state = computed(() => this.t(this.names() ? 'lists.mark.on' : 'lists.mark.off'));
  protected readonly hint = computed(() => {
    if (this.names()) return this.t('lists.mark.names', { names: this.names() });
    return this.worded() ? '' : this.state();
  });
}
