import { ChangeDetectionStrategy, Component, ElementRef, computed, inject, input, linkedSignal } from '@angular/core';
import type { ShownItem } from '@kasvu/contracts';
import { injectTexts } from '@kasvu/ui';
import { Act } from '../../platform/api/act';
import { injectOnceDrawn } from '../../platform/drawing/once-drawn';
import { FavouriteToggle } from '../../platform/favourites/favourite-toggle';
import { Favourites } from '../../platform/favourites/favourites';
import { ProblemLine } from '../../platform/problem/problem-line';
import { UndoLine } from '../../platform/undo/undo-line';
import { ItemLine } from './item-line';
import { ItemWords } from './item-words';

/** One favourite. When its star is taken off, its place tells so and offers to undo it. */
@Component({
  selector: 'app-favourite-row',
  imports: [FavouriteToggle, ItemLine, ProblemLine, UndoLine],
  template: `
    @if (taken()) {
      <app-undo-line [what]="t('favourites.taken', { name: name() })" (undone)="undo()" />
      <app-problem-line [error]="act.error()" />
    } @else {
      <app-item-line [item]="item()">
        <app-favourite-toggle [kind]="item().kind" [id]="item().id" [name]="name()" />
      </app-item-line>
    }
  `,
  styles: `
    :host {
      display: block;
      padding-block: var(--k-2);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FavouriteRow {
  private readonly favourites = inject(Favourites);
  private readonly words = inject(ItemWords);
  private readonly onceDrawn = injectOnceDrawn();
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly t = injectTexts();
  protected readonly act = new Act();

  readonly item = input.required<ShownItem>();

  private readonly on = computed(() => this.favourites.has(this.item().kind, this.item().id));
  /** Whether it has been seen to be one here: only then has somebody taken the star off here. */
  private readonly wasOn = linkedSignal<boolean, boolean>({ source: this.on, computation: (on, before) => on || (before?.value ?? false) });
  protected readonly taken = computed(() => this.wasOn() && !this.on());
  protected readonly name = computed(() => this.words.name(this.item()));

  protected undo(): void {
    void this.act.run(() => this.favourites.toggle(this.item().kind, this.item().id));
    this.onceDrawn(() => this.host.querySelector('button')?.focus());
  }
}
