import { ChangeDetectionStrategy, Component, ElementRef, computed, inject, input, output, signal, viewChild } from '@angular/core';
import type { CompanyNote } from '@kasvu/contracts';
import { Announcer, ConfirmDialog, Formats, StatusTag, injectTexts } from '@kasvu/ui';
import { Act } from '../../platform/api/act';
import { ApiClient } from '../../platform/api/api-client';
import { heldNow } from '../../platform/api/held-now';
import { injectOnceDrawn } from '../../platform/drawing/once-drawn';
import { ProblemLine } from '../../platform/problem/problem-line';
import { draftOf } from './note-draft';
import { NoteEditor } from './note-editor';
import { NoteWords } from './note-words';

const shownAtFirst = 600;

/** A note with who wrote it and its next step; it is changed in its place. What stands above it, such as its company, is projected. */
@Component({
  selector: 'app-note-entry',
  imports: [ConfirmDialog, NoteEditor, ProblemLine, StatusTag],
  templateUrl: './note-entry.html',
  styleUrl: './note-entry.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NoteEntry {
  private readonly api = inject(ApiClient);
  private readonly announcer = inject(Announcer);
  private readonly onceDrawn = injectOnceDrawn();
  protected readonly words = inject(NoteWords);
  protected readonly formats = inject(Formats);
  protected readonly t = injectTexts();
  private readonly article = viewChild.required<ElementRef<HTMLElement>>('article');

  readonly note = input.required<CompanyNote>();
  readonly changed = output<CompanyNote>();
  readonly removed = output();
  /** The text lives on in a new note, because this one was removed while it was being changed. */
  readonly created = output<CompanyNote>();

  readonly editing = signal(false);
  protected readonly asking = signal(false);
  protected readonly all = signal(false);
  protected readonly act = new Act();
  /** Somebody had changed the note, so that it is shown anew instead of what was asked. */
  protected readonly overtaken = signal(false);

  protected readonly folds = computed(() => !this.all() && this.note().text.length > shownAtFirst);
  protected readonly text = computed(() => (this.folds() ? `${this.note().text.slice(0, shownAtFirst)}…` : this.note().text));
  /** What the note is called for who hears its buttons. */
  protected readonly name = computed(() => `${this.t(`work.note.kinds.${this.note().kind}`)} ${this.formats.date(this.note().on)}`);

  protected async finish(done: boolean): Promise<void> {
    const { id, version } = this.note();
    const body = { ...draftOf(this.note()), done, version };
    const after = await this.act.run(() => this.api.send('companyNote', 'PUT', `/api/notes/${id}`, body));
    this.take(after, done ? 'work.note.doneSaid' : 'work.note.undoneSaid');
  }

  protected async remove(): Promise<void> {
    const { id, version } = this.note();
    const answer = await this.act.run(() => this.api.send('noteRemoved', 'DELETE', `/api/notes/${id}?version=${version}`));
    this.asking.set(false);
    if (!answer) return this.take(undefined, '');
    this.announcer.say(this.t('work.note.removedSaid'));
    this.removed.emit();
  }

  protected stop(note: CompanyNote | null): void {
    this.editing.set(false);
    if (note) this.announcer.say(this.t('work.note.savedSaid'));
    if (note && note.id !== this.note().id) {
      this.removed.emit();
      this.created.emit(note);
      return;
    }
    if (note) this.changed.emit(note);
    this.focus();
  }

  /** The button pressed goes away with what it did. */
  protected unfold(): void {
    this.all.set(true);
    this.focus();
  }

  private focus(): void {
    this.onceDrawn(() => this.article().nativeElement.focus({ preventScroll: true }));
  }

  private take(after: CompanyNote | undefined, said: string): void {
    const held = after ?? heldNow<CompanyNote>(this.act.error());
    this.overtaken.set(!after && held !== null);
    if (held) this.changed.emit(held);
    if (after) this.announcer.say(this.t(said));
  }
}
