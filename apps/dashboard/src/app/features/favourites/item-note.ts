import { ChangeDetectionStrategy, Component, DOCUMENT, ElementRef, computed, inject, input, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { ItemWork, ListItem } from '@kasvu/contracts';
import { injectTexts } from '@kasvu/ui';
import { Act } from '../../platform/api/act';
import { heldNow } from '../../platform/api/held-now';
import { injectOnceDrawn } from '../../platform/drawing/once-drawn';
import { ProblemLine } from '../../platform/problem/problem-line';
import { ListWork } from './list-work';

/** The note on a thing of a list, written in its place: Enter or leaving the field saves. When somebody else has changed it, both texts are shown. */
@Component({
  selector: 'app-item-note',
  imports: [MatButton, ProblemLine],
  templateUrl: './item-note.html',
  styleUrl: './item-note.css',
  host: { '[class.wide]': 'editing() || item().note' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ItemNote {
  private readonly document = inject(DOCUMENT);
  private readonly onceDrawn = injectOnceDrawn();
  protected readonly work = inject(ListWork);
  protected readonly t = injectTexts();
  protected readonly act = new Act();
  private readonly field = viewChild<ElementRef<HTMLTextAreaElement>>('field');
  private readonly opener = viewChild<ElementRef<HTMLElement>>('opener');

  readonly item = input.required<ListItem>();
  readonly name = input.required<string>();

  protected readonly editing = signal(false);
  protected readonly mine = signal('');
  /** The note as somebody else has left it meanwhile. */
  protected readonly held = computed(() => {
    const held = heldNow<ItemWork>(this.act.error());
    return held && held.note !== this.mine() ? held : null;
  });

  protected edit(): void {
    this.act.forget();
    this.mine.set(this.item().note);
    this.editing.set(true);
    this.onceDrawn(() => this.field()?.nativeElement.focus());
  }

  /** Leaving the field saves; after a conflict only a press does, so that nothing is written over unseen. */
  protected leave(): void {
    if (this.editing() && !this.held()) void this.save(false);
  }

  protected async save(focus = true): Promise<void> {
    if (this.act.busy()) return; // what stands here by then is looked at once that is saved
    const note = this.mine().trim();
    if (note === this.item().note) return this.close(focus);
    const saved = await this.act.run(async () => {
      await this.work.change(this.item(), { note });
      return true;
    });
    if (!saved) return;
    if (this.mine().trim() === note) this.close(focus);
    else if (this.document.activeElement !== this.field()?.nativeElement)
      // More was written and the field left while this was saved; the item is known as it was saved only after it is drawn.
      this.onceDrawn(() => this.leave());
  }

  protected onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.stopPropagation();
      this.close(true);
    } else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      if (!this.held()) void this.save();
    }
  }

  protected close(focus: boolean): void {
    this.act.forget();
    this.editing.set(false);
    if (focus) this.onceDrawn(() => this.opener()?.nativeElement.focus());
  }
}
