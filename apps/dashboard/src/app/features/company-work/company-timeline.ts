import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  output,
  untracked,
  viewChild,
  viewChildren,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import type { CompanyNote, TimelineEntry } from '@kasvu/contracts';
import { Announcer, Skeleton, TextFilter, injectCountedTexts, injectTexts } from '@kasvu/ui';
import { ApiClient } from '../../platform/api/api-client';
import { growingList } from '../../platform/api/growing-list';
import { ChangeLine } from '../../platform/changes/change-line';
import { injectOnceDrawn } from '../../platform/drawing/once-drawn';
import { ProblemState } from '../../platform/problem/problem-state';
import { ChangedNotes } from './changed-notes';
import { NoteEditor } from './note-editor';
import { NoteEntry } from './note-entry';

const rowsAtATime = 10;

const idOf = (entry: TimelineEntry): string => (entry.is === 'note' ? entry.note.id : entry.change.id);

/** What has happened with a company, newest first: notes of the staff and changes told by the sources. Words look in the notes. */
@Component({
  selector: 'app-company-timeline',
  imports: [ChangeLine, MatButton, NoteEditor, NoteEntry, ProblemState, RouterLink, Skeleton, TextFilter],
  templateUrl: './company-timeline.html',
  styleUrl: './company-timeline.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CompanyTimeline {
  private readonly api = inject(ApiClient);
  private readonly announcer = inject(Announcer);
  private readonly onceDrawn = injectOnceDrawn();
  private readonly counted = injectCountedTexts();
  protected readonly t = injectTexts();
  private readonly noteEntries = viewChildren(NoteEntry);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  readonly businessId = input.required<string>();
  /** A note was written, changed or removed: the last contact may be another. */
  readonly written = output();

  protected readonly q = linkedSignal({ source: this.businessId, computation: () => '' });
  protected readonly writing = linkedSignal({ source: this.businessId, computation: () => false });
  private readonly list = computed(() => ({ businessId: this.businessId(), q: this.q() }));
  protected readonly timeline = growingList({
    query: () => this.list(),
    ask: ({ businessId, q }, cursor: string | undefined, abortSignal) =>
      this.api.get(
        'companyTimeline',
        `/api/companies/${encodeURIComponent(businessId)}/timeline`,
        { q, limit: rowsAtATime, cursor },
        abortSignal,
      ),
    idOf: (entry) => idOf(entry),
    next: ({ nextCursor }) => nextCursor,
  });
  /** Notes written since the list was read. */
  private readonly fresh = linkedSignal<object, readonly CompanyNote[]>({ source: this.list, computation: () => [] });
  private readonly changes = new ChangedNotes<CompanyNote>();

  protected readonly entries = computed(() => {
    const fresh = this.fresh().map((note): TimelineEntry => ({ is: 'note', note }));
    const known = new Set(fresh.map(idOf));
    return [...fresh, ...this.timeline.items().filter((entry) => !known.has(idOf(entry)))].flatMap((entry): TimelineEntry[] => {
      const note = entry.is === 'note' ? this.changes.now(entry.note) : null;
      if (entry.is === 'change') return [entry];
      return note ? [{ is: 'note', note }] : [];
    });
  });
  protected readonly idOf = idOf;
  /** Another list would take a note away while it is being changed. */
  protected readonly editing = computed(() => this.noteEntries().some((entry) => entry.editing()));

  constructor() {
    effect(() => {
      const answer = this.timeline.latest();
      if (answer && this.q()) untracked(() => this.announcer.say(this.counted('notes.count', answer.total)));
    });
  }

  protected keep(note: CompanyNote): void {
    this.fresh.update((before) => [note, ...before]);
    this.written.emit();
  }

  protected wrote(note: CompanyNote): void {
    this.keep(note);
    this.announcer.say(this.t('work.note.savedSaid'));
    this.stopWriting();
  }

  protected stopWriting(): void {
    this.writing.set(false);
    this.focusHeading();
  }

  protected change(note: CompanyNote): void {
    this.changes.put(note);
    this.written.emit();
  }

  protected remove(id: string): void {
    this.changes.remove(id);
    this.written.emit();
    this.focusHeading();
  }

  private focusHeading(): void {
    this.onceDrawn(() => this.heading().nativeElement.focus({ preventScroll: true }));
  }
}
